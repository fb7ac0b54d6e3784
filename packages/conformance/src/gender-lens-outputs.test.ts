/** The gender lens on what is read from published data, written to others, and said: each test names its point. */

import { assess, factsFromCase } from '@tip-standard/classification'
import { sampleRecords } from '@tip-standard/cli/sample'
import { elementsComplete, validate } from '@tip-standard/core'
import { indicator, vulnerabilityFactor } from '@tip-standard/core/code-lists'
import { entityDefinitions, fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import { codeInfo, entity, field, fields, rules } from '@tip-standard/core/metadata'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import { openForm } from '@tip-standard/form-model/engine'
import {
  fromCtdc,
  fromTables,
  readPublishedCount,
  toCtdc,
  toHtcds,
  toTables,
  writeVictimCsv,
} from '@tip-standard/formats'
import { withinCustody } from '@tip-standard/policy'
import { publicFields } from '@tip-standard/privacy'
import { toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { recordWith } from './lens-documents.ts'
import { readStores } from './translations/stores.ts'

function recordOf(victim: object, more: object = {}) {
  const result = validate(recordWith(victim, more))
  if (!result.ok) throw new Error('not a valid record')
  return withinCustody(result.value)
}

const aboutGender = fields.filter(({ lens, entity: holder }) => lens?.includes('G3') && holder === 'victim')

describe('G3 data on gender identity', () => {
  it('G3.d are restricted and in no export: not in the table of victims, nor in the gender columns of others, which hold the sex as recorded', () => {
    expect(aboutGender.length).toBeGreaterThan(2)
    for (const { sensitivity } of aboutGender) expect(sensitivity).toBe('restricted')
    const record = recordOf({
      sex: 'male',
      sexBasis: 'self',
      genderIdentity: 'selfDescribed',
      genderSelfDescribed: 'SENTINEL words',
      pronouns: 'SENTINEL pronouns',
      provenance: { genderIdentity: { source: 'person' } },
    })
    const { text, losses } = writeVictimCsv([record])
    expect(text).toContain('male')
    expect(text).not.toMatch(/SENTINEL|selfDescribed/)
    const columns = text.slice(0, text.indexOf('\n')).split(',')
    for (const { id } of aboutGender) expect(columns).not.toContain(id)
    const exported = [toCtdc([record], 'A'), toCtdc([record], 'D'), toHtcds([record])]
    for (const { rows } of exported) {
      expect(JSON.stringify(rows)).not.toMatch(/SENTINEL|selfDescribed|Trans|NonConforming|Other.*Gender/)
      expect(rows[0]?.some((cell) => ['Male', 'Man', 'Masculine'].includes(cell))).toBe(true)
    }
    // That it was left out is reported by the name of the field alone.
    expect(losses.map(({ field }) => field)).toEqual(expect.arrayContaining(aboutGender.map(({ id }) => id)))
    expect(JSON.stringify(losses)).not.toContain('SENTINEL')
  })
})

describe('G3, G16 sample data and public releases', () => {
  const victims = [...sampleRecords(2_000, 7)].flatMap((record) => record.victims ?? [])

  it('G3.e no column of a public release, unless its plan names it, counts people by gender identity', () => {
    expect(publicFields.length).toBeGreaterThan(3)
    const counted = publicFields.filter((id) => field(id).lens?.includes('G3'))
    expect(counted).toEqual([])
  })

  it('G16.c has men, trans and non-binary people in several forms', () => {
    const formsOf = (is: (victim: (typeof victims)[number]) => boolean): number =>
      new Set(victims.filter(is).flatMap(({ exploitation = [] }) => exploitation.map(({ form }) => form))).size
    expect(formsOf(({ sex }) => sex === 'male')).toBeGreaterThan(2)
    expect(formsOf(({ sex }) => sex === 'otherMarker')).toBeGreaterThan(1)
    for (const gender of ['transgenderWoman', 'transgenderMan', 'nonConforming'])
      expect(formsOf(({ genderIdentity }) => genderIdentity === gender)).toBeGreaterThan(2)
  })

  it('G16.c no form begins with a sex or a gender', () => {
    for (const form of [screeningForm, intakeForm]) {
      const text = JSON.stringify(openForm(form, { today: '2026-03-01' }).state().record)
      expect(text).not.toMatch(/female|"male|woman|"man"/)
    }
  })
})

it('G15.b a known child needs no means: act and purpose complete the elements, with any means or none', () => {
  const event = { id: 'e', acts: ['recruitment'], purposes: ['servitude'], victimIds: ['v-1'] }
  for (const means of [undefined, [], ['fraud']]) {
    const record = recordOf({ minorAtEntry: 'minor' }, { events: [{ ...event, ...(means && { means }) }] })
    expect(record.events?.map((one) => elementsComplete(one, record))).toEqual([true])
    for (const profile of ['palermo', 'rwanda'] as const) {
      const { elements, label } = assess(factsFromCase(record, 'v-1'), { profile })
      expect([elements.means.state, label]).toEqual(['notRequired', 'trafficking'])
    }
  }
  const adult = recordOf({ minorAtEntry: 'adult' }, { events: [{ ...event, means: [] }] })
  expect(adult.events?.map((one) => elementsComplete(one, adult))).toEqual([false])
})

describe('G5 perpetrators too', () => {
  const header = ['gender', 'ageBroad', 'citizenship', 'yearRegister', 'IP_Gender', 'IP_Relation', 'IP_PayMoney']
  const gendersOf = (text: string): unknown => {
    const { records } = fromCtdc(toSourceRows([header, ['Female', '', '', '', text, '', '']]), { layout: 'C' })
    return records[0]?.perpetrators?.[0]?.gendersAsPublished
  }

  it('G5.e both sexes that a published row gives are kept, in any order', () => {
    expect(gendersOf('Female;Male')).toEqual(expect.arrayContaining(['female', 'male']))
    expect(gendersOf('Male;Female')).toHaveLength(2)
    expect(gendersOf('Female')).toEqual(['female'])
  })

  it('G5.e several perpetrators of one victim keep each their sex on the way through tables', () => {
    const perpetrators = ['female', 'male', 'female'].map((sex, index) => ({
      id: `p-${index}`,
      roles: ['recruiter'],
      sex,
      sexBasis: 'observed',
    }))
    const record = recordOf({}, { perpetrators })
    const { records } = fromTables(toTables([record], () => {}))
    expect(records).toEqual([record])
  })
})

it('G9.b emotional and psychological dependency is an indicator and a factor', () => {
  expect(codeInfo(indicator, 'D3.11')?.label).toMatch(/psychological and emotional dependency/i)
  const screenings = [{ indicators: [{ id: 'D3.11', phase: 'recruitment', state: 'present' }] }]
  const vulnerabilityFactors = [{ level: 'individual', factor: 'psychologicalDependency', polarity: 'risk' }]
  expect(recordOf({ screenings, vulnerabilityFactors }).victims?.[0]).toMatchObject({
    screenings,
    vulnerabilityFactors,
  })
})

describe('G12 risk and protective factors', () => {
  const blame = /\b(because of|caused? by|causes?|reasons?|faults?|blame|why)\b/i

  it('G12.c are called factors, and no text makes one a reason or a fault', () => {
    expect(entity('vulnerabilityFactor').title).toMatch(/factor/i)
    const asked = fields.filter(({ entity: holder, name }) => `${holder} ${name}`.includes('ulnerabilityFactor'))
    expect(asked.length).toBeGreaterThan(3)
    const texts = [
      ...asked.flatMap(({ id, label, question }) => [label, fieldDefinitions[id], question]),
      ...vulnerabilityFactor.codes.map(({ label }) => label),
    ]
    expect(texts.map((text) => text.replace('never a cause', '')).filter((text) => blame.test(text))).toEqual([])
  })

  it('G12.c nothing is computed from them: no derived value and no rule reads a factor', () => {
    const reads = (part: unknown): boolean => /vulnerabilityFactor/i.test(JSON.stringify(part ?? null))
    expect(fields.filter(({ derivedBy }) => reads(derivedBy)).map(({ id }) => id)).toEqual([])
    const about = rules.filter((rule) => reads(rule) && rule.entity !== 'vulnerabilityFactor')
    expect(about.map(({ id }) => id)).toEqual([])
  })
})

const published = { genderAsPublished: { source: 'import', system: 'CTDC layout A' } }

describe('G18 disclosure control', () => {
  it('G18.d the export merges no small group into a larger one: it says what it left out, and the record stays as it was', () => {
    const record = recordOf({ sex: 'otherMarker', sexBasis: 'document' })
    const before = structuredClone(record)
    const { header, rows, losses } = toCtdc([record], 'D')
    expect(rows[0]?.[header.indexOf('gender')]).toBe('')
    expect(losses).toContainEqual({ field: 'sex.otherMarker', kind: 'dropped', count: 1 })
    const relabelled = toCtdc([recordOf({ genderAsPublished: 'female', provenance: published })], 'D')
    expect(relabelled.losses).toContainEqual({
      field: 'publishedGender.female',
      to: 'gender.Woman',
      kind: 'narrowed',
      count: 1,
    })
    expect(record).toEqual(before)
  })

  it('G18.f "<5" is a hidden count: neither 5 nor 0', () => {
    expect(readPublishedCount('<5')).toEqual({ kind: 'suppressed', below: 5 })
    expect(readPublishedCount('5')).toEqual({ kind: 'count', count: 5 })
    expect(readPublishedCount('0')).toEqual({ kind: 'count', count: 0 })
    expect(readPublishedCount('')).toBeUndefined()
  })
})

describe('G20 wording', () => {
  it('G20.b anyone who took part is "alleged" in every text of the standard', () => {
    // What a published data set prints is described as it prints it.
    const own = fields.filter(({ id }) => !fieldDefinitions[id].includes('published data set'))
    const texts = [
      ...own.flatMap(({ id, label, question }) => [label, fieldDefinitions[id], question]),
      ...rules.map(({ message }) => message),
      entityDefinitions.perpetrator,
    ].filter((text) => /\bperpetrators?\b|\btraffickers?\b|\boffenders?\b/i.test(text))
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => !/alleged/i.test(text))).toEqual([])
  })

  it('G20.c no text that a program shows blames anyone, in English or French', async () => {
    const blame = {
      en: /illegal (im)?migrant|\bprostitutes?\b|\bconfess|claims? to be|alleged victim|\bfaults?\b|\bhooker|\billegals\b|\bwillingly\b|\bnaive\b|\bgullible\b/i,
      fr: /clandestin|\bprostituées?\b|\bavou(e|er|é)\b|prétend(ue?)? être|prétendue victime|\bfautes?\b|\bnaï(f|ve)s?\b|(im)?migrée?s? illéga/i,
    }
    // The linter of forms warns of texts that blame, and names what they would say.
    const naming = ['factor-as-cause.message', 'factors-half-asked.why']
    const shown = (await readStores()).flatMap(({ english, languages }) => [
      ...Array.from(english, ([id, text]) => ({ id, text, words: blame.en })),
      ...Object.entries(languages['fr'] ?? {}).map(([id, { text }]) => ({ id, text, words: blame.fr })),
    ])
    expect(shown.length).toBeGreaterThan(2_000)
    const found = shown.filter(({ text, words }) => words.test(text.replace(/\{\w+\}/g, '')))
    expect([...new Set(found.map(({ id }) => id))].toSorted()).toEqual(naming)
  })
})
