import type { ParsedXPath, XPathExpression, XPathFault, XPathOperator, XPathStep } from './expression.ts'
import { toTokens, type XPathToken } from './tokens.ts'

/**
 * The precedence of operators, the loosest first; those on one line have the same precedence and are left-associative.
 */
const levels: readonly (readonly XPathOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
]

const nodeTypes = ['node', 'text', 'comment', 'processing-instruction']
const axes = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
]

/**
 * The maximum depth of brackets and of operators, because code that walks deeper expressions could overflow the stack.
 */
const maxDepth = 100
const maxOperators = 2_000

/** Thrown and caught in this file only. */
class Fault extends Error {
  readonly at: number
  readonly reason: XPathFault

  constructor(at: number, reason: XPathFault) {
    super(reason)
    this.at = at
    this.reason = reason
  }
}

/**
 * Parses an XPath 1.0 expression in which questions are written as `${name}`. Checks only the grammar, not whether
 * functions and names exist. Never throws.
 */
export function parseXPath(text: string): ParsedXPath {
  const tokens = toTokens(text)
  if (!Array.isArray(tokens)) return { ok: false, ...tokens }
  try {
    return { ok: true, expression: new Parser(tokens).parse() }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, at: error.at, reason: error.reason }
  }
}

class Parser {
  readonly #tokens: readonly XPathToken[]
  #index = 0
  #depth = 0
  #operators = 0

  constructor(tokens: readonly XPathToken[]) {
    this.#tokens = tokens
  }

  parse(): XPathExpression {
    const first = this.#token
    if (first.kind === 'end') throw new Fault(0, 'empty')
    const expression = this.#binary(0)
    if (this.#token.kind !== 'end') throw this.#unexpected()
    return expression
  }

  get #token(): XPathToken {
    return this.#peek(0)
  }

