import { type EntityId, type FieldInfo, fieldLabel, fieldsOf } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { valueWords, type Wording } from '../wording/wording.ts'

/** The entity whose fields a condition names, and the one that holds it. */
export type Scope = { entity: EntityId; parent: EntityId }

/** The field that a path names, where it is one of the entity or of the one that holds it. */
function fieldAt(path: string, { entity, parent }: Scope): FieldInfo | undefined {
  const isUp = path.startsWith('../')
  const name = isUp ? path.slice(3) : path
  return fieldsOf(isUp ? parent : entity).find((info) => info.name === name)
}

/**
 * A condition as an interviewer with a pen can check it: `Decision = Withdrawn`. `undefined` for those that say no more than the
 * question does, such as that another one has an answer.
 */
export function conditionWords(condition: Condition, scope: Scope, wording: Wording): string | undefined {
  const joined = (parts: readonly Condition[], sign: string): string | undefined => {
    const words = parts.map((part) => conditionWords(part, scope, wording))
    return words.some((one) => one === undefined) ? undefined : words.join(sign)
  }
  if ('any' in condition) return joined(condition.any, ' / ')
  if ('all' in condition) return joined(condition.all, '; ')
  if ('not' in condition) {
    const words = conditionWords(condition.not, scope, wording)
    return words === undefined ? undefined : wording.text('printNot', { condition: words })
  }
  if (!('field' in condition)) return undefined
  const info = fieldAt(condition.field, scope)
  if (info === undefined) return undefined
  const label = fieldLabel(info.id, wording.options)
  const values = 'in' in condition ? condition.in : 'includesAny' in condition ? condition.includesAny : undefined
  if (values !== undefined) {
    const words = values.map((value) => valueWords(info, value, wording) ?? String(value))
    return `${label} = ${words.join(', ')}`
  }
  if ('atMost' in condition) return `${label} ≤ ${condition.atMost}`
  if ('atLeast' in condition) return `${label} ≥ ${condition.atLeast}`
  return undefined
}
