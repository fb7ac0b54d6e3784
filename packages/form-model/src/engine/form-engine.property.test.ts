import { fieldsOf, validate } from '@tip-standard/core'
import type { Condition, ConditionPath } from '@tip-standard/core/conditions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition, FormItem } from '../definition/definition.ts'
import { allQuestions, viewForm } from '../view/form-view.ts'
import { answerTo } from './fixture-answers.ts'
import { readDraft } from './form-draft.ts'
import type { FormEngine } from './form-engine.ts'
import { openForm } from './open-form.ts'
import { reasonOf } from './record-paths.ts'
import { newWork, withForm } from './work-draft.ts'

const today = '2026-11-25'
const reasons = ['unknown', 'notAsked', 'refused', 'notApplicable', 'withheldForSafety']

const plain = fieldsOf('victim').filter(
  ({ presence, name }) => presence !== 'derived' && name !== 'id' && name !== 'consents',
)
const coded = plain.filter(({ type }) => type.kind === 'code' || type.kind === 'boolean')

/** A condition over one of the fields that are asked before. */
const conditionOver = (names: readonly string[]): fc.Arbitrary<Condition> =>
  fc.constantFrom(...(names as readonly ConditionPath[])).chain((name) => {
    const type = plain.find((one) => one.name === name)?.type
    const present = fc.constant<Condition>({ op: 'present', field: name })
    const holds =
      type?.kind === 'boolean'
        ? fc.boolean().map((value): Condition => ({ op: 'in', field: name, values: [value] }))
        : type?.kind === 'code'
          ? answerTo({ type } as never).map((code): Condition => ({ op: 'in', field: name, values: [String(code)] }))
          : present
    return fc.oneof(
      present,
      holds,
      holds.map((one): Condition => ({ op: 'not', of: one })),
    )
  })

/** A form over fields of a victim, some of which depend on others before them. */
const anyForm: fc.Arbitrary<FormDefinition> = fc
  .tuple(fc.subarray(coded, { minLength: 2, maxLength: 6 }), fc.subarray(plain, { minLength: 3, maxLength: 12 }))
  .chain(([first, more]) => {
    const asked = [...new Set([...first, ...more])]
    return fc.tuple(
      fc.constant(asked),
      ...asked.map((_field, index) =>
        fc.record(
          {
            need: fc.constantFrom('answer' as const, 'value' as const),
            hidden: fc.constantFrom('clear' as const, 'archive' as const, 'keep' as const),
            when: conditionOver(asked.slice(0, Math.max(1, index)).map(({ name }) => name)),
            consents: fc.constantFrom([], ['research' as const]),
            restricted: fc.constant('shown' as const),
          },
          { requiredKeys: [] },
        ),
      ),
    )
  })
  .map(([asked, ...items]) => ({
    id: 'random',
    version: '1.0.0',
    base: '1.0-rc.2' as const,
    title: { en: 'Random' },
    subject: 'victim' as const,
    consents: ['interview' as const],
    pages: [
      {
        id: 'page',
        title: { en: 'Page' },
        groups: [
          { id: 'consent', consents: [], items: [{ field: 'victim.consents' as const }] },
          {
            id: 'group',
            items: asked.map(({ id }, index): FormItem => {
              const { when, ...item } = items[index] ?? {}
              return { field: id, ...item, ...(index > 1 && when !== undefined ? { when } : {}) }
            }),
          },
        ],
      },
    ],
  }))
  .filter((form) => defineForm(form).ok)

/** Something that a person does to a form: the number of the question, and how to answer it. */
type Action = {
  at: number
  kind: 'answer' | 'reason' | 'clear' | 'add' | 'remove' | 'consent' | 'withdraw'
  seed: number
}
const anyActions: fc.Arbitrary<Action[]> = fc.array(
  fc.record({
    at: fc.nat(40),
    kind: fc.constantFrom(
      'answer' as const,
      'answer' as const,
      'answer' as const,
      'reason' as const,
      'clear' as const,
      'add' as const,
      'remove' as const,
      'consent' as const,
      'withdraw' as const,
    ),
    seed: fc.nat(1000),
  }),
  { minLength: 5, maxLength: 40 },
)

