/**
 * Expressions as JSON Schema over the data of one level, which is what the rules of JSON Forms are made of. Dates, arithmetic, answers
 * compared with each other and answers of other levels cannot be expressed: such a part counts as false, so that nothing is asked that may
 * not be asked, and it is reported.
 */

import type { Expression } from '../survey/expression.ts'
import type { PlacedNode } from './engine-export.ts'

/** A JSON schema. */
export type Schema = { [member: string]: unknown } | boolean

const isEmptyText = (one: Expression): boolean => one.kind === 'text' && one.value === ''

/** Makes conditions for one level; `isLossy` shows that something could not be expressed. */
export class SchemaConditions {
  isLossy = false
  readonly #placedNodes: ReadonlyMap<string, PlacedNode>
  /** The repeat whose entry the data is, or none. */
  readonly #level: string | undefined

  constructor(placedNodes: ReadonlyMap<string, PlacedNode>, level: string | undefined) {
    this.#placedNodes = placedNodes
    this.#level = level
  }

  /** What holds of an answer of this level, if it is one. */
  #of(name: string, schema: Schema, isPositive: boolean): Schema {
    if (this.#placedNodes.get(name)?.repeats.at(-1) !== this.#level) return this.#unsaid(isPositive)
    return { type: 'object', properties: { [name]: schema }, required: [name] }
  }

  /** A condition that cannot be expressed counts as false, and so does its opposite. */
  #unsaid(isPositive: boolean): Schema {
    this.isLossy = true
    return !isPositive
  }

  #opposite(schema: Schema): Schema {
    return typeof schema === 'boolean' ? !schema : { not: schema }
  }

  #compare(one: Extract<Expression, { kind: 'compare' }>, isPositive: boolean): Schema {
    const { by, left, right } = one
    if (by === '!=') return this.#opposite(this.#compare({ ...one, by: '=' }, !isPositive))
    if (left.kind === 'text' && right.kind === 'text' && by === '=') return left.value === right.value
    if (left.kind === 'countEntries' && right.kind === 'number') return this.#counted(left, by, right.value, isPositive)
    if (left.kind === 'countChosen' && left.of.kind === 'answer' && right.kind === 'number' && by === '>=')
      return this.#of(left.of.name, { type: 'array', minItems: right.value }, isPositive)
    if (left.kind === 'text' && left.value === '') return this.#unsaid(isPositive)
    if (left.kind !== 'answer') return this.#unsaid(isPositive)
    // Answers that were removed are missing or empty.
    if (isEmptyText(right))
      return by === '=' ? this.#opposite(this.#of(left.name, given, !isPositive)) : this.#unsaid(isPositive)
    if (right.kind === 'text' && by === '=') return this.#of(left.name, { const: right.value }, isPositive)
    if (right.kind !== 'number') return this.#unsaid(isPositive)
    const bound = { '=': 'const', '<': 'exclusiveMaximum', '<=': 'maximum', '>': 'exclusiveMinimum', '>=': 'minimum' }[
      by
    ]
    return this.#of(left.name, { type: 'number', [bound]: right.value }, isPositive)
  }

  #counted(
    { repeat, where }: Extract<Expression, { kind: 'countEntries' }>,
    by: string,
    count: number,
    isPositive: boolean,
  ): Schema {
    const isSome = (by === '>' && count === 0) || (by === '>=' && count === 1)
    const isNone = (by === '=' && count === 0) || (by === '<' && count === 1)
    if (where === undefined && by === '>=') return this.#of(repeat, { type: 'array', minItems: count }, isPositive)
    if (where === undefined && by === '<')
      return this.#opposite(this.#of(repeat, { type: 'array', minItems: count }, !isPositive))
    if (!isSome && !isNone) return this.#unsaid(isPositive)
    const inner = new SchemaConditions(this.#placedNodes, repeat)
    const entry = where === undefined ? true : inner.print(where, isSome === isPositive)
    this.isLossy ||= inner.isLossy
    const some = this.#of(repeat, { type: 'array', contains: entry }, isSome === isPositive)
    return isSome ? some : this.#opposite(some)
  }

  /** A condition; `isPositive` means that the condition is asked for, and not its opposite. */
  print(one: Expression, isPositive = true): Schema {
    switch (one.kind) {
      case 'constant':
        return one.value
      case 'compare':
        return this.#compare(one, isPositive)
      case 'all':
        return { allOf: one.parts.map((part) => this.print(part, isPositive)) }
      case 'any':
        return { anyOf: one.parts.map((part) => this.print(part, isPositive)) }
      case 'not':
        return this.#opposite(this.print(one.part, !isPositive))
      case 'chosen':
        return one.of.kind === 'answer' && one.code.kind === 'text'
          ? this.#of(one.of.name, { type: 'array', contains: { const: one.code.value } }, isPositive)
          : this.#unsaid(isPositive)
      case 'text':
      case 'number':
      case 'answer':
      case 'self':
      case 'today':
      case 'countChosen':
      case 'countEntries':
      case 'arithmetic':
      case 'startsWith':
      case 'matches':
      case 'length':
      case 'part':
      case 'joined':
      case 'digits':
      case 'if':
        return this.#unsaid(isPositive)
      default:
        return one satisfies never
    }
  }
}

/** Anything but an empty text or an empty list. */
const given: Schema = { not: { enum: ['', []] } }