  #peek(ahead: number): XPathToken {
    const token = this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)]
    if (!token) throw new RangeError('a text has at least the token of its end')
    return token
  }

  #unexpected(): Fault {
    const { kind, at } = this.#token
    return new Fault(at, kind === 'end' ? 'endsEarly' : 'unexpected')
  }

  #isSign(sign: string, ahead = 0): boolean {
    const token = this.#peek(ahead)
    return token.kind === 'sign' && token.sign === sign
  }

  #takeSign(...signs: string[]): string | undefined {
    const sign = signs.find((candidate) => this.#isSign(candidate))
    if (sign !== undefined) this.#index++
    return sign
  }

  /** Reads the text between two brackets, or up to the next comma. */
  #inside(read: () => void): void {
    if (++this.#depth > maxDepth) throw new Fault(this.#token.at, 'tooComplex')
    read()
    this.#depth--
  }

  #close(bracket: string, openedAt: number): void {
    if (this.#takeSign(bracket)) return
    throw this.#token.kind === 'end' ? new Fault(openedAt, 'openBracket') : this.#unexpected()
  }

  #operator(among: readonly XPathOperator[]): XPathOperator | undefined {
    const token = this.#token
    const written = token.kind === 'sign' ? token.sign : token.kind === 'name' ? token.name : ''
    const operator = among.find((candidate) => candidate === written)
    if (operator === undefined) return undefined
    if (++this.#operators > maxOperators) throw new Fault(token.at, 'tooComplex')
    this.#index++
    return operator
  }

  #binary(level: number): XPathExpression {
    const among = levels[level]
    if (!among) return this.#negation()
    let left = this.#binary(level + 1)
    for (;;) {
      const { at } = this.#token
      const operator = this.#operator(among)
      if (operator === undefined) return left
      left = { kind: 'binary', at, operator, left, right: this.#binary(level + 1) }
    }
  }

  #negation(): XPathExpression {
    const { at } = this.#token
    if (!this.#operator(['-'])) return this.#union()
    return { kind: 'negation', at, operand: this.#negation() }
  }

  #union(): XPathExpression {
    let left = this.#path()
    for (;;) {
      const { at } = this.#token
      const operator = this.#operator(['|'])
      if (operator === undefined) return left
      left = { kind: 'binary', at, operator, left, right: this.#path() }
    }
  }

  /** Parses a location path, or a value with optional predicates and steps after it. */
  #path(): XPathExpression {
    const { at } = this.#token
    const primary = this.#primary()
    if (primary) {
      const predicates = this.#predicates()
      const from: XPathExpression = predicates.length > 0 ? { kind: 'filter', at, of: primary, predicates } : primary
      if (!this.#isSign('/') && !this.#isSign('//')) return from
      return { kind: 'path', at, from, steps: this.#furtherSteps([]) }
    }
    if (this.#isSign('//')) return { kind: 'path', at, from: 'root', steps: this.#furtherSteps([]) }
    if (this.#takeSign('/'))
      return { kind: 'path', at, from: 'root', steps: this.#isStep() ? this.#furtherSteps([this.#step()]) : [] }
    if (!this.#isStep()) throw this.#unexpected()
    return { kind: 'path', at, from: 'here', steps: this.#furtherSteps([this.#step()]) }
  }

  #primary(): XPathExpression | undefined {
    const token = this.#token
    const { at } = token
    switch (token.kind) {
      case 'number':
        this.#index++
        return { kind: 'number', at, value: token.value }
      case 'text':
        this.#index++
        return { kind: 'text', at, value: token.value }
      case 'reference':
        this.#index++
        return { kind: 'reference', at, name: token.name, isLastSaved: token.isLastSaved }
      case 'name':
        return this.#isSign('(', 1) && !nodeTypes.includes(token.name) ? this.#call(token.name, at) : undefined
      case 'sign': {
        if (!this.#takeSign('(')) return undefined
        let inner: XPathExpression | undefined
        this.#inside(() => {
          inner = this.#binary(0)
        })
        this.#close(')', at)
        return inner
      }
      case 'end':
        return undefined
      default:
        return token satisfies never
    }
  }

  #call(name: string, at: number): XPathExpression {
    const openedAt = this.#peek(1).at
    this.#index += 2
    const call: XPathExpression = { kind: 'call', at, name, arguments: [] }
    if (this.#takeSign(')')) return call
    this.#inside(() => {
      do call.arguments.push(this.#binary(0))
      while (this.#takeSign(','))
    })
    this.#close(')', openedAt)
    return call
  }

  #isStep(): boolean {
    const token = this.#token
    return token.kind === 'name' || (token.kind === 'sign' && ['.', '..', '@', '*'].includes(token.sign))
  }

  #furtherSteps(steps: XPathStep[]): XPathStep[] {
    for (;;) {
      const slash = this.#takeSign('/', '//')
      if (slash === undefined) return steps
      if (++this.#operators > maxOperators) throw new Fault(this.#token.at, 'tooComplex')
      if (slash === '//') steps.push({ axis: 'descendant-or-self', test: 'node()', predicates: [] })
      if (!this.#isStep()) throw this.#unexpected()
      steps.push(this.#step())
    }
  }

  #step(): XPathStep {
    if (this.#takeSign('.')) return { axis: 'self', test: 'node()', predicates: [] }
    if (this.#takeSign('..')) return { axis: 'parent', test: 'node()', predicates: [] }
    const axis = this.#axis()
    return { axis, test: this.#test(), predicates: this.#predicates() }
  }

  #axis(): string {
    if (this.#takeSign('@')) return 'attribute'
    const token = this.#token
    if (token.kind !== 'name' || !this.#isSign('::', 1)) return 'child'
    if (!axes.includes(token.name)) throw this.#unexpected()
    this.#index += 2
    return token.name
  }

  #test(): string {
    if (this.#takeSign('*')) return '*'
    const token = this.#token
    if (token.kind !== 'name') throw this.#unexpected()
    this.#index++
    // `prefix:*`
    if (this.#isSign(':') && this.#isSign('*', 1)) {
      this.#index += 2
      return `${token.name}:*`
    }
    if (!nodeTypes.includes(token.name) || !this.#takeSign('(')) return token.name
    const { at } = this.#token
    const target = this.#token
    const hasTarget = token.name === 'processing-instruction' && target.kind === 'text'
    if (hasTarget) this.#index++
    this.#close(')', at)
    return `${token.name}(${hasTarget ? printText(target.value) : ''})`
  }

  #predicates(): XPathExpression[] {
    const predicates: XPathExpression[] = []
    for (;;) {
      const { at } = this.#token
      if (!this.#takeSign('[')) return predicates
      this.#inside(() => predicates.push(this.#binary(0)))
      this.#close(']', at)
    }
  }
}

/** Writes a text in quotation marks that it does not contain. */
function printText(value: string): string {
  return value.includes("'") ? `"${value}"` : `'${value}'`
}
