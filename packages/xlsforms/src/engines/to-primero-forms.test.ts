import { fr } from '@tip-standard/core/locales/fr'
import { sw } from '@tip-standard/core/locales/sw'
import { type FormDefinition, shippedForms } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownForm, ownItem } from '../../../form-model/src/definition/fixture-own.ts'
import { anyForm } from '../fixture-any-form.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn, type SurveyQuestion } from '../survey/survey.ts'
import { type Answers, situationOf } from './fixture-situations.ts'
import { choiceIds, gbvimsOf, inSnakeCase } from './primero/primero-names.ts'
import { withoutDecisions } from './primero/primero-survey.ts'
import type { PrimeroCondition, PrimeroField, PrimeroForm, PrimeroLookup } from './primero/primero-types.ts'
import { type PrimeroOptions, toPrimeroForms } from './to-primero-forms.ts'

type Configuration = { FormSection: PrimeroForm[]; Lookup: PrimeroLookup[] }
type Values = { readonly [field: string]: unknown }

const configurationOf = (form: FormDefinition, options?: PrimeroOptions): Configuration =>
  JSON.parse(toPrimeroForms(form, options).files[0]?.text ?? '')

/**
 * Checks the requirements of Primero 2's models for forms, fields and lookups (`form_section.rb`, `field.rb`,
 * `lookup.rb`, August 2026).
 */
function faultsOf({ FormSection, Lookup }: Configuration): string[] {
  const ids = /^\w+((-|\+)\w*)*$/
  const special = /[*!@#%$^]/
  const isName = ({ en = '' }: { en?: string }): boolean => en.trim() !== '' && !special.test(en)
  const lookups = new Set(Lookup.map(({ unique_id }) => `lookup ${unique_id}`))
  const known = new Set<string>()
  const faults: string[] = []
  const check = (isRight: boolean, what: string): void => void (isRight || faults.push(what))
  for (const lookup of Lookup) {
    const { unique_id: id, name_i18n: name, lookup_values_i18n: values } = lookup
    check(ids.test(id) && isName(name), `lookup ${id}`)
    check(
      values.every((one) => one.id !== '' && one.display_text['en'] !== ''),
      `values of ${id}`,
    )
    check(new Set(values.map((one) => one.id)).size === values.length, `values of ${id} twice`)
  }
  check(new Set(Lookup.map(({ unique_id }) => unique_id)).size === Lookup.length, 'lookup twice')
  for (const form of FormSection) {
    const { unique_id: id, fields_attributes: fields } = form
    check(ids.test(id) && !known.has(id) && isName(form.name_i18n), `form ${id}`)
    check(new Set(fields.map(({ name }) => name)).size === fields.length, `fields of ${id}`)
    for (const field of fields) {
      check(/^[a-z][a-z0-9_]*$/.test(field.name), `name ${field.name}`)
      check(isName(field.display_name_i18n), `display name of ${field.name}`)
      if (/select_box|radio_button/.test(field.type))
        check(lookups.has(field.option_strings_source ?? ''), `choices of ${field.name}`)
      // A subform must come before the field that refers to it, and contains none itself.
      if (field.type === 'subform') check(known.has(field.subform_unique_id ?? '') && !form.is_nested, field.name)
    }
    known.add(id)
  }
  return faults
}

/** Evaluates a condition like Primero (`libs/expressions`): with several values, `in` requires all. */
function holds(condition: PrimeroCondition | undefined, values: Values): boolean {
  if (condition === undefined) return true
  if ('and' in condition) return condition.and.every((one) => holds(one, values))
  if ('or' in condition) return condition.or.some((one) => holds(one, values))
  if ('not' in condition) return !holds(condition.not, values)
  const [[operator, compared] = ['', {}]] = Object.entries(condition)
  const [[field, wanted] = ['', undefined]] = Object.entries(compared)
  const value = values[field]
  if (operator === 'eq') return value === wanted
  if (operator === 'ge') return Number(value) >= Number(wanted)
  if (operator === 'gt') return Number(value) > Number(wanted)
  const among = wanted as readonly unknown[]
  return Array.isArray(value) ? among.every((one) => value.includes(one)) : among.includes(value)
}

/** The answers under their names and ids in Primero. */
function valuesOf(
  answers: Answers,
  questions: ReadonlyMap<string, SurveyQuestion>,
  codes: (list: string) => string[],
): Values {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) => {
      const question = questions.get(name)
      if (question === undefined) return []
      const gbvims = gbvimsOf(question)
      const ids = choiceIds(codes(question.list ?? ''), gbvims?.codes ?? {})
      const id = (one: unknown): unknown => ids.get(String(one)) ?? one
      return [[gbvims?.name ?? inSnakeCase(name), Array.isArray(answer) ? answer.map(id) : id(answer)] as const]
    }),
  )
}

