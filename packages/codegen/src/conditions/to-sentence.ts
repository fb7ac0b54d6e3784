/** Tells a condition in plain English, with the names of fields. */

import type { Condition } from '@tip-standard/dictionary'
import { unanswered } from './to-typescript.ts'

function name(path: string): string {
  if (path.startsWith('/')) return `\`${path.slice(1)}\` of the whole record`
  if (path.startsWith('../')) return `\`${path.slice(3)}\` of the entry that holds this one`
  return `\`${path}\``
}

const list = (values: readonly (string | boolean)[]): string => values.map((value) => `\`${value}\``).join(', ')
const anyOf = (values: readonly (string | boolean)[]): string => `${values.length > 1 ? 'one of ' : ''}${list(values)}`
const noneOf = (values: readonly (string | boolean)[]): string =>
  `${values.length > 1 ? 'none of ' : 'not '}${list(values)}`

/** The sentence, without a full stop. */
export function toSentence(condition: Condition): string {
  if ('present' in condition) return `${name(condition.field)} is given`
  if ('answered' in condition) return `${name(condition.field)} has a value or a reason for its absence`
  if ('in' in condition && 'field' in condition) return `${name(condition.field)} is ${anyOf(condition.in)}`
  if ('provenance' in condition) return `the source of ${name(condition.provenance)} is ${anyOf(condition.in)}`
  if ('includesAny' in condition) return `${name(condition.field)} holds ${anyOf(condition.includesAny)}`
  if ('atLeast' in condition) return `${name(condition.field)} is at least ${condition.atLeast}`
  if ('atMost' in condition) return `${name(condition.field)} is at most ${condition.atMost}`
  if ('countAtLeast' in condition)
    return `${name(condition.field)} has at least ${condition.countAtLeast} ${condition.countAtLeast === 1 ? 'entry' : 'entries'}`
  if ('ageOn' in condition) {
    const { birth, on, atLeast, atMost } = condition.ageOn
    const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
    return `the age from ${name(birth)} to ${name(on)} is for certain ${bound}`
  }
  if ('some' in condition) return `some ${name(condition.some)} has: ${toSentence(condition.that)}`
  if ('every' in condition) return `every ${name(condition.every)} has: ${toSentence(condition.that)}`
  if ('someReferred' in condition)
    return `what ${name(condition.someReferred)} points at has: ${toSentence(condition.that)}`
  if ('everyReferred' in condition)
    return `all that ${name(condition.everyReferred)} points at have: ${toSentence(condition.that)}`
  if ('notAfter' in condition) return `${name(condition.notAfter[0])} is not after ${name(condition.notAfter[1])}`
  if ('differ' in condition) return `${name(condition.differ[0])} and ${name(condition.differ[1])} are not the same`
  if ('startsWith' in condition) return `${name(condition.startsWith[0])} lies in ${name(condition.startsWith[1])}`
  if ('withinBand' in condition) return `${name(condition.withinBand.value)} lies in ${name(condition.withinBand.band)}`
  if ('childOf' in condition) return `${name(condition.childOf.child)} belong to ${name(condition.childOf.parent)}`
  if ('resolves' in condition) return `${name(condition.resolves)} points at one of ${name(condition.to)}`
  if ('uniqueBy' in condition)
    return `no two ${name(condition.uniqueBy)} have the same ${condition.keys.map(name).join(' and ')}`
  if ('all' in condition) return condition.all.map((part) => wrapped(part, 'any')).join(' and ')
  if ('any' in condition) return condition.any.map((part) => wrapped(part, 'all')).join(' or ')
  if ('not' in condition) return toNegation(condition.not)
  return unanswered(condition)
}

/** The opposite of a condition, in plain words where English has them. */
function toNegation(condition: Condition): string {
  if ('present' in condition) return `${name(condition.field)} is not given`
  if ('in' in condition && 'field' in condition) return `${name(condition.field)} is ${noneOf(condition.in)}`
  if ('provenance' in condition) return `the source of ${name(condition.provenance)} is ${noneOf(condition.in)}`
  if ('includesAny' in condition) return `${name(condition.field)} holds none of ${list(condition.includesAny)}`
  if ('some' in condition) return `no ${name(condition.some)} has: ${toSentence(condition.that)}`
  if ('countAtLeast' in condition && condition.countAtLeast === 1) return `${name(condition.field)} has no entry`
  if ('any' in condition) return `none of these holds: ${condition.any.map(toSentence).join('; ')}`
  if ('all' in condition) return `these do not hold together: ${condition.all.map(toSentence).join('; ')}`
  return `it is not so that ${toSentence(condition)}`
}

function wrapped(condition: Condition, kind: 'all' | 'any'): string {
  return kind in condition ? `(${toSentence(condition)})` : toSentence(condition)
}
