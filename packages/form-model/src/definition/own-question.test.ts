import { defineExtension, validate, withExtensions } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openForm, readDraft, withoutArchive } from '../engine/index.ts'
import { newWork, withForm } from '../engine/work-draft.ts'
import { printModel, printPage } from '../print/index.ts'
import { validatorForForm } from '../validator/validator-for-form.ts'
import type { FormDefinition, OwnAnswer } from './definition.ts'
import { faultsOf, isForm, minimal } from './fixture-form.ts'
import { OWN_ANSWERS, ownForm, ownItem } from './fixture-own.ts'
import { extensionsOf } from './own-extension.ts'
import { valueAt } from './record-paths.ts'

const today = '2026-03-05'
const own = (more: object = {}): object => ({ ...ownItem('code'), ...more })
const yes = {
  purpose: 'storage',
  decision: 'granted',
  givenBy: 'self',
  date: today,
  method: 'verbal',
  language: 'eng',
  informedOf: ['purpose'],
}
const agreed = { id: 'v-1', consents: [{ id: 'c-1', ...yes }] }
const open = (definition: FormDefinition, victim: object = agreed) =>
  openForm(definition, { today, personId: 'v-1', record: { victims: [victim] } })
const nameOf = (answer: OwnAnswer): string => `org.shelter.stay.${answer}Said`
const pathOf = (answer: OwnAnswer): string[] => ['extensions', nameOf(answer)]

describe('a question that the standard does not have', () => {
  it.each<[object, string[]]>([
    [own(), []],
    [own({ field: 'bed' }), ['ownName i.field']],
    [own({ field: 'Shelter.stay.bed' }), ['ownName i.field']],
    [own({ field: 'victim.bed' }), ['ownName i.field']],
    [own({ field: 'tip.standard.bed' }), ['ownName i.field']],
    [own({ field: 'org.shelter.extensions' }), ['ownName i.field']],
    [own({ field: 'org.shelter.Sex' }), ['ownName i.field']],
    [own({ label: undefined }), ['unnamed i']],
    [own({ own: { answer: 'code' } }), ['options i.own.options']],
    [own({ own: { answer: 'text', options: [{ code: 'a', label: { en: 'A' } }] } }), ['options i.own.options']],
    [own({ own: { answer: 'code', options: [{ code: 'a' }] } }), ['shape i.own.options.0.label']],
    [
      own({ own: { answer: 'codes', options: ['a', 'a'].map((code) => ({ code, label: { en: 'A' } })) } }),
      ['code i.own.options.1'],
    ],
    [own({ own: { answer: 'integer', min: 1, max: 9 } }), ['ownLimits i.own']],
    [own({ own: { answer: 'text', maxLength: 9 } }), ['ownLimits i.own']],
    [own({ own: { answer: 'integer', least: 1 } }), ['shape i.own']],
    [own({ min: 1 }), ['looser i']],
    [{ ...ownItem('integer', { min: 2, max: 1 }) }, ['looser i']],
    [{ ...ownItem('text', { maxLength: 0 }) }, ['looser i']],
    [{ ...ownItem('text', { max: 1 }) }, ['looser i']],
    [{ ...ownItem('text', { maxLength: 10_000 }) }, []],
    [{ ...ownItem('text', { maxLength: 10_001 }) }, ['looser i']],
    [{ ...ownItem('longText', { maxLength: 1.5 }) }, ['looser i']],
    [{ ...ownItem('integer', { maxLength: 5 }) }, ['looser i']],
    [{ ...ownItem('number', { min: 2, max: 2 }) }, []],
    [own({ field: 'org.shelter.provenance' }), ['ownName i.field']],
    [own({ field: 'org.shelter.absent' }), ['ownName i.field']],
    [own({ need: 'answer' }), ['outOfPlace i.need']],
    [own({ hidden: 'keep' }), ['outOfPlace i.hidden']],
    [own({ codes: ['warm'], preset: 'today' }), ['outOfPlace i.codes', 'outOfPlace i.preset']],
    [own({ atLeast: 1, asOne: true }), ['outOfPlace i.atLeast', 'outOfPlace i.asOne']],
    [
      own({ checklist: { line: 'victim.sex' }, items: [{ field: 'victim.sex' }] }),
      ['outOfPlace i.checklist', 'outOfPlace i.items'],
    ],
    [own({ when: { op: 'present', field: 'nowhere' } }), ['condition i.when']],
    [own({ when: { op: 'in', field: 'sex', values: ['female'] } }), []],
    [{ field: 'org.shelter.stay.bed' }, ['unknownField i.field']],
  ])('%j has the faults %j', (item, faults) => {
    const document = JSON.parse(JSON.stringify(minimal([item])))
    expect(faultsOf(document)).toEqual(faults.map((one) => one.replace(/ i/, ' pages.0.groups.0.items.0')))
    const isOfShape = faults.every((one) => !/^(shape|ownLimits) /.test(one))
    expect(isForm(document)).toBe(isOfShape)
  })

  it('is asked once of the person, and once in each list', () => {
    expect(faultsOf(minimal([own(), own()]))).toEqual(['twice pages.0.groups.0.items.1.field'])
  })

  it('has no place in a value, which has no extensions', () => {
    const place = { field: 'victim.residenceBefore', items: [own()] }
    expect(faultsOf(minimal([place]))).toEqual(['outOfPlace pages.0.groups.0.items.0.items.0.field'])
  })
})

