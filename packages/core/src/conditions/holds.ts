/** Conditions that are known only at run time, such as those of forms: closures over data, no `eval`. */

import { foldCondition } from '../generated/condition.ts'
import { codeInfo, codeList } from '../metadata/look-up.ts'
import type { Condition, ConditionCases, Scope } from '../model/condition.ts'
import {
  areAscending,
  areDifferent,
  areUniqueBy,
  countOf,
  every,
  everyReferred,
  haveParents,
  includesAny,
  isAgedAtLeast,
  isAgedAtMost,
  isAnswered,
  isNotAbove,
  isNotAfter,
  isSpanWithin,
  isSubset,
  isWithin,
  memberOf,
  resolve,
  some,
  someReferred,
  sourceOf,
  startsWith,
} from '../runtime/conditions.ts'
import { objectOr } from '../runtime/values.ts'

/** Reads the value at a path. */
type Reader = (scope: Scope) => unknown

/** The object that a path starts from, and the steps from there. */
function startOf(path: string): { from: Reader; steps: readonly string[] } {
  if (path.startsWith('/')) return { from: ({ root }) => root, steps: path.slice(1).split('.') }
  if (path.startsWith('../')) return { from: ({ parent }) => parent, steps: path.slice(3).split('.') }
  if (path.startsWith('^/')) return { from: ({ around }) => around, steps: path.slice(2).split('.') }
  return { from: ({ entity }) => entity, steps: path.split('.') }
}

function follow(value: unknown, steps: readonly string[]): unknown {
  let found = value
  for (const step of steps) found = memberOf(found, step)
  return found
}

function valueAt(path: string): Reader {
  const { from, steps } = startOf(path)
  const [name = ''] = steps
  if (steps.length > 1) return (scope) => follow(from(scope), steps)
  // Nearly every path is a field of the entity itself, and is read for record after record.
  return path === name ? ({ entity }) => memberOf(entity, name) : (scope) => memberOf(from(scope), name)
}

/** The lowest and highest value of a band. */
function boundsOf(band: unknown, list: Parameters<typeof codeInfo>[0]): readonly [min: number, max: number] {
  const info = typeof band === 'string' ? codeInfo(list, band) : undefined
  return [info?.min ?? 0, info?.max ?? Number.POSITIVE_INFINITY]
}

function isInBand(value: unknown, band: unknown, list: Parameters<typeof codeInfo>[0]): boolean {
  return typeof value !== 'number' || typeof band !== 'string' || isWithin(value, ...boundsOf(band, list))
}

/** Tells whether a condition holds for an entity; never throws for any value of a record. */
export type ConditionTest = (scope: Scope) => boolean

/** A test of two values. */
function ofTwo(
  [one, other]: readonly [string, string],
  test: (one: unknown, other: unknown) => boolean,
): ConditionTest {
  const [first, second] = [valueAt(one), valueAt(other)]
  return (scope) => test(first(scope), second(scope))
}

/** The scope of an entity inside the one being tested. */
const within = ({ parent, root, entity: around }: Scope, entity: object): Scope => ({ entity, parent, root, around })

/** A test of the entries of a list. */
function ofEntries(
  field: string,
  that: Condition,
  test: (value: unknown, that: (entity: object) => boolean) => boolean,
): ConditionTest {
  const [value, inner] = [valueAt(field), testOf(that)]
  return (scope) => test(value(scope), (entity) => inner(within(scope, entity)))
}

/** A test of the entries that others refer to. */
function ofReferred(
  { field, to, that }: Extract<Condition, { op: 'someReferred' | 'everyReferred' }>,
  test: (value: unknown, list: unknown, that: (entity: object) => boolean) => boolean,
): ConditionTest {
  const [value, list, inner] = [valueAt(field), valueAt(to), testOf(that)]
  return (scope) => test(value(scope), list(scope), (entity) => inner(within(scope, entity)))
}

