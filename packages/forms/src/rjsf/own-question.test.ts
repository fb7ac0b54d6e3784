import type { RJSFSchema } from '@rjsf/utils'
import { allQuestions, type OwnAnswer, type ResolvedGroup, resolveForm, viewForm } from '@tip-standard/form-model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OWN_ANSWERS, ownForm, ownItem } from '../../../form-model/src/definition/fixture-own.ts'
import { answerKey, answerOfReason, reasonKey } from './answer-keys.ts'
import { answersOfGroup, fromAnswers, toAnswers, withAnswers } from './answers.ts'
import { buildForm, buildPage } from './build-form.ts'

const form = resolveForm(ownForm())
const answers = Object.keys(OWN_ANSWERS) as OwnAnswer[]
const nameOf = (answer: OwnAnswer): string => `org.shelter.stay.${answer}Said`
const agreed = { id: 'v-1', consents: [{ purpose: 'storage', decision: 'granted', date: '2026-03-01' }] }
const situation = { today: '2026-03-05' }

/** A record with some of the answers, about the person and about two entries. */
const records = fc.tuple(fc.subarray(answers), fc.subarray(['integer', 'code'] as const)).map(([own, inEntry]) => {
  const of = (some: readonly OwnAnswer[]): object =>
    some.length === 0 ? {} : { extensions: Object.fromEntries(some.map((one) => [nameOf(one), OWN_ANSWERS[one]])) }
  return {
    victims: [
      {
        ...agreed,
        ...of(own),
        assistance: [
          { id: 'a-1', ...of(inEntry) },
          { id: 'a-2', ...of(['code']) },
        ],
      },
    ],
  }
})

/** What the standard does not have in a record: of the person, and of each entry. */
function extensionsIn(record: object): unknown[] {
  type Holder = { extensions?: unknown; assistance?: Holder[] }
  const [person] = (record as { victims: Holder[] }).victims
  return [person?.extensions, ...(person?.assistance ?? []).map(({ extensions }) => extensions)]
}

it('has a key of its own for every name, which no reason has', () => {
  const name = fc.stringMatching(/^[a-z]{1,3}(\.[a-z]([a-z_-]{0,4}|[a-z]_reason)){2,3}$/)
  fc.assert(
    fc.property(name, name, (one, other) => {
      const [key, otherKey] = [one, other].map((id) => answerKey(id as Parameters<typeof answerKey>[0]))
      expect(key === otherKey).toBe(one === other)
      expect(key).not.toContain('.')
      expect(answerOfReason(key ?? '')).toBeUndefined()
    }),
  )
  expect(answerOfReason(reasonKey('victim.sex'))).toBe('victim_sex')
})

describe('answers that the standard does not have', () => {
  it('are the same after they went through the data of RJSF', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(fromAnswers(form, toAnswers(form, record), record)).toBe(record)
        expect(extensionsIn(fromAnswers(form, toAnswers(form, record)))).toEqual(extensionsIn(record))
      }),
    )
  })

  it('leave other extensions of the record alone', () => {
    const kept = { 'org.other.bed': 3 }
    const record = { victims: [{ ...agreed, extensions: { ...kept, [nameOf('integer')]: 1 } }] }
    const group = form.groups[1] as ResolvedGroup
    const { [answerKey(nameOf('integer') as never)]: _gone, ...left } = answersOfGroup(form, group, record)
    const changed = withAnswers(form, record, [{ group, answers: left }])
    expect(changed).toMatchObject({ victims: [{ extensions: kept }] })
    expect(JSON.stringify(changed)).not.toContain('org.shelter')
  })

  it('are accepted by the schema of the whole form, and refused where they are of another kind', () => {
    const items = answers.map((answer) => ownItem(answer))
    const alone = resolveForm(
      ownForm({ pages: [{ id: 'stay', title: { en: 'Stay' }, groups: [{ id: 'own', items }] }] }),
    )
    const { schema } = buildForm(alone)
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object)
    const filled = (extensions: object): object => toAnswers(alone, { victims: [{ extensions }] })
    expect(accepts(filled(Object.fromEntries(answers.map((one) => [nameOf(one), OWN_ANSWERS[one]]))))).toBe(true)
    for (const one of answers) expect([one, accepts(filled({ [nameOf(one)]: { no: 'answer' } }))]).toEqual([one, false])
  })
})

it('is shown with its own words and options, hidden as everything restricted, and without reasons', () => {
  const views = viewForm(form, { victims: [agreed] }, situation)
  const { schema, uiSchema } = buildPage(views.slice(1), { language: 'fr', unreviewedTexts: true, inlineUpTo: 1 })
  const group = schema.properties?.['own'] as RJSFSchema
  const ui = uiSchema['own'] as { [key: string]: { 'ui:options'?: { masked?: boolean } } }
  for (const { resolved } of allQuestions(views).filter((one) => one.resolved.own !== undefined)) {
    const key = answerKey(resolved.id)
    expect(group.properties?.[key]).toMatchObject({ title: `Propre ${resolved.own?.answer}` })
    expect(group.properties).not.toHaveProperty(reasonKey(resolved.id))
    expect(ui[key]?.['ui:options']?.masked).toBe(true)
  }
  expect(JSON.stringify(group)).toContain('Froid')
})
