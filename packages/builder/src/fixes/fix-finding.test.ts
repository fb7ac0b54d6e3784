import { type Condition, type ConditionPath, holds } from '@tip-standard/core/conditions'
import { defineForm, type FormDefinition, screeningForm } from '@tip-standard/form-model'
import { type FormLintFinding, formLintRules, lintForm } from '@tip-standard/form-model/lint'
import { describe, expect, it } from 'vitest'
import { brokenForms } from '../../../form-model/src/lint/fixture-broken-forms.ts'
import { addPage, change, openFormFile, type Place, partAt, questionAt, readyPart, remove } from '../editing/index.ts'
import { fixOf } from './index.ts'

const define = (document: unknown): FormDefinition => {
  const result = defineForm(document)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}
const findingOf = (form: FormDefinition, code: string): FormLintFinding => {
  const finding = lintForm(form).find((one) => one.code === code)
  if (finding === undefined) throw new Error(code)
  return finding
}
const errorsIn = (form: FormDefinition): string[] =>
  lintForm(form).flatMap(({ severity, code, field }) => (severity === 'error' ? [`${code} ${field}`] : []))

/** Findings that a person must resolve: there are several solutions, or no wording fits everywhere. */
const withoutFix: readonly string[] = [
  'gender-without-sex',
  'entry-half-asked',
  'sex-of-victims-only',
  'relation-unasked',
  'uncountable',
  'unknown-age-left-out',
  'preference-unasked',
  'preference-too-late',
  'told-too-late',
  'duty-unsaid',
  'consent-unasked',
  'consent-unrecorded',
  'consent-untranslated',
  'blaming-words',
  'verdict-words',
  'asks-for-agreement',
  'factor-as-cause',
  'disability-by-label',
  'gender-by-observation',
  'sex-worded-as-gender',
  'many-identifying',
  'long-form',
  'long-first-page',
  'hard-questions-first',
  'entry-unchosen',
  'own-asks-identity',
  'own-name-of-example',
  'own-not-comparable',
  'never-asked',
]

describe('the fix of a finding', () => {
  const codes = formLintRules.map(({ id }) => id)

  it('is there for every rule with one sure change', () => {
    const none = codes.filter((code) => {
      const form = define(brokenForms[code]?.broken)
      return fixOf(form, findingOf(form, code)) === undefined
    })
    expect(none).toEqual(withoutFix)
  })

  it.each(codes.filter((code) => !withoutFix.includes(code)))('of %s removes it and brings no error', (code) => {
    const form = define(brokenForms[code]?.broken)
    const before = JSON.stringify(form)
    const finding = findingOf(form, code)
    const fix = fixOf(form, finding)
    expect(JSON.stringify(form)).toBe(before)
    const fixed = define(fix?.form)
    const left = lintForm(fixed).filter((one) => one.code === code && one.field === finding.field)
    expect(left.length).toBeLessThan(
      lintForm(form).filter((one) => one.code === code && one.field === finding.field).length,
    )
    expect(errorsIn(form)).toEqual(expect.arrayContaining(errorsIn(fixed)))
    expect(openFormFile(JSON.stringify(fixed))).toEqual({ ok: true, form: fixed })
  })

  const place = (form: FormDefinition, page: string): Place => [
    'pages',
    form.pages.findIndex(({ id }) => id === page),
    'groups',
    0,
    'items',
    0,
  ]

  it('asks on what a sex is based only of those whose sex is known', () => {
    const form = define(brokenForms['sex-without-basis']?.broken)
    const { form: fixed } = fixOf(form, findingOf(form, 'sex-without-basis')) ?? {}
    const items = fixed?.pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items)) ?? []
    const isPut = (person: object): boolean | undefined => {
      const when = items.find(({ field }) => field === 'victim.sexBasis')?.when
      return when && holds(when, { entity: person, parent: undefined, root: person })
    }
    expect([{ sex: 'female' }, { absent: { sex: 'refused' } }, {}].map(isPut)).toEqual([true, false, false])
  })

  it('adds what consents lack to each part of them', () => {
    const consents = (form: FormDefinition) =>
      form.pages
        .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
        .filter(({ field }) => field === 'victim.consents')
    const without = ['talk', 'keep'].reduce((form, id) => {
      const at = [...place(form, id), 'items']
      const index = questionAt(form, place(form, id))?.items?.findIndex(({ field }) => field === 'consent.expiry') ?? -1
      const outcome = remove(form, [...at, index])
      return outcome.ok ? outcome.form : form
    }, screeningForm)
    const fix = fixOf(without, findingOf(without, 'consent-undocumented'))
    expect(fix?.change).toEqual({ kind: 'ask', fields: ['consent.expiry'] })
    expect(consents(fix?.form as FormDefinition).map(({ items = [] }) => items.at(-1)?.field)).toEqual([
      'consent.expiry',
      'consent.expiry',
    ])
  })

  it('keeps the parts of a condition that the finding is not about', () => {
    const work = place(screeningForm, 'work').slice(0, 2)
    const age: Condition = { op: 'present', field: 'age' as ConditionPath }
    const outcome = change(screeningForm, work, {
      when: { op: 'all', of: [age, { op: 'in', field: 'sex' as ConditionPath, values: ['female'] }] },
    })
    const form = outcome.ok ? outcome.form : screeningForm
    const fix = fixOf(form, findingOf(form, 'sex-decides'))
    expect(partAt(fix?.form ?? form, work)).toMatchObject({ when: age })
  })

  it('is found in an unfinished form as well', () => {
    const outcome = addPage(screeningForm, ['pages', 0])
    const kept = outcome.ok ? change(outcome.form, place(outcome.form, 'age'), { hidden: 'keep' }) : outcome
    const form = kept.ok ? kept.form : screeningForm
    const ready = readyPart(form) as FormDefinition
    const fix = fixOf(form, findingOf(ready, 'answer-kept'))
    expect(fix?.form).toEqual(outcome.ok && outcome.form)
    expect(fix?.place).toEqual(place(form, 'age'))
  })
})
