/** Conditions that are known only when the program runs, such as those of forms: closures over data, no `eval`. */

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

/** The object that a path starts from, and the steps from there. */
function startOf(path: string, { entity, parent, root, around }: Scope): { from: unknown; steps: string[] } {
  if (path.startsWith('/')) return { from: root, steps: path.slice(1).split('.') }
  if (path.startsWith('../')) return { from: parent, steps: path.slice(3).split('.') }
  if (path.startsWith('^/')) return { from: around, steps: path.slice(2).split('.') }
  return { from: entity, steps: path.split('.') }
}

function valueAt(path: string, scope: Scope): unknown {
  const { from, steps } = startOf(path, scope)
  return steps.reduce((value, step) => memberOf(value, step), from)
}

function isAnsweredAt(path: string, scope: Scope): boolean {
  const { from, steps } = startOf(path, scope)
  const holder = steps.slice(0, -1).reduce((value, step) => memberOf(value, step), from)
  return isAnswered(objectOr(holder), steps.at(-1) ?? '')
}

/** The least and the most of a band. */
function boundsOf(band: unknown, list: Parameters<typeof codeInfo>[0]): readonly [min: number, max: number] {
  const info = typeof band === 'string' ? codeInfo(list, band) : undefined
  return [info?.min ?? 0, info?.max ?? Number.POSITIVE_INFINITY]
}

function isInBand(value: unknown, band: unknown, list: Parameters<typeof codeInfo>[0]): boolean {
  return typeof value !== 'number' || typeof band !== 'string' || isWithin(value, ...boundsOf(band, list))
}

const isOneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value)

const within =
  (that: Condition, scope: Scope) =>
  (entity: object): boolean =>
    holds(that, { ...scope, entity, around: scope.entity })

const cases: ConditionCases<Scope, boolean> = {
  present: ({ field }, scope) => valueAt(field, scope) !== undefined,
  answered: ({ field }, scope) => isAnsweredAt(field, scope),
  in: ({ field, values }, scope) => isOneOf(values, valueAt(field, scope)),
  includesAny: ({ field, values }, scope) => includesAny(valueAt(field, scope), values),
  atLeast: ({ field, value }, scope) => isWithin(valueAt(field, scope), value, Number.POSITIVE_INFINITY),
  atMost: ({ field, value }, scope) => isWithin(valueAt(field, scope), Number.NEGATIVE_INFINITY, value),
  countAtLeast: ({ field, count }, scope) => countOf(valueAt(field, scope)) >= count,
  ageOn: ({ birth, on, atLeast, atMost }, scope) =>
    (atLeast === undefined || isAgedAtLeast(valueAt(birth, scope), valueAt(on, scope), atLeast)) &&
    (atMost === undefined || isAgedAtMost(valueAt(birth, scope), valueAt(on, scope), atMost)),
  provenance: ({ field, values }, { entity }) => isOneOf(values, sourceOf(memberOf(entity, 'provenance'), field)),
  some: ({ field, that }, scope) => some(valueAt(field, scope), within(that, scope)),
  someReferred: ({ field, to, that }, scope) =>
    someReferred(valueAt(field, scope), valueAt(to, scope), within(that, scope)),
  notAfter: ({ fields: [first, second] }, scope) => isNotAfter(valueAt(first, scope), valueAt(second, scope)),
  notAbove: ({ fields: [first, second] }, scope) => isNotAbove(valueAt(first, scope), valueAt(second, scope)),
  subset: ({ fields: [first, second] }, scope) => isSubset(valueAt(first, scope), valueAt(second, scope)),
  ascending: ({ field, keys }, scope) => areAscending(valueAt(field, scope), keys),
  spanInBand: ({ unit, from, to, band, list }, scope) =>
    typeof valueAt(band, scope) !== 'string' ||
    isSpanWithin(unit, valueAt(from, scope), valueAt(to, scope), ...boundsOf(valueAt(band, scope), list)),
  differ: ({ fields: [first, second] }, scope) => areDifferent(valueAt(first, scope), valueAt(second, scope)),
  startsWith: ({ fields: [value, start] }, scope) => startsWith(valueAt(value, scope), valueAt(start, scope)),
  withinBand: ({ value, band, list }, scope) => isInBand(valueAt(value, scope), valueAt(band, scope), list),
  childOf: ({ child, parent, list }, scope) => {
    const parents = codeList(list).codes.flatMap((code) =>
      code.parent === undefined ? [] : [[code.code, code.parent] as const],
    )
    return haveParents(valueAt(child, scope), valueAt(parent, scope), new Map(parents))
  },
  resolves: ({ field, to }, scope) => resolve(valueAt(field, scope), valueAt(to, scope)),
  uniqueBy: ({ field, keys: [first, ...rest] }, scope) =>
    first === undefined || areUniqueBy(valueAt(field, scope), [first, ...rest]),
  every: ({ field, that }, scope) => every(valueAt(field, scope), within(that, scope)),
  everyReferred: ({ field, to, that }, scope) =>
    everyReferred(valueAt(field, scope), valueAt(to, scope), within(that, scope)),
  holder: ({ that }, scope) => holds(that, { ...scope, entity: scope.parent, parent: undefined, around: scope.entity }),
  all: ({ of }, scope) => of.every((part) => holds(part, scope)),
  any: ({ of }, scope) => of.some((part) => holds(part, scope)),
  not: ({ of }, scope) => !holds(of, scope),
}

/** Tells whether a condition holds, with the same meaning as the rules of the standard. Never throws for any value of a record. */
export function holds(condition: Condition, scope: Scope): boolean {
  return foldCondition(condition, cases, scope)
}
