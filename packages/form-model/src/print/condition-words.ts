import { type EntityId, type FieldInfo, fieldLabel, fieldsOf } from '@tip-standard/core'
import { type Condition, type ConditionCases, foldCondition } from '@tip-standard/core/conditions'
import { valueWords, type Wording } from '../wording/wording.ts'

/** The entity whose fields a condition names, and the one that holds it. */
export type Scope = { entity: EntityId; parent: EntityId }

/** The field that a path names, if it belongs to the entity or the one that contains it. */
function fieldAt(path: string, { entity, parent }: Scope): FieldInfo | undefined {
  const isUp = path.startsWith('../')
  const name = isUp ? path.slice(3) : path
  return fieldsOf(isUp ? parent : entity).find((info) => info.name === name)
}

type Context = { scope: Scope; wording: Wording }

/** A field, a sign and the compared value; `undefined` if the field is out of reach. */
function compared(
  path: string,
  sign: string,
  { scope, wording }: Context,
  saidOf: (info: FieldInfo) => string,
): string | undefined {
  const info = fieldAt(path, scope)
  return info && `${fieldLabel(info.id, wording.options)} ${sign} ${saidOf(info)}`
}

const valuesOf =
  (values: readonly (string | boolean)[], wording: Wording) =>
  (info: FieldInfo): string =>
    values.map((value) => valueWords(info, value, wording) ?? String(value)).join(', ')

function joined(parts: readonly Condition[], sign: string, { scope, wording }: Context): string | undefined {
  const words = parts.map((part) => conditionWords(part, scope, wording))
  return words.some((one) => one === undefined) ? undefined : words.join(sign)
}

const saysNoMore = (): undefined => undefined

const cases: ConditionCases<Context, string | undefined> = {
  in: ({ field, values }, context) => compared(field, '=', context, valuesOf(values, context.wording)),
  includesAny: ({ field, values }, context) => compared(field, '=', context, valuesOf(values, context.wording)),
  atLeast: ({ field, value }, context) => compared(field, '≥', context, () => String(value)),
  atMost: ({ field, value }, context) => compared(field, '≤', context, () => String(value)),
  any: ({ of }, context) => joined(of, ' / ', context),
  all: ({ of }, context) => joined(of, '; ', context),
  not: ({ of }, context) => {
    const { scope, wording } = context
    // After "only if", a sign reads well in every language.
    if (of.op === 'in' || of.op === 'includesAny') return compared(of.field, '≠', context, valuesOf(of.values, wording))
    const words = conditionWords(of, scope, wording)
    return words === undefined ? undefined : wording.text('printNot', { condition: words })
  },
  present: saysNoMore,
  answered: saysNoMore,
  countAtLeast: saysNoMore,
  ageOn: saysNoMore,
  provenance: saysNoMore,
  some: saysNoMore,
  every: saysNoMore,
  someReferred: saysNoMore,
  everyReferred: saysNoMore,
  holder: saysNoMore,
  notAfter: saysNoMore,
  notAbove: saysNoMore,
  ascending: saysNoMore,
  spanInBand: saysNoMore,
  subset: saysNoMore,
  differ: saysNoMore,
  startsWith: saysNoMore,
  withinBand: saysNoMore,
  childOf: saysNoMore,
  resolves: saysNoMore,
  uniqueBy: saysNoMore,
}

/**
 * A condition as an interviewer with a pen can check it: `Decision = Withdrawn`. `undefined` for those that add nothing to the
 * question, such as that another one has an answer.
 */
export function conditionWords(condition: Condition, scope: Scope, wording: Wording): string | undefined {
  return foldCondition(condition, cases, { scope, wording })
}
