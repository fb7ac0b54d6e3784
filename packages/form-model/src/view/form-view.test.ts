import { describe, expect, it } from 'vitest'
import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition } from '../definition/definition.ts'
import { minimal } from '../definition/fixture-form.ts'
import { resolveForm } from '../definition/resolve-form.ts'
import { printModel } from '../print/print-model.ts'
import { validatorForForm } from '../validator/validator-for-form.ts'
import { allQuestions, type FormSituation, type GroupView, viewForm } from './form-view.ts'
import { isAbout } from './is-about.ts'

const today = '2026-11-25'

function define(items: object[], group: object = {}, more: object = {}): FormDefinition {
  const pages = [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items, ...group }] }]
  const result = defineForm({ ...minimal([]), pages, ...more })
  return result.ok ? result.value : expect.fail(JSON.stringify(result.findings))
}
const view = (form: FormDefinition, record: unknown, more: Partial<FormSituation> = {}): GroupView[] =>
  viewForm(resolveForm(form), record, { today, ...more })
const standings = (groups: readonly GroupView[]): string[] =>
  allQuestions(groups).map(({ path, standing }) => `${path.join('.')} ${standing}`)

const yes = { purpose: 'storage', decision: 'granted', givenBy: 'self', date: today }
const two = {
  victims: [
    { id: 'v-1', sex: 'male' },
    { id: 'v-2', sex: 'female', consents: [yes] },
  ],
}

describe('what a form asks of a record', () => {
  it('is about the person at the position, whose answers and consents count, and no one else’s', () => {
    const when = { op: 'in', field: 'sex', values: ['female'] }
    const form = define([{ field: 'victim.age', consents: ['storage'] }], { when })
    expect(standings(view(form, two, { index: 1 }))).toEqual(['victims.1.age asked'])
    expect(standings(view(form, two))).toEqual(['victims.0.age irrelevant'])
    const asked = define([{ field: 'victim.age', consents: ['storage'] }])
    expect(standings(view(asked, two))).toEqual(['victims.0.age noConsent'])
    const filled = {
      record: {
        victims: [
          { id: 'v-1', age: 11 },
          { ...two.victims[1], age: 22 },
        ],
      },
      today,
    }
    const printed = (index: number): string => JSON.stringify(printModel(asked, { filled: { ...filled, index } }).pages)
    expect(printed(1)).toContain('22')
    expect([printed(0), printed(1)].join()).not.toContain('11')
    expect(printModel(asked, { filled: { ...filled, index: 1 } }).personId).toBe('v-2')
  })

  it.each([
    ['says nothing of it', [], 'asked'],
    ['has a decision about something else', [{ ...yes, purpose: 'research', decision: 'refused' }], 'asked'],
    ['has a yes that does not say to what', [{ ...yes, purpose: 'unspecified' }], 'asked'],
    ['has a yes', [yes], 'asked'],
    ['has a no', [{ ...yes, decision: 'refused' }], 'noConsent'],
    ['has a no to everything', [{ ...yes, purpose: 'unspecified', decision: 'refused' }], 'noConsent'],
    ['has a yes that was taken back', [{ ...yes, decision: 'withdrawn', withdrawnOn: today }], 'noConsent'],
    ['has a yes that has expired', [{ ...yes, date: '2025-01-01', expiry: '2026-01-01' }], 'noConsent'],
  ])(
    'takes consent that is said to be on record elsewhere, unless the record decides: it %s',
    (_, consents, standing) => {
      const form = define([{ field: 'victim.age', consents: ['storage'] }])
      const record = { victims: [{ id: 'v-1', consents }] }
      expect(standings(view(form, record, { onRecord: ['storage'] }))).toEqual([`victims.0.age ${standing}`])
    },
  )

  it('leaves out what the profile of the device fills in, and only that', () => {
    const profile = { 'victim.sex': 'female', 'victim.age': 20 }
    const form = define([{ field: 'victim.sex' }, { field: 'victim.age', preset: 'profile' }])
    expect(standings(view(form, {}, { profile }))).toEqual(['victims.0.sex asked', 'victims.0.age filled'])
    expect(standings(view(form, {}))).toEqual(['victims.0.sex asked', 'victims.0.age asked'])
  })

  it('reads a condition of a group from the person, and from the record around the person', () => {
    const form = define([{ field: 'victim.age' }], { when: { op: 'present', field: '../case.openedOn' } })
    expect(standings(view(form, { case: { openedOn: today } }))).toEqual(['victims.0.age asked'])
    expect(standings(view(form, { case: {} }))).toEqual(['victims.0.age irrelevant'])
  })

  it('says that consent is missing for a group that is relevant, and not for another', () => {
    const form = define([{ field: 'victim.age' }], {
      when: { op: 'present', field: 'sex' },
      consents: ['storage', 'research'],
    })
    const missing = (victim: object): unknown => view(form, { victims: [victim] })[0]?.missingConsents
    expect(missing({ sex: 'female' })).toEqual(['storage', 'research'])
    expect(missing({ sex: 'female', consents: [yes] })).toEqual(['research'])
    expect(missing({})).toEqual([])
  })

  it('knows of the one entry of a form that a finding inside it is about the question inside', () => {
    const form = define([{ field: 'victim.screenings', asOne: true, items: [{ field: 'screening.outcome' }] }])
    const [list, outcome] = allQuestions(view(form, {}))
    const at = ['victims', 0, 'screenings']
    const about = (path: (string | number)[]): unknown => [
      list && isAbout(list, path),
      outcome && isAbout(outcome, path),
    ]
    expect(about(at)).toEqual([true, false])
    expect(about([...at, 0, 'outcome'])).toEqual([false, true])
    expect(about([...at, 0, 'date'])).toEqual([false, false])
  })
})