const cases: ConditionCases<undefined, ConditionTest> = {
  present: ({ field }) => {
    const value = valueAt(field)
    return (scope) => value(scope) !== undefined
  },
  answered: ({ field }) => {
    const { from, steps } = startOf(field)
    const [holders, name = ''] = [steps.slice(0, -1), steps.at(-1)]
    return (scope) => isAnswered(objectOr(follow(from(scope), holders)), name)
  },
  in: ({ field, values }) => {
    const value = valueAt(field)
    const known = new Set<unknown>(values)
    return (scope) => known.has(value(scope))
  },
  includesAny: ({ field, values }) => {
    const value = valueAt(field)
    return (scope) => includesAny(value(scope), values)
  },
  atLeast: ({ field, value: least }) => {
    const value = valueAt(field)
    return (scope) => isWithin(value(scope), least, Number.POSITIVE_INFINITY)
  },
  atMost: ({ field, value: most }) => {
    const value = valueAt(field)
    return (scope) => isWithin(value(scope), Number.NEGATIVE_INFINITY, most)
  },
  countAtLeast: ({ field, count }) => {
    const value = valueAt(field)
    return (scope) => countOf(value(scope)) >= count
  },
  ageOn: ({ birth, on, atLeast, atMost }) => {
    const [bornOn, onDay] = [valueAt(birth), valueAt(on)]
    return (scope) => {
      const born = bornOn(scope)
      // Without a date of birth, as for nearly everyone, the other day does not matter.
      const day = born === undefined ? undefined : onDay(scope)
      return (
        (atLeast === undefined || isAgedAtLeast(born, day, atLeast)) &&
        (atMost === undefined || isAgedAtMost(born, day, atMost))
      )
    }
  },
  provenance: ({ field, values }) => {
    const known = new Set<unknown>(values)
    return ({ entity }) => known.has(sourceOf(memberOf(entity, 'provenance'), field))
  },
  some: ({ field, that }) => ofEntries(field, that, some),
  someReferred: (condition) => ofReferred(condition, someReferred),
  notAfter: ({ fields }) => ofTwo(fields, isNotAfter),
  notAbove: ({ fields }) => ofTwo(fields, isNotAbove),
  subset: ({ fields }) => ofTwo(fields, isSubset),
  ascending: ({ field, keys }) => {
    const value = valueAt(field)
    return (scope) => areAscending(value(scope), keys)
  },
  spanInBand: ({ unit, from, to, band, list }) => {
    const [start, end, of] = [valueAt(from), valueAt(to), valueAt(band)]
    return (scope) => {
      const code = of(scope)
      return typeof code !== 'string' || isSpanWithin(unit, start(scope), end(scope), ...boundsOf(code, list))
    }
  },
  differ: ({ fields }) => ofTwo(fields, areDifferent),
  startsWith: ({ fields }) => ofTwo(fields, startsWith),
  withinBand: ({ value, band, list }) => ofTwo([value, band], (one, of) => isInBand(one, of, list)),
  childOf: ({ child, parent, list }) => {
    const parents = new Map(
      codeList(list).codes.flatMap((code) => (code.parent === undefined ? [] : [[code.code, code.parent] as const])),
    )
    return ofTwo([child, parent], (one, other) => haveParents(one, other, parents))
  },
  resolves: ({ field, to }) => ofTwo([field, to], resolve),
  uniqueBy: ({ field, keys: [first, ...rest] }) => {
    const value = valueAt(field)
    return (scope) => first === undefined || areUniqueBy(value(scope), [first, ...rest])
  },
  every: ({ field, that }) => ofEntries(field, that, every),
  everyReferred: (condition) => ofReferred(condition, everyReferred),
  holder: ({ that }) => {
    const inner = testOf(that)
    return (scope) => inner({ ...scope, entity: scope.parent, parent: undefined, around: scope.entity })
  },
  all: ({ of }) => {
    const parts = of.map(testOf)
    return (scope) => {
      for (const part of parts) if (!part(scope)) return false
      return true
    }
  },
  any: ({ of }) => {
    const parts = of.map(testOf)
    return (scope) => {
      for (const part of parts) if (part(scope)) return true
      return false
    }
  },
  not: ({ of }) => {
    const inner = testOf(of)
    return (scope) => !inner(scope)
  },
}

/** Cached tests of conditions, because the same ones are evaluated for record after record. */
const tests = new WeakMap<Condition, ConditionTest>()

/** Makes the test of a condition, to apply it to many entities; throws a `TypeError` for a value that is not a condition. */
export function testOf(condition: Condition): ConditionTest {
  const known = tests.get(condition)
  if (known !== undefined) return known
  const test = foldCondition(condition, cases, undefined)
  tests.set(condition, test)
  return test
}

/** Tells whether a condition holds, with the same meaning as the rules of the standard. Never throws for any value of a record. */
export function holds(condition: Condition, scope: Scope): boolean {
  return testOf(condition)(scope)
}