describe.each(Object.entries({ ...shippedForms, parts: partsForm }))('%s in Primero', (_, form) => {
  const configuration = configurationOf(form, { locales: [fr, sw], unreviewedTexts: true })
  const { losses } = toPrimeroForms(form)

  it('is what its models take', () => expect(faultsOf(configuration)).toEqual([]))

  it('begins with its title and then which consent is on record, and asks that on no other page', () => {
    const isGate = ({ name }: PrimeroField): boolean => name.startsWith('consent_on_record_')
    const [first = [], ...others] = configuration.FormSection.flatMap((one) =>
      one.is_nested ? [] : [one.fields_attributes],
    )
    const gates = first.filter(isGate)
    expect(gates.length).toBe(
      questionsIn(toSurvey(withoutDecisions(form)).nodes).filter(({ role }) => role === 'gate').length,
    )
    expect(first[0]).toMatchObject({ type: 'separator', display_name_i18n: { en: form.title.en } })
    expect(first.slice(1, gates.length + 1)).toEqual(gates)
    expect(others.flat().filter(isGate)).toEqual([])
  })

  it('asks what the form asks, or more where that is reported, and nothing without consent', () => {
    const definition = withoutDecisions(form)
    const survey = toSurvey(definition)
    const questions = new Map(questionsIn(survey.nodes).map((question) => [question.name, question]))
    const codes = (list: string): string[] =>
      survey.lists.find(({ name }) => name === list)?.choices.map(({ code }) => code) ?? []
    const lost = new Set(losses.flatMap(({ kind, at }) => (kind === 'condition' ? [at] : [])))
    const fields = new Map<string, PrimeroField>()
    for (const { fields_attributes } of configuration.FormSection)
      for (const field of fields_attributes) fields.set(field.name, field)
    let [shown, hidden] = [0, 0]
    for (let seed = 1; seed <= 40; seed++) {
      const { answers, asked } = situationOf(survey, seed)
      const values = valuesOf(answers, questions, codes)
      for (const [key, isAsked] of asked) {
        const [name = '', ...above] = key.split('/').reverse()
        const question = questions.get(name)
        const field = question && fields.get(gbvimsOf(question)?.name ?? inSnakeCase(name))
        if (field === undefined || above.length > 1) continue
        const [, repeat = '', position = ''] = /^(.*)\[(\d+)\]$/.exec(above[0] ?? '') ?? []
        const entry = repeat === '' ? {} : ((answers[repeat] as Answers[] | undefined)?.[Number(position) - 1] ?? {})
        const list = repeat === '' ? undefined : fields.get(inSnakeCase(repeat))
        const isShown =
          holds(list?.display_conditions_record, values) &&
          holds(field.display_conditions_record, values) &&
          holds(field.display_conditions_subform, valuesOf(entry, questions, codes))
        if (isAsked) expect([seed, key, isShown]).toEqual([seed, key, true])
        else if (!lost.has(name) && !lost.has(repeat)) expect([seed, key, isShown]).toEqual([seed, key, false])
        const consents = question?.item?.consents ?? []
        const isAllowed = consents.every((purpose) => values[`consent_on_record_${inSnakeCase(purpose)}`] === 'true')
        if (!isAllowed) expect([seed, key, isShown]).toEqual([seed, key, false])
        if (isShown) shown++
        else hidden++
      }
    }
    expect(shown).toBeGreaterThan(0)
    expect(hidden > 0 || questionsIn(survey.nodes).every(({ role }) => role !== 'gate')).toBe(true)
  })
})

describe('what GBVIMS has too', () => {
  const { FormSection, Lookup } = configurationOf(shippedForms.intake, { locales: [fr, sw], unreviewedTexts: true })
  const fields = FormSection.flatMap((form) => form.fields_attributes)
  const idsOf = (name: string): string[] => {
    const source = fields.find((field) => field.name === name)?.option_strings_source?.replace('lookup ', '')
    return Lookup.find(({ unique_id }) => unique_id === source)?.lookup_values_i18n.map(({ id }) => id) ?? []
  }

  it('has its names and codes', () => {
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['sex', 'age', 'case_status', 'risk_level', 'displacement_status']),
    )
    expect(idsOf('displacement_status')).toEqual(expect.arrayContaining(['idp', 'resident']))
    // Primero's country codes differ from ours: under one name they would be mixed.
    expect(fields.map(({ name }) => name)).toContain('victim_citizenships')
    expect(idsOf('consent_on_record_storage')).toEqual(['true', 'false'])
  })

  it('has texts by the languages of Primero', () => {
    const sex = fields.find(({ name }) => name === 'sex')
    expect(Object.keys(sex?.display_name_i18n ?? {})).toEqual(['en', 'fr', 'sw-KE', 'sw-TZ', 'rw', 'rn'])
    const { losses } = toPrimeroForms(shippedForms.consent)
    expect(losses.flatMap(({ kind, at }) => (kind === 'language' ? [at] : []))).toEqual(['rw', 'rn'])
  })

  it('is in the records and the module that are asked for', () => {
    const { FormSection: forms } = configurationOf(shippedForms.consent, { recordType: 'incident', module: 'tip' })
    expect(new Set(forms.map((form) => `${form.parent_form} ${form.module_ids}`))).toEqual(new Set(['incident tip']))
  })
})

it('is what the models of Primero take, whatever form it is', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      expect(faultsOf(configurationOf(form))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

it('reports the labels from which characters were taken that names cannot have there', () => {
  const own = (answer: 'integer' | 'number', en: string) => ownItem(answer, { label: { en }, consents: ['storage'] })
  const items = [own('integer', 'Rate in $ #1'), own('number', 'Rate in dollars')]
  const { losses } = toPrimeroForms(
    ownForm({ pages: [{ id: 'p', title: { en: 'Plain' }, groups: [{ id: 'g', items }] }] }),
    { recordType: 'case', module: 'primeromodule-gbv' },
  )
  expect(losses.filter(({ kind }) => kind === 'nameMarks').map(({ at }) => at)).toEqual([
    'victim_org_shelter_stay_integerSaid',
  ])
})
