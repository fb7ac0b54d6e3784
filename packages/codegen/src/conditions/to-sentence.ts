/** Writes a condition in plain English, with the names of fields. */

import { type CodeList, type Condition, type ConditionCases, foldCondition } from '@tip-standard/dictionary'

function name(path: string): string {
  if (path.startsWith('/')) return `\`${path.slice(1)}\` of the whole record`
  if (path.startsWith('../')) return `\`${path.slice(3)}\` of the entry that holds this one`
  if (path.startsWith('^/')) return `\`${path.slice(2)}\` of the entry around it`
  return `\`${path}\``
}

const list = (values: readonly (string | boolean)[]): string => values.map((value) => `\`${value}\``).join(', ')
const anyOf = (values: readonly (string | boolean)[]): string => `${values.length > 1 ? 'one of ' : ''}${list(values)}`
const noneOf = (values: readonly (string | boolean)[]): string =>
  `${values.length > 1 ? 'none of ' : 'not '}${list(values)}`

const entries = (count: number): string => (count === 1 ? 'entry' : 'entries')

const joined = (parts: readonly Condition[], word: 'and' | 'or'): string =>
  parts
    .map((part) => (part.op === (word === 'and' ? 'any' : 'all') ? `(${toSentence(part)})` : toSentence(part)))
    .join(` ${word} `)

const cases: ConditionCases<CodeList, undefined, string> = {
  present: ({ field }) => `${name(field)} is given`,
  answered: ({ field }) => `${name(field)} has a value or a reason for its absence`,
  in: ({ field, values }) => `${name(field)} is ${anyOf(values)}`,
  provenance: ({ field, values }) => `the source of ${name(field)} is ${anyOf(values)}`,
  includesAny: ({ field, values }) => `${name(field)} holds ${anyOf(values)}`,
  atLeast: ({ field, value }) => `${name(field)} is at least ${value}`,
  atMost: ({ field, value }) => `${name(field)} is at most ${value}`,
  countAtLeast: ({ field, count }) => `${name(field)} has at least ${count} ${entries(count)}`,
  ageOn: ({ birth, on, atLeast, atMost }) => {
    const bounds = [
      ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
      ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ]
    return `the age from ${name(birth)} to ${name(on)} is for certain ${bounds.join(' and ')}`
  },
  some: ({ field, that }) => `some ${name(field)} has: ${toSentence(that)}`,
  every: ({ field, that }) => `every ${name(field)} has: ${toSentence(that)}`,
  someReferred: ({ field, that }) => `what ${name(field)} points at has: ${toSentence(that)}`,
  everyReferred: ({ field, that }) => `all that ${name(field)} points at have: ${toSentence(that)}`,
  notAfter: ({ fields: [first, second] }) => `${name(first)} is not after ${name(second)}`,
  notAbove: ({ fields: [first, second] }) => `${name(first)} is not above ${name(second)}`,
  subset: ({ fields: [first, second] }) => `all of ${name(first)} are among ${name(second)}`,
  ascending: ({ field, keys }) =>
    `${keys.map(name).join(' and ')} of ${name(field)} do not go back from entry to entry`,
  spanInBand: ({ unit, from, to, band }) => `the ${unit} from ${name(from)} to ${name(to)} may lie in ${name(band)}`,
  differ: ({ fields: [first, second] }) => `${name(first)} and ${name(second)} are not the same`,
  startsWith: ({ fields: [value, start] }) => `${name(value)} lies in ${name(start)}`,
  withinBand: ({ value, band }) => `${name(value)} lies in ${name(band)}`,
  childOf: ({ child, parent }) => `${name(child)} belong to ${name(parent)}`,
  resolves: ({ field, to }) => `${name(field)} points at one of ${name(to)}`,
  uniqueBy: ({ field, keys }) => `no two ${name(field)} have the same ${keys.map(name).join(' and ')}`,
  holder: ({ that }) => `the entry that holds this one has: ${toSentence(that)}`,
  all: ({ of }) => joined(of, 'and'),
  any: ({ of }) => joined(of, 'or'),
  not: ({ of }) => toNegation(of),
}

/** The sentence, without a full stop. */
export function toSentence(condition: Condition): string {
  return foldCondition(condition, cases, undefined)
}

/** The opposite of a condition, in plain words where English has them. */
function toNegation(condition: Condition): string {
  switch (condition.op) {
    case 'present':
      return `${name(condition.field)} is not given`
    case 'in':
      return `${name(condition.field)} is ${noneOf(condition.values)}`
    case 'provenance':
      return `the source of ${name(condition.field)} is ${noneOf(condition.values)}`
    case 'includesAny':
      return `${name(condition.field)} holds none of ${list(condition.values)}`
    case 'differ':
      return `${name(condition.fields[0])} is or holds ${name(condition.fields[1])}`
    case 'some':
      return `no ${name(condition.field)} has: ${toSentence(condition.that)}`
    case 'countAtLeast':
      if (condition.count === 1) return `${name(condition.field)} has no entry`
      break
    case 'any':
      return `none of these holds: ${condition.of.map(toSentence).join('; ')}`
    case 'all':
      return `these do not hold together: ${condition.of.map(toSentence).join('; ')}`
  }
  return `it is not so that ${toSentence(condition)}`
}