describe('an answer that the standard does not have', () => {
  const answerAll = (form: ReturnType<typeof open>): void => {
    for (const [answer, value] of Object.entries(OWN_ANSWERS))
      form.answer([...form.personPath, ...pathOf(answer as OwnAnswer)], value)
    form.addEntry([...form.personPath, 'assistance'])
    form.answer([...form.personPath, 'assistance', 0, ...pathOf('integer')], 31)
  }

  it('is kept under the extensions of what it is about, and the record is valid', () => {
    const definition = ownForm()
    const form = open(definition)
    answerAll(form)
    const result = form.submit()
    expect(result.ok ? [] : result.findings.filter(({ at: { path } }) => path.includes('extensions'))).toEqual([])
    const said = Object.fromEntries(
      Object.entries(OWN_ANSWERS).map(([answer, value]) => [nameOf(answer as OwnAnswer), value]),
    )
    expect(valueAt(form.record(), ['victims', 0, 'extensions'])).toEqual(said)
    expect(valueAt(form.record(), ['victims', 0, 'assistance', 0, 'extensions'])).toEqual({ [nameOf('integer')]: 31 })
  })

  it.each([
    ['text', 5],
    ['longText', 'x'.repeat(2001)],
    ['integer', 1.5],
    ['number', '1'],
    ['date', '2026-02-30'],
    ['boolean', 'yes'],
    ['code', 'hot'],
    ['codes', ['warm', 'warm']],
  ] as const)('is refused where it is no %s', (answer, value) => {
    const definition = ownForm()
    const validator = validatorForForm(definition, { today })
    const record = { victims: [{ ...agreed, extensions: { [nameOf(answer)]: value } }] }
    const result = validator(record)
    const paths = (result.ok ? [] : result.findings).map(({ at: { path } }) => path.join('.'))
    expect(paths).toContain(`victims.0.extensions.${nameOf(answer)}`)
  })

  it.each([
    ['integer', -1_000_000_000, true],
    ['integer', -1_000_000_001, false],
    ['number', 1_000_000_000, true],
    ['number', 1_000_000_000.5, false],
    ['text', 'x'.repeat(200), true],
    ['text', 'x'.repeat(201), false],
    ['longText', 'x'.repeat(2000), true],
  ] as const)('is bounded where the form does not say: %s %#', (answer, value, isRight) => {
    const record = { victims: [{ ...agreed, extensions: { [nameOf(answer)]: value } }] }
    const result = validatorForForm(ownForm(), { today })(record)
    const found = (result.ok ? [] : result.findings).filter(({ at: { path } }) => path.includes('extensions'))
    expect(found.length === 0).toBe(isRight)
  })

  it('is not asked without consent to keep it, whatever the form says of consents', () => {
    const definition = ownForm({ consents: [] })
    const standings = (victim: object): Set<string> =>
      new Set(
        open(definition, victim)
          .state()
          .pages.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions))
          .filter(({ resolved }) => resolved.own !== undefined)
          .map(({ standing }) => standing),
      )
    expect(standings({ id: 'v-1' })).toEqual(new Set(['noConsent']))
    expect(standings(agreed)).toEqual(new Set(['asked']))
  })

  it('has no answer where the form needs another consent and storage is open, and none of all where it is refused', () => {
    const whole = ownForm({ consents: ['interview'] })
    const spoken = { ...yes, id: 'c-2', purpose: 'interview' }
    const submitted = (...consents: object[]): unknown => {
      const form = open(whole, { id: 'v-1', consents })
      answerAll(form)
      form.answer([...form.personPath, 'sex'], 'female')
      const [person] = form.record()['victims'] as { [member: string]: unknown }[]
      return [person?.['sex'], person?.['extensions'] !== undefined]
    }
    expect(submitted(spoken)).toEqual(['female', false])
    expect(submitted(spoken, { ...yes, id: 'c-1' })).toEqual(['female', true])
    for (const no of [{ decision: 'refused' }, { decision: 'withdrawn', withdrawnOn: today }])
      expect(submitted(spoken, { ...yes, id: 'c-1', ...no })).toEqual([undefined, false])
  })

  it('is gone with the consent, and no draft has it', () => {
    const definition = ownForm()
    const form = open(definition)
    answerAll(form)
    form.answer([...form.personPath, 'consents', 0, 'decision'], 'refused')
    expect(JSON.stringify(form.record())).not.toContain('org.shelter')
    expect(JSON.stringify(form.draft())).not.toContain('window')
  })

  it('comes back from a draft, with what was set aside', () => {
    const definition = ownForm()
    const conditional = ownItem('text', { when: { op: 'in', field: 'sex', values: ['female'] } })
    const page = definition.pages[1]
    const form = open({
      ...definition,
      pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [{ field: 'victim.sex' }, conditional] }] }],
    })
    const { definition: asked } = form.form
    expect(page).toBeDefined()
    form.answer([...form.personPath, 'sex'], 'female')
    form.answer([...form.personPath, ...pathOf('text')], 'By the window')
    form.answer([...form.personPath, 'sex'], 'male')
    expect(form.record()).not.toHaveProperty(['victims', 0, 'extensions'])
    const read = readDraft(asked, JSON.parse(JSON.stringify(withForm(newWork(), form.draft()))))
    if (!read.ok) throw new Error(read.fault)
    const again = openForm(asked, { today, draft: read.draft })
    again.answer([...again.personPath, 'sex'], 'female')
    expect(valueAt(withoutArchive(again.record()), ['victims', 0, ...pathOf('text')])).toBe('By the window')
  })

  it('may stay open, unless the form needs it', () => {
    const missing = (definition: FormDefinition): string[] =>
      open(definition)
        .check()
        .filter(({ at: { path } }) => path.includes('extensions'))
        .map(({ code }) => code)
    const asking = (need: object): FormDefinition =>
      ownForm({ pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [ownItem('text', need)] }] }] })
    expect(missing(asking({}))).toEqual([])
    expect(missing(asking({ need: 'value' }))).toEqual(['required'])
  })
})

