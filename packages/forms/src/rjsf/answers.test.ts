import { type FormDefinition, resolveForm, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import { isObject, type Json } from '@tip-standard/form-model/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormAnswers, fromAnswers, toAnswers } from './answers.ts'
import { formAnswers } from './fixture-form-answers.ts'

const forms = Object.entries(shippedForms) as [ShippedForm, FormDefinition][]

describe.each(forms)('the data of RJSF for the form %s', (_, definition) => {
  const form = resolveForm(definition)

  it('change nothing in a record that they were made of, copied as RJSF does', () => {
    fc.assert(
      fc.property(formAnswers(form), (answers) => {
        const record = fromAnswers(form, answers)
        expect(fromAnswers(form, structuredClone(toAnswers(form, record)), record)).toBe(record)
      }),
      { numRuns: 25 },
    )
  })

  it('add no one and nothing to a record without answers', () => {
    expect(fromAnswers(form, {})).toEqual({})
    expect(fromAnswers(form, toAnswers(form, {}))).toEqual({})
  })
})

describe('answers', () => {
  const form = resolveForm(shippedForms.intake)
  const of = (victim: object): Json => ({ victims: [{ id: 'v-1', ...victim }] })
  const personIn = (record: Json): Json => (record['victims'] as Json[])[0] ?? {}

  /** The person after the data of a group that has a key were changed. */
  function changed(victim: object, key: string, change: (group: Json) => Json): Json {
    const record = of(victim)
    const answers = structuredClone(toAnswers(form, record))
    const holder = form.groups.find(({ items }) => items.some(({ id }) => id.replace('.', '_') === key))
    if (holder === undefined) throw new Error(key)
    const page = answers[holder.page.id] as FormAnswers[string]
    page[holder.group.id] = change(page[holder.group.id] ?? {})
    return personIn(fromAnswers(form, answers, record))
  }

  it('and reasons take each other’s place', () => {
    const reason = (given: string | undefined) => (group: Json) => ({ ...group, victim_sex_reason: given })
    const answered = { sex: 'female' }
    const absent = { absent: { sex: 'refused' } }
    expect(changed(answered, 'victim_sex', reason('refused'))).toEqual({ id: 'v-1', ...absent })
    expect(changed(absent, 'victim_sex', (group) => ({ ...group, victim_sex: 'male' }))).toEqual({
      id: 'v-1',
      sex: 'male',
    })
    expect(changed(absent, 'victim_sex', reason('unknown'))).toEqual({ id: 'v-1', absent: { sex: 'unknown' } })
    expect(changed(absent, 'victim_sex', reason(''))).toEqual({ id: 'v-1' })
    expect(changed({ ...answered, ...absent }, 'victim_sex', ({ victim_sex: _, ...rest }) => rest)).toEqual({
      id: 'v-1',
      ...absent,
    })
  })

  it('are none where RJSF makes an empty one, unless the record says that there are none', () => {
    const none = (group: Json): Json =>
      Object.fromEntries(Object.entries(group).map(([key, value]) => [key, Array.isArray(value) ? [] : value]))
    const lists = form.groups
      .flatMap(({ items }) => items)
      .filter(({ id, info }) => id.startsWith('victim.') && ['codes', 'texts'].includes(info.type.kind))
    expect(lists.length).toBeGreaterThan(1)
    for (const { id, info } of lists) {
      const key = id.replace('.', '_')
      expect([id, changed({ [info.name]: ['x'] }, key, none)]).toEqual([id, { id: 'v-1', [info.name]: [] }])
      expect([id, changed({ [info.name]: [] }, key, none)]).toEqual([id, { id: 'v-1', [info.name]: [] }])
      expect([id, changed({}, key, (group) => ({ ...group, [key]: [] }))]).toEqual([id, { id: 'v-1' }])
    }
  })
})

describe('a list that is asked in parts', () => {
  const form = resolveForm(shippedForms.screening)
  const codes = ['debtBondage', 'threats', 'takesEarnings', 'physicalAbuse', 'codeOfNoPart']
  const record = { victims: [{ id: 'v-1', meansOfControl: codes.map((code, at) => ({ id: `m-${at}`, code })) }] }

  /** The codes of the record after the data of each group of the list were changed. */
  function changed(change: (entries: readonly Json[]) => readonly Json[], before: Json = record): unknown {
    const answers = structuredClone(toAnswers(form, before))
    for (const groups of Object.values(answers))
      for (const group of Object.values(groups)) {
        const held = group['victim_meansOfControl']
        if (Array.isArray(held)) group['victim_meansOfControl'] = change(held.filter(isObject))
      }
    const [person] = fromAnswers(form, answers, before)['victims'] as {
      meansOfControl?: { id?: string; code?: string }[]
    }[]
    return person?.meansOfControl?.map(({ id = 'new', code }) => `${id} ${code}`)
  }
  const all = codes.map((code, at) => `m-${at} ${code}`)
  const without = (code: string) => (entries: readonly Json[]) =>
    entries.filter((entry) => entry['meansOfControl_code'] !== code)

  it('loses only what is removed from one of them, and keeps the order and what no part asks', () => {
    expect(changed((entries) => entries)).toEqual(all)
    for (const code of codes.slice(0, -1))
      expect([code, changed(without(code))]).toEqual([code, all.filter((one) => !one.endsWith(code))])
    expect(changed(() => [])).toEqual(all.slice(-1))
    const asked = { victims: [{ id: 'v-1', meansOfControl: record.victims[0]?.meansOfControl.slice(0, -1) }] }
    expect(changed(() => [], asked)).toBeUndefined()
  })

  it('gets what is new behind what is there, and takes no entry of another part for its own', () => {
    const add = (entries: readonly Json[]): readonly Json[] =>
      entries.some((entry) => entry['meansOfControl_code'] === 'takesEarnings')
        ? [...entries, { meansOfControl_code: 'restrictsFinancialAccess', _entry: 1 }]
        : entries
    expect(changed(add)).toEqual([...all, 'new restrictsFinancialAccess'])
  })
})

it('the text on which a consent rests stays, though no question of the form asks for it', () => {
  const items = (['consent.purpose', 'consent.decision'] as const).map((field) => ({ field }))
  const form = resolveForm({
    ...shippedForms.consent,
    pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [{ field: 'victim.consents', items }] }] }],
  })
  const consent = { purpose: 'interview', decision: 'granted', language: 'kin', textStatus: 'interpreted' }
  const record = { victims: [{ consents: [{ ...consent, method: 'oral' }] }] }
  expect(fromAnswers(form, toAnswers(form, record))).toEqual({ victims: [{ consents: [consent] }] })
})