describe('the validator of a form', () => {
  const found = (form: FormDefinition, victims: object[], situation: Partial<FormSituation> = {}): string[] => {
    const result = validatorForForm(form, { today, ...situation })({ victims })
    return (result.ok ? result.warnings : result.findings)
      .filter(({ at: { path } }) => path[0] === 'victims')
      .map(({ code, severity, at: { path } }) => `${severity} ${code} ${path.join('.')}`)
  }

  it('misses an answer that the form needs, also where the standard only warns, and each once', () => {
    const form = define([{ field: 'victim.status' }, { field: 'victim.statusDecidedBy', need: 'answer' }])
    const at = 'victims.0.statusDecidedBy'
    const said = found(form, [{ id: 'v-1', status: 'identified' }]).filter((one) => one.endsWith(at))
    expect(said).toEqual([`warning rule ${at}`, `error required ${at}`])
    const strict = define(
      [{ field: 'victim.status' }, { field: 'victim.statusDecidedBy', need: 'answer' }],
      {},
      { errors: ['identified-by-someone'] },
    )
    expect(found(strict, [{ id: 'v-1', status: 'identified' }]).filter((one) => one.endsWith(at))).toEqual([
      `error rule ${at}`,
    ])
  })

  it.each([
    [[{}, {}], undefined, false],
    [[{}], undefined, true],
    [undefined, undefined, true],
    [undefined, 'refused', false],
    // A reason beside entries excuses nothing.
    [[{}], 'refused', true],
  ])('counts entries, of which the form asks two: %j, %s', (dependants, dependantsAbsent, isShort) => {
    const form = define([{ field: 'victim.dependants', atLeast: 2 }])
    const absent = dependantsAbsent === undefined ? {} : { absent: { dependants: dependantsAbsent } }
    const said = found(form, [{ id: 'v-1', ...(dependants && { dependants }), ...absent }])
    expect(said.includes('error length victims.0.dependants')).toBe(isShort)
  })

  it('asks nothing more of the person who refused, and goes on asking of another', () => {
    const form = define([{ field: 'victim.sex', need: 'answer', consents: [] }], {}, { consents: ['storage'] })
    const no = { id: 'v-1', consents: [{ ...yes, decision: 'refused' }] }
    const required = (index: number): boolean =>
      found(form, [no, { id: 'v-2' }], { index }).some((one) => one.includes(` required victims.${index}.sex`))
    expect([required(0), required(1)]).toEqual([false, true])
  })
})
