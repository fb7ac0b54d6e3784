import type { FieldInfo } from '@tip-standard/core'
import { type Condition, type ConditionCases, type ConditionPlace, foldCondition } from '@tip-standard/core/conditions'
import { entryEntity } from '@tip-standard/form-model'
import { formatList } from '@tip-standard/form-model/languages'
import { fieldAlong } from './place-of-condition.ts'
import type { Say } from './say.ts'

/** A path in words: the name of its question, or the path where it leads nowhere. */
function named(path: string, scope: ConditionPlace, say: Say): string {
  const info = fieldAlong(path, scope)
  return info === undefined ? path : say.field(info)
}

function valueNamed(info: FieldInfo | undefined, value: unknown, say: Say): string {
  if (typeof value === 'boolean') return say.text(value ? 'sentence.yes' : 'sentence.no')
  const type = info?.type
  const list = type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined
  return (list === undefined ? undefined : say.code(list, String(value))) ?? String(value)
}

const either = (words: readonly string[], say: Say): string => formatList(words, say.language, 'or')

const isJoint = ({ op }: Condition): boolean => op === 'all' || op === 'any'

/** The place of a condition, and how it is put into words. */
type Context = { scope: ConditionPlace; say: Say }

/** Several conditions in one sentence; joined ones among them are in brackets. */
function joined(parts: readonly Condition[], by: 'and' | 'or', { scope, say }: Context): string {
  const words = parts.map((part) => {
    const sentence = conditionSentence(part, scope, say)
    return isJoint(part) && parts.length > 1 ? `(${sentence})` : sentence
  })
  return formatList(words, say.language, by)
}

function ofEntries(
  id: 'sentence.some' | 'sentence.every',
  path: string,
  that: Condition,
  { scope, say }: Context,
): string {
  const info = fieldAlong(path, scope)
  const entity = info && entryEntity(info)
  const inner = entity === undefined ? scope : { entity, parent: scope.parent, around: scope.entity }
  return say.text(id, { field: named(path, scope, say), condition: conditionSentence(that, inner, say) })
}

function among(
  id: 'sentence.in' | 'sentence.notIn' | 'sentence.includes' | 'sentence.includesNone',
  path: string,
  values: readonly unknown[],
  { scope, say }: Context,
): string {
  const info = fieldAlong(path, scope)
  const words = values.map((value) => valueNamed(info, value, say))
  return say.text(id, { field: named(path, scope, say), values: either(words, say) })
}

const one = (id: Parameters<Say['text']>[0], path: string, { scope, say }: Context, number?: number): string =>
  say.text(id, { field: named(path, scope, say), ...(number === undefined ? {} : { number }) })

const two = (id: Parameters<Say['text']>[0], first: string, second: string, { scope, say }: Context): string =>
  say.text(id, { first: named(first, scope, say), second: named(second, scope, say) })

const cases: ConditionCases<Context, string> = {
  present: ({ field }, context) => one('sentence.present', field, context),
  answered: ({ field }, context) => one('sentence.answered', field, context),
  in: ({ field, values }, context) => among('sentence.in', field, values, context),
  includesAny: ({ field, values }, context) => among('sentence.includes', field, values, context),
  countAtLeast: ({ field, count }, context) => one('sentence.count', field, context, count),
  atLeast: ({ field, value }, context) => one('sentence.atLeast', field, context, value),
  atMost: ({ field, value }, context) => one('sentence.atMost', field, context, value),
  ageOn: ({ birth, on, atLeast, atMost }, { scope, say }) => {
    const fields = { birth: named(birth, scope, say), on: named(on, scope, say) }
    const bounds = [
      ...(atLeast === undefined ? [] : [say.text('sentence.ageAtLeast', { ...fields, number: atLeast })]),
      ...(atMost === undefined ? [] : [say.text('sentence.ageAtMost', { ...fields, number: atMost })]),
    ]
    return formatList(bounds, say.language, 'and')
  },
  provenance: ({ field, values }, { scope, say }) => {
    const sources = values.map((code) => say.code('informationSource', code) ?? code)
    return say.text('sentence.source', { field: named(field, scope, say), values: either(sources, say) })
  },
  some: ({ field, that }, context) => ofEntries('sentence.some', field, that, context),
  every: ({ field, that }, context) => ofEntries('sentence.every', field, that, context),
  someReferred: ({ to, that }, context) => ofEntries('sentence.some', to, that, context),
  everyReferred: ({ to, that }, context) => ofEntries('sentence.every', to, that, context),
  notAfter: ({ fields }, context) => two('sentence.notAfter', ...fields, context),
  notAbove: ({ fields }, context) => two('sentence.notAbove', ...fields, context),
  subset: ({ fields }, context) => two('sentence.belongs', ...fields, context),
  ascending: ({ field }, context) => one('sentence.ascending', field, context),
  spanInBand: ({ from, to, band }, { scope, say }) =>
    say.text('sentence.span', {
      first: named(from, scope, say),
      second: named(to, scope, say),
      band: named(band, scope, say),
    }),
  differ: ({ fields }, context) => two('sentence.differ', ...fields, context),
  startsWith: ({ fields }, context) => two('sentence.startsWith', ...fields, context),
  withinBand: ({ value, band }, context) => two('sentence.belongs', value, band, context),
  childOf: ({ child, parent }, context) => two('sentence.belongs', child, parent, context),
  resolves: ({ field, to }, context) => two('sentence.resolves', field, to, context),
  uniqueBy: ({ field }, context) => one('sentence.unique', field, context),
  holder: ({ that }, { scope, say }) =>
    conditionSentence(that, { entity: scope.parent ?? scope.entity, parent: undefined, around: scope.entity }, say),
  all: ({ of }, context) => joined(of, 'and', context),
  any: ({ of }, context) => joined(of, 'or', context),
  not: ({ of }, context) => negated(of, context),
}

/** What does not hold, as people say it where there is a word for it. */
function negated(condition: Condition, context: Context): string {
  switch (condition.op) {
    case 'in':
      return among('sentence.notIn', condition.field, condition.values, context)
    case 'includesAny':
      return among('sentence.includesNone', condition.field, condition.values, context)
    case 'present':
      return one('sentence.absent', condition.field, context)
    default:
      return context.say.text('sentence.not', { condition: foldCondition(condition, cases, context) })
  }
}

/** A condition in plain words, such as "Sex is Female or Intersex", for the person who builds the form. */
export function conditionSentence(condition: Condition, scope: ConditionPlace, say: Say): string {
  return foldCondition(condition, cases, { scope, say })
}
