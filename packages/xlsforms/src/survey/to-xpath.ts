/** Expressions as XPath with the functions of ODK. */

import type { Expression } from './expression.ts'
import type { SurveyNode } from './survey.ts'

/** How an expression refers to answers: `${name}` in workbooks, a path in XForms. */
export type Reference = (name: string) => string

/** The path of each question, group and repeat of a survey: the names from the root. */
export class Paths {
  readonly #byName = new Map<string, { path: readonly string[]; repeats: readonly string[] }>()

  constructor(nodes: readonly SurveyNode[]) {
    this.#add(nodes, [], [])
  }

  #add(nodes: readonly SurveyNode[], above: readonly string[], repeats: readonly string[]): void {
    for (const node of nodes) {
      const path = [...above, node.name]
      // Groups of two pages may have the same name; nothing refers to them.
      this.#byName.set(node.name, { path, repeats })
      if (node.kind !== 'question')
        this.#add(node.nodes, path, node.kind === 'repeat' ? [...repeats, node.name] : repeats)
    }
  }

  /** The names on the path to a node. */
  of(name: string): readonly string[] {
    return this.#byName.get(name)?.path ?? [name]
  }

  /** The path to a node from an entry of a repeat that contains it; `undefined` if none does. */
  within(name: string, repeat: string): string | undefined {
    const found = this.#byName.get(name)
    // Only the nearest: an answer in a deeper list would be many answers.
    if (found === undefined || found.repeats.at(-1) !== repeat) return undefined
    return `./${found.path.slice(this.of(repeat).length).join('/')}`
  }

  /** The repeats that contain a node, the outermost first. */
  repeatsOf(name: string): readonly string[] {
    return this.#byName.get(name)?.repeats ?? []
  }
}

const quoted = (value: string): string => (value.includes("'") ? `"${value}"` : `'${value}'`)

/** The precedence of XPath operators; looser operands are put in brackets. */
const tightness = { or: 1, and: 2, equality: 3, order: 4, sum: 5, product: 6, operand: 9 } as const

type Printed = { text: string; tight: number }

class Printer {
  readonly #paths: Paths
  readonly #reference: Reference
  readonly #repeat: string | undefined

  constructor(paths: Paths, reference: Reference, repeat?: string) {
    this.#paths = paths
    this.#reference = reference
    this.#repeat = repeat
  }

  #call(name: string, ...parts: readonly Expression[]): Printed {
    return { text: `${name}(${parts.map((part) => this.print(part).text).join(', ')})`, tight: tightness.operand }
  }

  #infix(sign: string, tight: number, parts: readonly Expression[]): Printed {
    const written = parts.map((part) => {
      const printed = this.print(part)
      return printed.tight > tight ? printed.text : `(${printed.text})`
    })
    return { text: written.join(` ${sign} `), tight }
  }

  #answer(name: string): string {
    const inEntry = this.#repeat === undefined ? undefined : this.#paths.within(name, this.#repeat)
    return inEntry ?? this.#reference(name)
  }

  print(expression: Expression): Printed {
    const operand = (text: string): Printed => ({ text, tight: tightness.operand })
    switch (expression.kind) {
      case 'constant':
        return operand(expression.value ? 'true()' : 'false()')
      case 'text':
        return operand(quoted(expression.value))
      case 'number':
        return operand(String(expression.value))
      case 'answer':
        return operand(this.#answer(expression.name))
      case 'self':
        return operand('.')
      case 'today':
        return operand('today()')
      case 'chosen':
        return this.#call('selected', expression.of, expression.code)
      case 'countChosen':
        return this.#call('count-selected', expression.of)
      case 'countEntries': {
        const { repeat, where } = expression
        const inner = where && new Printer(this.#paths, this.#reference, repeat).print(where).text
        return operand(`count(${this.#answer(repeat)}${inner === undefined ? '' : `[${inner}]`})`)
      }
      case 'compare': {
        const { by, left, right } = expression
        return this.#infix(by, by === '=' || by === '!=' ? tightness.equality : tightness.order, [left, right])
      }
      case 'arithmetic': {
        const { by, left, right } = expression
        return this.#infix(by, by === '+' || by === '-' ? tightness.sum : tightness.product, [left, right])
      }
      case 'all':
        return this.#infix('and', tightness.and, expression.parts)
      case 'any':
        return this.#infix('or', tightness.or, expression.parts)
      case 'not':
        return this.#call('not', expression.part)
      case 'startsWith':
        return this.#call('starts-with', expression.value, expression.start)
      case 'matches':
        return operand(`regex(${this.print(expression.value).text}, ${quoted(expression.pattern)})`)
      case 'length':
        return this.#call('string-length', expression.of)
      case 'part':
        return this.#call('substr', expression.of, expression.from, ...(expression.to ? [expression.to] : []))
      case 'joined':
        return this.#call('concat', ...expression.parts)
      case 'digits':
        return operand(`number(translate(${this.print(expression.of).text}, '-', ''))`)
      case 'if':
        return this.#call('if', expression.test, expression.yes, expression.no)
      default:
        return expression satisfies never
    }
  }
}

/** Writes an expression as XPath; `reference` writes the answers that it reads. */
export function toXPath(expression: Expression, paths: Paths, reference: Reference): string {
  return new Printer(paths, reference).print(expression).text
}
