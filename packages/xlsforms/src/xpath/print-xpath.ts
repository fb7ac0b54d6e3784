import type { XPathExpression, XPathOperator, XPathStep } from './expression.ts'

/** The precedence of each operator; anything else binds tightest. */
const strength: Record<XPathOperator, number> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  div: 6,
  mod: 6,
  '|': 8,
}
const negation = 7
const path = 9
const value = 10

/**
 * Writes an expression as text that parses to the same expression, with as few brackets as possible; its numbers and
 * texts must be ones that XPath can write.
 */
export function printXPath(expression: XPathExpression): string {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression.value)
    case 'text':
      return expression.value.includes("'") ? `"${expression.value}"` : `'${expression.value}'`
    case 'reference':
      return `\${${expression.isLastSaved ? 'last-saved#' : ''}${expression.name}}`
    case 'call':
      return `${expression.name}(${expression.arguments.map(printXPath).join(', ')})`
    case 'negation':
      return `-${within(expression.operand, negation)}`
    case 'binary': {
      const { operator, left, right } = expression
      return `${within(left, strength[operator])} ${operator} ${within(right, strength[operator] + 1)}`
    }
    case 'filter':
      return within(expression.of, value) + printPredicates(expression.predicates)
    case 'path': {
      const { from, steps } = expression
      const walk = printSteps(steps)
      if (from === 'here') return walk
      return from === 'root' ? `/${walk}` : `${within(from, value)}/${walk}`
    }
    default:
      return expression satisfies never
  }
}

/** Writes a number without an exponent, which XPath lacks. */
function printNumber(number: number): string {
  const text = String(number)
  if (!text.includes('e')) return text
  return number < 1 ? number.toFixed(100).replace(/0+$/, '') : BigInt(number).toString()
}

function strengthOf(expression: XPathExpression): number {
  if (expression.kind === 'binary') return strength[expression.operator]
  if (expression.kind === 'negation') return negation
  // A path or a filter with further predicates or steps must be bracketed.
  return expression.kind === 'path' || expression.kind === 'filter' ? path : value
}

function within(expression: XPathExpression, least: number): string {
  const text = printXPath(expression)
  return strengthOf(expression) < least ? `(${text})` : text
}

const printPredicates = (predicates: readonly XPathExpression[]): string =>
  predicates.map((predicate) => `[${printXPath(predicate)}]`).join('')

function printSteps(steps: readonly XPathStep[]): string {
  return steps
    .map(({ axis, test, predicates }) => {
      if (axis === 'self' && test === 'node()' && predicates.length === 0) return '.'
      if (axis === 'parent' && test === 'node()' && predicates.length === 0) return '..'
      const start = axis === 'child' ? '' : axis === 'attribute' ? '@' : `${axis}::`
      return start + test + printPredicates(predicates)
    })
    .join('/')
}
