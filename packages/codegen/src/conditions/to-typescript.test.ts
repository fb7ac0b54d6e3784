import { type Condition, dictionary } from '@tip-standard/dictionary'
import { expect, it } from 'vitest'
import { resolveModel } from '../model.ts'
import { type Output, toTypeScript } from './to-typescript.ts'

const model = resolveModel(dictionary)

/** What a compiled condition says, given what the functions that it calls say and the members of its entity. */
function say(condition: Condition, values: Record<string, unknown>): unknown {
  const out: Output = { calls: new Set(), constants: new Map(), members: new Set() }
  const expression = toTypeScript(condition, model, out)
  const missing = [...out.calls].filter((name) => !(name in values))
  expect(missing).toEqual([])
  const names = [...new Set([...Object.keys(values), ...[...out.members].map((name) => `$${name}`), 'root', 'parent'])]
  return new Function(...names, `return ${expression}`)(...names.map((name) => values[name] ?? {}))
}

const both: [boolean, boolean][] = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
]

it('an age between two bounds keeps both', () => {
  const condition: Condition = { op: 'ageOn', birth: 'birthDate', on: '/case.openedOn', atLeast: 12, atMost: 17 }
  for (const [least, most] of both) {
    const functions = { isAgedAtLeast: () => least, isAgedAtMost: () => most, memberOf: () => '2024-06-15' }
    expect(say(condition, functions)).toBe(least && most)
  }
})

it('"all", "any" and "not" join what they hold', () => {
  const one: Condition = { op: 'in', field: 'sex', values: ['female'] }
  const other: Condition = { op: 'in', field: 'deceased', values: [true] }
  for (const [first, second] of both) {
    const values = { $sex: first ? 'female' : 'male', $deceased: second }
    expect(say({ op: 'all', of: [one, other] }, values)).toBe(first && second)
    expect(say({ op: 'any', of: [one, other] }, values)).toBe(first || second)
    expect(say({ op: 'not', of: { op: 'any', of: [one, { op: 'not', of: other }] } }, values)).toBe(!(first || !second))
  }
})

it('bounds of numbers and of lists are handed over as they are', () => {
  const isWithin = (value: unknown, min: number, max: number): string => `${value} ${min} ${max}`
  expect(say({ op: 'atLeast', field: 'age', value: 18 }, { isWithin, $age: 5 })).toBe('5 18 Infinity')
  expect(say({ op: 'atMost', field: 'age', value: 17 }, { isWithin, $age: 5 })).toBe('5 -Infinity 17')
  const countAtLeast: Condition = { op: 'countAtLeast', field: 'languages', count: 2 }
  expect([1, 2, 3].map((count) => say(countAtLeast, { countOf: () => count }))).toEqual([false, true, true])
})
