/** Tells a condition in plain English, with the names of fields. */

import type { Condition } from '@tip-standard/dictionary'
import { unanswered } from './to-typescript.ts'

const name = (path: string): string => `\`${path}\``
const list = (values: readonly (string | boolean)[]): string => values.map((value) => `\`${value}\``).join(', ')

/** The sentence, without a full stop. */
export function toSentence(condition: Condition): string {
  if ('present' in condition) return `${name(condition.field)} is given`
  if ('answered' in condition) return `${name(condition.field)} is given or its absence has a reason`
  if ('in' in condition && 'field' in condition)
    return condition.in.length === 1
      ? `${name(condition.field)} is ${list(condition.in)}`
      : `${name(condition.field)} is one of ${list(condition.in)}`
  if ('provenance' in condition) return `the source of ${name(condition.provenance)} is ${list(condition.in)}`
  if ('includesAny' in condition) return `${name(condition.field)} holds ${list(condition.includesAny)}`
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
  if ('not' in condition) return `not (${toSentence(condition.not)})`
  return unanswered(condition)
}

function wrapped(condition: Condition, kind: 'all' | 'any'): string {
  return kind in condition ? `(${toSentence(condition)})` : toSentence(condition)
}
