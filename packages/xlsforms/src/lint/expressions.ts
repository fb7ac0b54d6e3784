import { walkXPath } from '../xpath/expression.ts'
import { xpathFunctions } from '../xpath/functions.ts'
import { parseXPath } from '../xpath/parse-xpath.ts'

/** Operators that make a default an expression; `a - b`, `and` and comparisons are words that people write. */
const arithmetic: readonly string[] = ['+', '*', 'div', 'mod', '|']

/** Whether a default is calculated: it is text unless it contains a reference, a function call or arithmetic. */
export function isExpression(text: string): boolean {
  const [, name = ''] = /^([a-z][a-z0-9:-]*)\(.*\)$/s.exec(text) ?? []
  if (text.includes('${') || xpathFunctions.has(name)) return true
  if (/^\d+-\d+-\d+$/.test(text)) return false
  const parsed = parseXPath(text)
  return parsed.ok && [...walkXPath(parsed.expression)].some(isCalculated)
}

type Part = ReturnType<typeof walkXPath> extends Iterable<infer P> ? P : never

/** Whether a subtraction is calculated: numbers are, unless they form a date. */
function isCalculated(part: Part): boolean {
  if (part.kind === 'call') return xpathFunctions.has(part.name)
  if (part.kind !== 'binary') return false
  return (
    arithmetic.includes(part.operator) ||
    (part.operator === '-' && part.left.kind === 'number' && part.right.kind === 'number')
  )
}