function decide(engine: FormEngine, decision: string): void {
  const purposes = ['interview', 'research']
  engine.answer(
    [...engine.personPath, 'consents'],
    purposes.map((purpose) => ({ purpose, decision, givenBy: 'self', date: today })),
  )
}

function act(engine: FormEngine, { at, kind, seed }: Action): void {
  const asked = allQuestions(engine.state().pages.flatMap(({ groups }) => groups)).filter(
    ({ standing, resolved }) =>
      standing === 'asked' && resolved.id !== 'victim.consents' && !resolved.id.startsWith('consent.'),
  )
  const question = asked[at % Math.max(1, asked.length)]
  const isList = question?.resolved.info.type.kind === 'objects'
  if (kind === 'consent') decide(engine, 'granted')
  else if (kind === 'withdraw') decide(engine, 'withdrawn')
  else if (question === undefined) return
  else if (kind === 'add' && isList) engine.addEntry(question.path)
  else if (kind === 'remove' && isList) engine.removeEntry(question.path, 0)
  else if (kind === 'reason') engine.giveReason(question.path, reasons[seed % reasons.length])
  else if (kind === 'clear') engine.answer(question.path, undefined)
  else engine.answer(question.path, fc.sample(answerTo(question.resolved.info), { seed, numRuns: 1 })[0])
}

/** Corrects a form as a user would after reading the errors: gives a reason for a missing answer, or removes a wrong one. */
function correct(engine: FormEngine): void {
  for (let tries = 0; tries < 30; tries++) {
    const finding = engine.check().find(({ severity }) => severity === 'error')
    if (finding === undefined) return
    const path = typeof finding.at.path.at(-1) === 'number' ? finding.at.path.slice(0, -1) : finding.at.path
    if (finding.code === 'required') engine.giveReason(path, 'unknown')
    else engine.answer(path, undefined)
  }
}

const answered = (owner: object, name: string): boolean =>
  (owner as Record<string, unknown>)[name] !== undefined || reasonOf(owner, name) !== undefined

describe('a form filled in at random', () => {
  it('produces nothing that the standard refuses, and nothing that was not asked or not consented to', () => {
    const seen = { accepted: 0, refused: 0, hidden: 0 }
    fc.assert(
      fc.property(anyForm, anyActions, (definition, actions) => {
        const engine = openForm(definition, { today, personId: 'v-1', newId: ids() })
        decide(engine, 'granted')
        for (const action of actions) {
          act(engine, action)
          // What is not asked is not there, unless the form says to keep it; nothing is kept without consent.
          for (const { standing, owner, resolved } of allQuestions(
            viewForm(engine.form, engine.state().record, { today }),
          )) {
            if (standing === 'asked' || standing === 'switchedOff') continue
            seen.hidden++
            const mayStay = standing === 'irrelevant' && resolved.hidden === 'keep'
            if (!mayStay) expect(answered(owner, resolved.info.name), `${resolved.id} ${standing}`).toBe(false)
          }
        }
        correct(engine)
        const result = engine.submit()
        seen[result.ok ? 'accepted' : 'refused']++
        if (!result.ok) return
        expect(validate(result.value).ok).toBe(true)
        // The record is plain JSON: nothing that was set aside remains.
        expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value)
        expect(symbolsIn(result.value)).toBe(0)
      }),
      { numRuns: 250 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5)
  })

  it('is the same after a draft, restricted answers included', () => {
    fc.assert(
      fc.property(anyForm, anyActions, (definition, actions) => {
        const engine = openForm(definition, { today, personId: 'v-1', newId: ids() })
        decide(engine, 'granted')
        for (const action of actions) act(engine, action)
        const stored: unknown = JSON.parse(JSON.stringify(withForm(newWork(), engine.draft())))
        const read = readDraft(definition, stored)
        if (!read.ok) throw new Error(read.fault)
        const resumed = openForm(definition, { today, draft: read.draft, newId: ids() })
        expect(resumed.record()).toEqual(engine.record())
        expect(resumed.personId).toBe('v-1')
      }),
      { numRuns: 150 },
    )
  })
})

/** Ids in order, so that two runs give the same ones. */
function ids(): () => string {
  let count = 0
  return () => `id-${++count}`
}

function symbolsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce(
    (sum: number, one) => sum + symbolsIn(one),
    Object.getOwnPropertySymbols(value).length,
  )
}
