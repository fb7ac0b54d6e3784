import { customizeValidator } from '@rjsf/validator-ajv8'
import type { FieldId } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { rules } from '@tip-standard/core/metadata'
import {
  type FormDefinition,
  type FormItem,
  isFilledIn,
  type Question,
  type ResolvedForm,
  resolveForm,
  shippedForms,
  viewForm,
} from '@tip-standard/form-model'
import { isObject, type Json, openForm } from '@tip-standard/form-model/engine'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerKey, answerOfReason } from './answer-keys.ts'
import { type FormAnswers, fromAnswers } from './answers.ts'
import { buildForm } from './build-form.ts'
import { formAnswers } from './fixture-form-answers.ts'
import type { Schema } from './schema.ts'

const today = '2026-11-25'

/** Forms without consents: JSON Schema does not know of them. */
const withoutConsents = (definition: FormDefinition): FormDefinition =>
  JSON.parse(JSON.stringify(definition, (key, value) => (key === 'consents' ? [] : value)))

const shipped = Object.entries(shippedForms).map(([name, definition]) => {
  const plain = withoutConsents(definition)
  return { name, definition: plain, form: resolveForm(plain) }
})

/** ajv as RJSF sets it up, in strict mode. */
const { ajv } = customizeValidator({
  AjvClass: Ajv2020 as never,
  ajvOptionsOverrides: { strict: true },
}) as unknown as { ajv: Ajv2020.default }

type Fault = { instancePath: string; keyword: string; params: { missingProperty?: string } }

function faultsIn(schema: Schema, answers: FormAnswers): Fault[] {
  const check = ajv.compile(schema as Schema)
  return check(answers) ? [] : (check.errors ?? [])
}

/** A new record with its ids, before anything is answered. */
function begin(definition: FormDefinition): Json {
  let count = 0
  return openForm(definition, { today, personId: 'v-1', newId: () => `id-${++count}` }).state().record
}

/** Which keys a schema has for these answers, by path: our own reading of `properties`, `items`, `allOf`, `if` and `then`. */
function keysAsked(schema: Schema, data: unknown, path = '', found = new Set<string>()): Set<string> {
  for (const [key, inner] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    found.add(`${path}/${key}`)
    keysAsked(inner, isObject(data) ? data[key] : undefined, `${path}/${key}`, found)
  }
  if (Array.isArray(data) && isObject(schema['items']))
    for (const [index, entry] of data.entries()) keysAsked(schema['items'], entry, `${path}/${index}`, found)
  for (const rule of (schema['allOf'] ?? []) as { if?: Schema; then?: Schema }[]) {
    if (rule.if === undefined) keysAsked(rule as Schema, data, path, found)
    else if (ajv.compile(rule.if)(data)) keysAsked(rule.then ?? {}, data, path, found)
  }
  return found
}

/** Every question of a form over a record, with the path of its answer in the data of RJSF. */
function questionsAt(form: ResolvedForm, record: Json): { path: string; question: Question }[] {
  const within = (question: Question, around: string): { path: string; question: Question }[] => {
    const path = `${around}/${answerKey(question.resolved.id)}`
    const isList = question.resolved.info.type.kind === 'objects' && question.resolved.part?.kind !== 'last'
    const inside = question.entries.flatMap((entry, index) =>
      entry.flatMap((one) => within(one, isList ? `${path}/${index}` : path)),
    )
    return [{ path, question }, ...inside]
  }
  return viewForm(form, record, { today }).flatMap(({ resolved, questions }) =>
    questions.flatMap((question) => within(question, `/${resolved.page.id}/${resolved.group.id}`)),
  )
}

/** Corrects the answers as a user would after reading the errors: gives a reason for a missing answer, or removes it. */
function correct(schema: Schema, given: FormAnswers): FormAnswers | undefined {
  const answers = structuredClone(given)
  for (let tries = 0; tries < 25; tries++) {
    const faults = faultsIn(schema, answers).filter(({ keyword }) => keyword !== 'if')
    const [fault] = faults
    if (fault === undefined) return answers
    const steps = fault.instancePath.split('/').slice(1)
    const missing = fault.params.missingProperty
    if (fault.keyword === 'required' && missing !== undefined) {
      const owner = steps.reduce<Json>((at, step) => {
        at[step] ??= {}
        return at[step] as Json
      }, answers)
      if (answerOfReason(missing) !== undefined) return undefined
      owner[`${missing}_reason`] = 'unknown'
      const isStuck = faultsIn(schema, answers).some(
        (one) => one.instancePath === fault.instancePath && one.params.missingProperty === missing,
      )
      // A value that is required whatever the reason: a user would remove the whole entry.
      if (isStuck) return undefined
    } else {
      const owner = steps.slice(0, -1).reduce<unknown>((at, step) => (at as Json)[step], answers)
      const last = steps.at(-1) ?? ''
      if (Array.isArray(owner)) owner.splice(Number(last), 1)
      else delete (owner as Json)[last]
    }
  }
  return undefined
}