describe('on paper', () => {
  it('has space for each kind of answer, in the language of the form, and none for reasons', () => {
    const model = printModel(ownForm(), { language: 'fr', unreviewedTexts: true })
    const questions = model.pages.flatMap(({ groups }) => groups.flatMap((group) => group.questions))
    const asked = questions.filter(({ isOwn }) => isOwn)
    expect(asked.map(({ answer: { kind } }) => kind)).toEqual([
      'lines',
      'lines',
      'lines',
      'lines',
      'date',
      'choices',
      'choices',
      'choices',
    ])
    expect(asked.flatMap(({ reasons }) => reasons)).toEqual([])
    expect(asked.map(({ label }) => label)).toContain('Propre integer')
    expect(JSON.stringify(asked)).toContain('Froid')
    expect(printPage(ownForm(), { style: '' })).toContain('org.shelter.stay.integerSaid')
  })

  it('withholds what was answered, as everything restricted', () => {
    const record = { victims: [{ ...agreed, extensions: { [nameOf('text')]: 'SENTINEL' } }] }
    const html = printPage(ownForm(), { style: '', filled: { record, today } })
    expect(html).not.toContain('SENTINEL')
    expect(html).toContain('Own text')
  })
})

it('is defined for partners as an extension, which accepts what the form accepts', () => {
  const extensions = extensionsOf(ownForm())
  for (const extension of extensions) expect(defineExtension(extension)).toMatchObject({ ok: true })
  expect(extensions.map(({ id, fields }) => [id, fields.length])).toEqual([['org.shelter.stay', 10]])
  const checked = withExtensions(validate, extensions)
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(OWN_ANSWERS) as OwnAnswer[])), fc.jsonValue(), (answer, value) => {
      const record = { victims: [{ ...agreed, extensions: { [nameOf(answer)]: value } }] }
      const faults = [checked, validatorForForm(ownForm(), { today })].map((validator) => {
        const result = validator(record)
        return (result.ok ? [] : result.findings).filter(({ at: { path } }) => path.includes('extensions')).length
      })
      expect(faults[0]).toBe(faults[1])
    }),
  )
})
