import { all, any, compare, type Expression, no, not, number, text, yes } from './expression.ts'

const isBlank = (one: Expression): boolean => one.kind === 'text' && one.value === ''

/** A comparison that is known: of two texts or two numbers, and of nothing, which is neither more nor less than anything. */
function known({ by, left, right }: Extract<Expression, { kind: 'compare' }>): Expression | undefined {
  const isOrder = by !== '=' && by !== '!='
  if (isOrder && (isBlank(left) || isBlank(right))) return no
  if (left.kind === 'text' && right.kind === 'text' && !isOrder)
    return (left.value === right.value) === (by === '=') ? yes : no
  if (left.kind !== 'number' || right.kind !== 'number') return undefined
  const difference = left.value - right.value
  const holds = { '=': difference === 0, '!=': difference !== 0, '<': difference < 0, '<=': difference <= 0 }
  const isTrue = by === '>' ? difference > 0 : by === '>=' ? difference >= 0 : holds[by]
  return isTrue ? yes : no
}

/** What is left of a condition where some questions have no answer and some lists no entries. */
export function withoutAnswers(expression: Expression, names: ReadonlySet<string>): Expression {
  const within = (one: Expression): Expression => withoutAnswers(one, names)
  switch (expression.kind) {
    case 'answer':
      return names.has(expression.name) ? text('') : expression
    case 'countEntries':
      return names.has(expression.repeat) ? number(0) : expression
    case 'countChosen':
      return isBlank(within(expression.of)) ? number(0) : expression
    case 'chosen':
      return isBlank(within(expression.of)) ? no : expression
    case 'compare': {
      const one = compare(within(expression.left), expression.by, within(expression.right))
      return (one.kind === 'compare' ? known(one) : undefined) ?? one
    }
    case 'all':
      return all(expression.parts.map(within))
    case 'any':
      return any(expression.parts.map(within))
    case 'not':
      return not(within(expression.part))
    default:
      return expression
  }
}