describe.each(shipped)('the form $name for RJSF', ({ definition, form }) => {
  const { uiSchema, ...built } = buildForm(form)
  const schema = built.schema as Schema

  it('is JSON Schema 2020-12 that ajv accepts in strict mode', () => {
    expect(() => ajv.compile(schema)).not.toThrow()
  })

  it('asks what the form asks, over random answers', () => {
    const differing = new Set<string>()
    const seen = { asked: 0, hidden: 0 }
    fc.assert(
      fc.property(formAnswers(form), (answers) => {
        const keys = keysAsked(schema, answers)
        for (const { path, question } of questionsAt(form, fromAnswers(form, answers, begin(definition)))) {
          const { standing, resolved } = question
          if (isFilledIn(resolved.info)) continue
          seen[keys.has(path) ? 'asked' : 'hidden']++
          if ((standing === 'asked') !== keys.has(path)) differing.add(resolved.id)
        }
      }),
      { numRuns: 40 },
    )
    expect([...differing]).toEqual([])
    expect(seen.asked).toBeGreaterThan(20)
  })

  it('accepts nothing that the standard refuses, apart from what JSON Schema cannot express', () => {
    const beyond = new Set<string>()
    let taken = 0
    fc.assert(
      fc.property(formAnswers(form), (given) => {
        const answers = correct(schema, given)
        if (answers === undefined) return
        taken++
        const record = fromAnswers(form, answers, begin(definition))
        const engine = openForm(definition, { today, record })
        for (const { severity, code, rule, field } of engine.check())
          if (severity === 'error') beyond.add(rule ?? `${code} ${field}`)
      }),
      { numRuns: 40 },
    )
    expect(taken).toBeGreaterThan(10)
    expect([...beyond].filter((one) => !isBeyondJsonSchema(one))).toEqual([])
  })

  it('has no widget and no field that is not in every theme', () => {
    const widgets = new Set<unknown>()
    JSON.stringify(uiSchema, (key, value) => {
      if (key === 'ui:widget' || key === 'ui:field') widgets.add(value)
      return value as unknown
    })
    const standard = ['radio', 'checkboxes', 'textarea', 'date', 'select']
    expect([...widgets].filter((widget) => !standard.includes(String(widget)))).toEqual([])
  })
})

/** Rules of the standard look at several answers at once, at other entries or at the calendar; no schema of a form has them. */
const isBeyondJsonSchema = (found: string): boolean => Object.hasOwn(ruleIds, found)
const ruleIds = Object.fromEntries(rules.map(({ id }) => [id, true]))

const victimFields = [
  'sex',
  'maritalStatus',
  'age',
  'citizenships',
  'specialNeeds',
  'dependants',
  'recruitment',
] as const

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom(...victimFields)
    .chain((field) =>
      fc.constantFrom<Condition>(
        { op: 'present', field },
        { op: 'answered', field },
        { op: 'countAtLeast', field, count: 1 },
      ),
    ),
  fc.constantFrom<Condition>(
    { op: 'in', field: 'sex', values: ['female'] },
    { op: 'in', field: 'maritalStatus', values: ['single', 'married'] },
    { op: 'atLeast', field: 'age', value: 18 },
    { op: 'atMost', field: 'age', value: 40 },
    { op: 'includesAny', field: 'citizenships', values: ['RW', 'BI', 'AF', 'AX'] },
    { op: 'countAtLeast', field: 'dependants', count: 2 },
    { op: 'in', field: '/case.status', values: ['open'] },
    { op: 'present', field: '/case.status' },
  ),
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ op: 'all', of: all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ op: 'any', of: any })),
    tie('condition').map((not): Condition => ({ op: 'not', of: not })),
  ),
}))

const formWith = (ofItem: Condition, ofGroup: Condition): FormDefinition => ({
  id: 'random',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Random' },
  subject: 'victim',
  pages: [
    {
      id: 'first',
      title: { en: 'First' },
      groups: [
        { id: 'a', items: victimFields.slice(0, 4).map((name): FormItem => ({ field: `victim.${name}` as FieldId })) },
        { id: 'b', items: [{ field: 'case.status' }] },
      ],
    },
    {
      id: 'second',
      title: { en: 'Second' },
      groups: [
        { id: 'a', items: victimFields.slice(4).map((name): FormItem => ({ field: `victim.${name}` as FieldId })) },
        { id: 'b', when: ofGroup, items: [{ field: 'victim.education', when: ofItem }, { field: 'case.risk' }] },
      ],
    },
  ],
})

it('evaluates random conditions as the standard does', () => {
  const seen = { true: 0, false: 0 }
  fc.assert(
    fc.property(condition, condition, fc.nat(), (ofItem, ofGroup, seed) => {
      const definition = formWith(ofItem, ofGroup)
      const form = resolveForm(definition)
      const schema = buildForm(form).schema as Schema
      for (const answers of fc.sample(formAnswers(form), { seed, numRuns: 3 })) {
        const keys = keysAsked(schema, answers)
        for (const { path, question } of questionsAt(form, fromAnswers(form, answers, begin(definition)))) {
          const isAsked = question.standing === 'asked'
          if (question.resolved.id === 'victim.education') seen[isAsked ? 'true' : 'false']++
          expect(keys.has(path), question.resolved.id).toBe(isAsked)
        }
      }
    }),
    { numRuns: 60 },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10)
})

it('shows the title of a group as a heading, but not again what the page shows, nor an id where there is none', () => {
  const group = (id: string, title?: string) => ({
    id,
    ...(title === undefined ? {} : { title: { en: title } }),
    items: [{ field: 'victim.age' as FieldId }],
  })
  const form = resolveForm({
    ...formWith({ op: 'all', of: [] }, { op: 'all', of: [] }),
    pages: [
      { id: 'p', title: { en: 'Page' }, groups: [group('same', 'Page'), group('other', 'Other'), group('none')] },
    ],
  })
  const page = buildForm(form).uiSchema['p'] as Record<string, Schema>
  const isShown = (id: string): boolean =>
    (page[id]?.['ui:options'] as { label?: boolean } | undefined)?.label !== false
  expect(['same', 'other', 'none'].filter(isShown)).toEqual(['other'])
})
