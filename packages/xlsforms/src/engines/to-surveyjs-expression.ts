/** Expressions in SurveyJS's own language, with built-in functions only: nothing needs to be registered. */

import type { Expression } from '../survey/expression.ts'
import type { PlacedNode } from './engine-export.ts'

type Compare = Extract<Expression, { kind: 'compare' }>

const isEmptyText = (one: Expression): boolean => one.kind === 'text' && one.value === ''

const escaped = (value: string): string => value.replace(/['\\]/g, (mark) => `\\${mark}`)

/** An answer that exists whenever the expression holds; SurveyJS counts entries by one of their questions. */
function certainIn(one: Expression): string | undefined {
  if (one.kind === 'all') return one.parts.map(certainIn).find((name) => name !== undefined)
  if (one.kind === 'any') {
    const names = new Set(one.parts.map(certainIn))
    return names.size === 1 ? [...names][0] : undefined
  }
  if (one.kind !== 'compare' || one.left.kind !== 'answer' || one.right.kind !== 'text') return undefined
  const isThere = one.by === '=' ? one.right.value !== '' : one.by === '!=' && one.right.value === ''
  return isThere ? one.left.name : undefined
}

/** Prints expressions; `isLossy` shows that something could not be expressed and counts as false. */
export class SurveyJsPrinter {
  isLossy = false
  readonly #placedNodes: ReadonlyMap<string, PlacedNode>
  /** The repeats around the part with the expression. */
  readonly #repeats: readonly string[]
  readonly #self: string
  /** The repeat whose entries a filter reads: its questions need no further path. */
  readonly #filtered: string | undefined

  constructor(placedNodes: ReadonlyMap<string, PlacedNode>, at: PlacedNode, filtered?: string) {
    this.#placedNodes = placedNodes
    this.#repeats = at.repeats
    this.#self = at.node.name
    this.#filtered = filtered
  }

  /** The path to an answer, without brackets. */
  #path(name: string): string {
    const repeats = this.#placedNodes.get(name)?.repeats ?? []
    const inner = repeats.at(-1)
    if (inner === undefined || inner === this.#filtered) return name
    const up = this.#repeats.length - 1 - this.#repeats.indexOf(inner)
    if (!this.#repeats.includes(inner) || up > 1) return this.#lost(name)
    return `${up === 0 ? 'panel' : 'parentPanel'}.${name}`
  }

  #lost<T>(instead: T): T {
    this.isLossy = true
    return instead
  }

  /** Converts a value to text before it is cut: `2025` alone is a number to SurveyJS. */
  #asText(of: Expression): string {
    return of.kind === 'answer' || of.kind === 'self' ? `(${this.print(of)} + '-')` : this.print(of)
  }

  #part({ of, from, to }: Extract<Expression, { kind: 'part' }>): string {
    const index = (one: Expression): string => (one.kind === 'number' ? String(one.value) : this.print(one))
    if (of.kind === 'text' && /^\d+$/.test(of.value)) {
      const end = to === undefined ? '' : `, ${index(to)} + 1`
      return `substring('-${of.value}', ${index(from)} + 1${end})`
    }
    if (to === undefined) return `substring(${this.print(of)}, ${index(from)})`
    return `substring(${this.#asText(of)}, ${index(from)}, ${index(to)})`
  }

  /** The digits of a date as a number. */
  #digits(of: Expression): string {
    if (of.kind === 'today') return '(year(today()) * 10000 + month(today()) * 100 + day(today()))'
    if (of.kind === 'part') return `(${this.#part(of)} * 1)`
    const last = of.kind === 'joined' ? of.parts.at(-1) : undefined
    // A month and a day without a dash between them: the day is a separate text.
    if (of.kind === 'joined' && last?.kind === 'part' && last.of.kind === 'text' && !last.of.value.includes('-')) {
      const [month] = of.parts
      const text = this.#asText(month ?? last)
      return `(substring(${text}, 0, 4) * 10000 + substring(${text}, 5, 7) * 100 + ${this.#part(last)} * 1)`
    }
    const text = this.#asText(of)
    return `(substring(${text}, 0, 4) * 10000 + substring(${text}, 5, 7) * 100 + substring(${text}, 8, 10) * 1)`
  }

  #compare({ by, left, right }: Compare): string {
    if (isEmptyText(right) && (by === '=' || by === '!='))
      return `${this.print(left)} ${by === '=' ? 'empty' : 'notempty'}`
    const sign = by === '!=' ? '<>' : by
    // Dates that are cut to one length are compared as texts.
    if (left.kind === 'digits' && right.kind === 'digits' && left.of.kind === 'part' && right.of.kind === 'part')
      return `${this.#part(left.of)} ${sign} ${this.#part(right.of)}`
    return `${this.print(left)} ${sign} ${this.print(right)}`
  }

  #countEntries({ repeat, where }: Extract<Expression, { kind: 'countEntries' }>): string {
    const path = this.#path(repeat)
    if (where === undefined) return `iif({${path}} notempty, {${path}.length}, 0)`
    const name = certainIn(where)
    if (name === undefined) return this.#lost('0')
    const inner = new SurveyJsPrinter(this.#placedNodes, { node: { name: '' }, repeats: [] } as never, repeat)
    const filter = inner.print(where)
    this.isLossy ||= inner.isLossy
    return `countInArray({${path}}, '${name}', '${escaped(filter)}')`
  }

  /** An empty answer has no length. */
  #countChosen(of: Expression): string {
    if (of.kind !== 'answer' && of.kind !== 'self') return this.#lost('0')
    const path = this.#path(of.kind === 'self' ? this.#self : of.name)
    return `iif({${path}} notempty, {${path}.length}, 0)`
  }

  print(one: Expression): string {
    switch (one.kind) {
      case 'constant':
        return one.value ? '1 = 1' : '1 = 0'
      case 'text':
        return `'${escaped(one.value)}'`
      case 'number':
        return String(one.value)
      case 'answer':
        return `{${this.#path(one.name)}}`
      case 'self':
        return `{${this.#path(this.#self)}}`
      case 'today':
        return 'today()'
      case 'chosen':
        return `${this.print(one.of)} contains ${this.print(one.code)}`
      case 'countChosen':
        return this.#countChosen(one.of)
      case 'countEntries':
        return this.#countEntries(one)
      case 'compare':
        return this.#compare(one)
      case 'arithmetic':
        return `(${this.print(one.left)} ${one.by === 'div' ? '/' : one.by} ${this.print(one.right)})`
      case 'all':
        return one.parts.map((part) => `(${this.print(part)})`).join(' and ')
      case 'any':
        return one.parts.map((part) => `(${this.print(part)})`).join(' or ')
      case 'not':
        return `!(${this.print(one.part)})`
      case 'startsWith':
        return `substring(${this.#asText(one.value)}, 0, ${this.print({ kind: 'length', of: one.start })}) = ${this.print(one.start)}`
      case 'matches':
        return this.#lost('1 = 1')
      case 'length':
        if (one.of.kind === 'answer') return `{${this.#path(one.of.name)}.length}`
        return one.of.kind === 'self' ? `{${this.#path(this.#self)}.length}` : this.#lost('0')
      case 'part':
        return this.#part(one)
      case 'joined':
        return `(${one.parts.map((part) => this.print(part)).join(' + ')})`
      case 'digits':
        return this.#digits(one.of)
      case 'if':
        return `iif(${this.print(one.test)}, ${this.print(one.yes)}, ${this.print(one.no)})`
      default:
        return one satisfies never
    }
  }
}
