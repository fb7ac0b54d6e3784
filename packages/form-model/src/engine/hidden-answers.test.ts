import type { Condition } from '@tip-standard/core/conditions'
import { describe, expect, it } from 'vitest'
import type { FormDefinition, HiddenAnswers } from '../definition/definition.ts'
import type { FormEngine } from './form-engine.ts'
import { openForm } from './open-form.ts'
import { reasonOf, valueAt } from './record-paths.ts'

const today = '2026-11-25'
const title = { en: 'A form' }

/** A form that asks for an occupation, of those who have agreed and for whom the condition holds. */
const formWith = (hidden: HiddenAnswers | undefined, when: Condition): FormDefinition => ({
  id: 'hidden',
  version: '1.0.0',
  base: '1.0-rc.2',
  title,
  subject: 'victim',
  pages: [
    {
      id: 'page',
      title,
      groups: [
        { id: 'first', items: [{ field: 'victim.consents' }, { field: 'victim.ageEstimated' }] },
        {
          id: 'then',
          items: [{ field: 'victim.occupation', when, consents: ['research'], ...(hidden && { hidden }) }],
        },
      ],
    },
  ],
})

const decide = (engine: FormEngine, decision: string): void =>
  engine.answer([...engine.personPath, 'consents'], [{ purpose: 'research', decision, givenBy: 'self', date: today }])

/** The two ways in which a question can be hidden and asked again. */
const ways = {
  'a condition': (engine: FormEngine, isAsked: boolean) =>
    engine.answer([...engine.personPath, 'ageEstimated'], isAsked),
  consent: (engine: FormEngine, isAsked: boolean) => decide(engine, isAsked ? 'granted' : 'withdrawn'),
}

/** The answer to the question in the record, in a draft and in an export. */
function seen(engine: FormEngine): unknown[] {
  const records = [engine.state().record, engine.draft().record, engine.record()]
  return records.map((record) => {
    const owner = valueAt(record, engine.personPath)
    return valueAt(owner, ['occupation']) ?? reasonOf(owner, 'occupation')
  })
}

type Row = [hidden: HiddenAnswers | undefined, way: keyof typeof ways, whileHidden: boolean, after: boolean]
const matrix: Row[] = [
  ['archive', 'a condition', false, true],
  ['clear', 'a condition', false, false],
  ['keep', 'a condition', true, true],
  [undefined, 'a condition', false, true],
  // Without consent nothing may stay, whatever the form says; it was not the form that hid it.
  ['archive', 'consent', false, true],
  ['clear', 'consent', false, true],
  ['keep', 'consent', false, true],
  [undefined, 'consent', false, true],
]
const answers: [kind: string, give: (engine: FormEngine) => void, said: string][] = [
  ['an answer', (engine) => engine.answer([...engine.personPath, 'occupation'], '5'), '5'],
  ['a reason', (engine) => engine.giveReason([...engine.personPath, 'occupation'], 'refused'), 'refused'],
]

describe.each(matrix)('what is hidden under "%s" by %s', (hidden, way, whileHidden, after) => {
  it.each(answers)(`is in the record: ${whileHidden}; is back afterwards: ${after}: %s`, (_, give, said) => {
    const engine = openForm(formWith(hidden, { op: 'in', field: 'ageEstimated', values: [true] }), {
      today,
      personId: 'v-1',
    })
    decide(engine, 'granted')
    engine.answer([...engine.personPath, 'ageEstimated'], true)
    give(engine)
    expect(seen(engine)).toEqual([said, said, said])
    ways[way](engine, false)
    const hiddenNow = whileHidden ? said : undefined
    expect(seen(engine)).toEqual([hiddenNow, hiddenNow, hiddenNow])
    ways[way](engine, true)
    const again = after ? said : undefined
    expect(seen(engine)).toEqual([again, again, again])
  })

  it('does not overwrite a newer answer when it comes back', () => {
    const engine = openForm(formWith(hidden, { op: 'in', field: 'ageEstimated', values: [true] }), {
      today,
      personId: 'v-1',
    })
    decide(engine, 'granted')
    engine.answer([...engine.personPath, 'ageEstimated'], true)
    engine.answer([...engine.personPath, 'occupation'], '5')
    ways[way](engine, false)
    ways[way](engine, true)
    engine.answer([...engine.personPath, 'occupation'], '7')
    expect(seen(engine)).toEqual(['7', '7', '7'])
  })
})
