import type { FieldInfo } from '@tip-standard/core'
import type { Condition, ConditionPlace } from '@tip-standard/core/conditions'
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

const isJoint = (condition: Condition): boolean => 'all' in condition || 'any' in condition

/** Several conditions in one sentence; those that are joined themselves stand in brackets. */
function joined(parts: readonly Condition[], by: 'and' | 'or', scope: ConditionPlace, say: Say): string {
  const words = parts.map((part) => {
    const sentence = conditionSentence(part, scope, say)
    return isJoint(part) && parts.length > 1 ? `(${sentence})` : sentence
  })
  return formatList(words, say.language, by)
}

function inEntries(
  path: string,
  that: Condition,
  scope: ConditionPlace,
  say: Say,
): { field: string; condition: string } {
  const info = fieldAlong(path, scope)
  const entity = info && entryEntity(info)
  const inner = entity === undefined ? scope : { entity, parent: scope.parent }
  return { field: named(path, scope, say), condition: conditionSentence(that, inner, say) }
}

function ageSentence(
  { birth, on, atLeast, atMost }: Extract<Condition, { ageOn: unknown }>['ageOn'],
  scope: ConditionPlace,
  say: Say,
): string {
  const fields = { birth: named(birth, scope, say), on: named(on, scope, say) }
  const bounds = [
    ...(atLeast === undefined ? [] : [say.text('sentence.ageAtLeast', { ...fields, number: atLeast })]),
    ...(atMost === undefined ? [] : [say.text('sentence.ageAtMost', { ...fields, number: atMost })]),
  ]
  return formatList(bounds, say.language, 'and')
}

/** A condition in plain words, such as "Sex is Female or Intersex", for whoever builds the form. */
export function conditionSentence(condition: Condition, scope: ConditionPlace, say: Say): string {
  const name = (path: string): string => named(path, scope, say)
  if ('all' in condition) return joined(condition.all, 'and', scope, say)
  if ('any' in condition) return joined(condition.any, 'or', scope, say)
  if ('not' in condition) return negated(condition.not, scope, say)
  if ('present' in condition) return say.text('sentence.present', { field: name(condition.field) })
  if ('answered' in condition) return say.text('sentence.answered', { field: name(condition.field) })
  if ('in' in condition && 'field' in condition) return among('sentence.in', condition.field, condition.in, scope, say)
  if ('includesAny' in condition) return among('sentence.includes', condition.field, condition.includesAny, scope, say)
  if ('countAtLeast' in condition)
    return say.text('sentence.count', { field: name(condition.field), number: condition.countAtLeast })
  if ('atLeast' in condition)
    return say.text('sentence.atLeast', { field: name(condition.field), number: condition.atLeast })
  if ('atMost' in condition)
    return say.text('sentence.atMost', { field: name(condition.field), number: condition.atMost })
  if ('ageOn' in condition) return ageSentence(condition.ageOn, scope, say)
  if ('provenance' in condition) {
    const sources = condition.in.map((code) => say.code('informationSource', code) ?? code)
    return say.text('sentence.source', { field: name(condition.provenance), values: either(sources, say) })
  }
  if ('some' in condition) return say.text('sentence.some', inEntries(condition.some, condition.that, scope, say))
  if ('every' in condition) return say.text('sentence.every', inEntries(condition.every, condition.that, scope, say))
  if ('someReferred' in condition) return say.text('sentence.some', inEntries(condition.to, condition.that, scope, say))
  if ('everyReferred' in condition)
    return say.text('sentence.every', inEntries(condition.to, condition.that, scope, say))
  return constraint(condition, name, say)
}

type Constraint = Extract<
  Condition,
  | { notAfter: unknown }
  | { differ: unknown }
  | { withinBand: unknown }
  | { childOf: unknown }
  | { startsWith: unknown }
  | { resolves: unknown }
  | { uniqueBy: unknown }
>

/** What only the standard itself says so far; a form may. */
function constraint(condition: Constraint, name: (path: string) => string, say: Say): string {
  const two = (id: Parameters<Say['text']>[0], first: string, second: string): string =>
    say.text(id, { first: name(first), second: name(second) })
  if ('notAfter' in condition) return two('sentence.notAfter', ...condition.notAfter)
  if ('differ' in condition) return two('sentence.differ', ...condition.differ)
  if ('startsWith' in condition) return two('sentence.startsWith', ...condition.startsWith)
  if ('withinBand' in condition) return two('sentence.belongs', condition.withinBand.value, condition.withinBand.band)
  if ('childOf' in condition) return two('sentence.belongs', condition.childOf.child, condition.childOf.parent)
  if ('resolves' in condition) return two('sentence.resolves', condition.resolves, condition.to)
  if ('uniqueBy' in condition) return say.text('sentence.unique', { field: name(condition.uniqueBy) })
  return condition satisfies never
}

function among(
  id: 'sentence.in' | 'sentence.notIn' | 'sentence.includes' | 'sentence.includesNone',
  path: string,
  values: readonly unknown[],
  scope: ConditionPlace,
  say: Say,
): string {
  const info = fieldAlong(path, scope)
  const words = values.map((value) => valueNamed(info, value, say))
  return say.text(id, { field: named(path, scope, say), values: either(words, say) })
}

/** What does not hold, as people say it where there is a word for it. */
function negated(condition: Condition, scope: ConditionPlace, say: Say): string {
  if ('in' in condition && 'field' in condition)
    return among('sentence.notIn', condition.field, condition.in, scope, say)
  if ('includesAny' in condition)
    return among('sentence.includesNone', condition.field, condition.includesAny, scope, say)
  if ('present' in condition) return say.text('sentence.absent', { field: named(condition.field, scope, say) })
  return say.text('sentence.not', { condition: conditionSentence(condition, scope, say) })
}
