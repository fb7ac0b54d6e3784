/**
 * Expressions as FHIRPath over the response to a questionnaire. A question without an answer is empty in FHIRPath, and
 * the empty text here: each comparison states its result for that case, so that none is undecided.
 */

import type { Expression } from '../survey/expression.ts'
import type { PlacedNode } from './engine-export.ts'

const quoted = (value: string): string => `'${value.replace(/['\\]/g, (mark) => `\\${mark}`)}'`

const isEmptyText = (one: Expression): boolean => one.kind === 'text' && one.value === ''

/**
 * The variable for the entry of a repeat, used by the questions in it: letters and digits, as FHIR requires for names.
 */
export const entryVariable = (repeat: string): string =>
  `entry_${repeat}`.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Prints expressions of one part of a survey. */
export class FhirPathPrinter {
  readonly #placedNodes: ReadonlyMap<string, PlacedNode>
  readonly #repeats: readonly string[]
  /** The list whose entries are being filtered, of which each entry is the context. */
  readonly #filtered: string | undefined

  constructor(placedNodes: ReadonlyMap<string, PlacedNode>, repeats: readonly string[], filtered?: string) {
    this.#placedNodes = placedNodes
    this.#repeats = repeats
    this.#filtered = filtered
  }

  /** The items of a question or repeat: in the entry that contains both, or in the whole response. */
  #items(name: string): string {
    const inner = this.#placedNodes.get(name)?.repeats.at(-1)
    const found = `descendants().where(linkId = ${quoted(name)})`
    if (inner === undefined) return `%resource.${found}`
    if (this.#filtered === inner) return found
    return this.#repeats.includes(inner) ? `%${entryVariable(inner)}.${found}` : `%resource.${found}`
  }

  /** The value of an answer as text or number. */
  #value(items: string, name: string): string {
    const node = this.#placedNodes.get(name)?.node
    const type = node?.kind === 'question' ? node.type : 'text'
    if (type === 'selectOne' || type === 'selectMany') return `${items}.answer.value.code`
    return type === 'date' ? `${items}.answer.value.toString()` : `${items}.answer.value`
  }

  #compare({ by, left, right }: Extract<Expression, { kind: 'compare' }>, self: string | undefined): string {
    const [one, other] = [this.print(left, self), this.print(right, self)]
    if (isEmptyText(right) && by === '=') return `${one}.empty()`
    if (isEmptyText(right) && by === '!=') return `${one}.exists()`
    // A missing answer is not equal to anything, and neither less nor greater.
    return by === '!=' ? `iif(${one} = ${other}, false, true)` : `iif(${one} ${by} ${other}, true, false)`
  }

  #countEntries({ repeat, where }: Extract<Expression, { kind: 'countEntries' }>): string {
    const items = this.#items(repeat)
    if (where === undefined) return `${items}.count()`
    const inner = new FhirPathPrinter(this.#placedNodes, this.#repeats, repeat)
    return `${items}.where(${inner.print(where)}).count()`
  }

  print(one: Expression, self?: string): string {
    const inner = (part: Expression): string => this.print(part, self)
    switch (one.kind) {
      case 'constant':
        return String(one.value)
      case 'text':
        return quoted(one.value)
      case 'number':
        return String(one.value)
      case 'answer':
        return this.#value(this.#items(one.name), one.name)
      case 'self':
        return this.#value('%context', self ?? '')
      case 'today':
        return 'today().toString()'
      case 'chosen':
        return `iif(${inner(one.code)} in ${inner(one.of)}, true, false)`
      case 'countChosen':
        return `${inner(one.of)}.count()`
      case 'countEntries':
        return this.#countEntries(one)
      case 'compare':
        return this.#compare(one, self)
      case 'arithmetic':
        return `(${inner(one.left)} ${one.by === 'div' ? '/' : one.by} ${inner(one.right)})`
      case 'all':
        return one.parts.map((part) => `(${inner(part)})`).join(' and ')
      case 'any':
        return one.parts.map((part) => `(${inner(part)})`).join(' or ')
      case 'not':
        return `(${inner(one.part)}).not()`
      case 'startsWith':
        return `iif(${inner(one.value)}.startsWith(${inner(one.start)}), true, false)`
      case 'matches':
        return `iif(${inner(one.value)}.matches(${quoted(one.pattern)}), true, false)`
      case 'length':
        return `${inner(one.of)}.length()`
      case 'part': {
        const [of, from] = [inner(one.of), inner(one.from)]
        return one.to === undefined
          ? `${of}.substring(${from})`
          : `${of}.substring(${from}, ${inner(one.to)} - ${from})`
      }
      case 'joined':
        return `(${one.parts.map(inner).join(' & ')})`
      case 'digits':
        return `${inner(one.of)}.replace('-', '').toInteger()`
      case 'if':
        return `iif(${inner(one.test)}, ${inner(one.yes)}, ${inner(one.no)})`
      default:
        return one satisfies never
    }
  }
}
