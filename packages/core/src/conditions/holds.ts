/** Conditions that are known only when the program runs, such as those of forms: closures over data, no `eval`. */

import { codeInfo, codeList } from '../metadata/look-up.ts'
import type { Condition, Scope } from '../model/condition.ts'
import {
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
  isNotAfter,
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
function startOf(path: string, { entity, parent, root }: Scope): { from: unknown; steps: string[] } {
  if (path.startsWith('/')) return { from: root, steps: path.slice(1).split('.') }
  if (path.startsWith('../')) return { from: parent, steps: path.slice(3).split('.') }
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

function isInBand(value: unknown, band: unknown, list: Parameters<typeof codeInfo>[0]): boolean {
  if (typeof value !== 'number' || typeof band !== 'string') return true
  const info = codeInfo(list, band)
  return info === undefined || isWithin(value, info.min ?? 0, info.max ?? Number.POSITIVE_INFINITY)
}

/** Tells whether a condition holds, with the same meaning as the rules of the standard. Never throws for any value of a record. */
export function holds(condition: Condition, scope: Scope): boolean {
  const at = (path: string): unknown => valueAt(path, scope)
  const within =
    (that: Condition) =>
    (entity: object): boolean =>
      holds(that, { ...scope, entity })
  if ('present' in condition) return at(condition.field) !== undefined
  if ('answered' in condition) return isAnsweredAt(condition.field, scope)
  if ('provenance' in condition)
    return (condition.in as readonly unknown[]).includes(
      sourceOf(memberOf(scope.entity, 'provenance'), condition.provenance),
    )
  if ('in' in condition) return (condition.in as readonly unknown[]).includes(at(condition.field))
  if ('includesAny' in condition) return includesAny(at(condition.field), condition.includesAny)
  if ('atLeast' in condition) return isWithin(at(condition.field), condition.atLeast, Number.POSITIVE_INFINITY)
  if ('atMost' in condition) return isWithin(at(condition.field), Number.NEGATIVE_INFINITY, condition.atMost)
  if ('countAtLeast' in condition) return countOf(at(condition.field)) >= condition.countAtLeast
  if ('ageOn' in condition) {
    const { birth, on, atLeast, atMost } = condition.ageOn
    return (
      (atLeast === undefined || isAgedAtLeast(at(birth), at(on), atLeast)) &&
      (atMost === undefined || isAgedAtMost(at(birth), at(on), atMost))
    )
  }
  if ('some' in condition) return some(at(condition.some), within(condition.that))
  if ('every' in condition) return every(at(condition.every), within(condition.that))
  if ('someReferred' in condition)
    return someReferred(at(condition.someReferred), at(condition.to), within(condition.that))
  if ('everyReferred' in condition)
    return everyReferred(at(condition.everyReferred), at(condition.to), within(condition.that))
  if ('notAfter' in condition) return isNotAfter(at(condition.notAfter[0]), at(condition.notAfter[1]))
  if ('differ' in condition) return areDifferent(at(condition.differ[0]), at(condition.differ[1]))
  if ('startsWith' in condition) return startsWith(at(condition.startsWith[0]), at(condition.startsWith[1]))
  if ('withinBand' in condition) {
    const { value, band, list } = condition.withinBand
    return isInBand(at(value), at(band), list)
  }
  if ('childOf' in condition) {
    const { child, parent, list } = condition.childOf
    const parents = codeList(list).codes.flatMap((code) =>
      code.parent === undefined ? [] : [[code.code, code.parent] as const],
    )
    return haveParents(at(child), at(parent), new Map(parents))
  }
  if ('resolves' in condition) return resolve(at(condition.resolves), at(condition.to))
  if ('uniqueBy' in condition) {
    const [first, ...rest] = condition.keys
    return first === undefined || areUniqueBy(at(condition.uniqueBy), [first, ...rest])
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, scope))
  if ('any' in condition) return condition.any.some((part) => holds(part, scope))
  if ('not' in condition) return !holds(condition.not, scope)
  return unanswered(condition)
}

function unanswered(condition: never): never {
  throw new TypeError(`A condition has ${Object.keys(condition).length} members, none of which is known.`)
}
