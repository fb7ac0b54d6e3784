import { all, any, compare, type Expression, no, not, number, text, yes } from './expression.ts'

const isBlank = (one: Expression): boolean => one.kind === 'text' && one.value === ''

/**
 * Evaluates a comparison with known result: of two texts or two numbers, or with an empty value, which is neither less
 * nor greater than anything.
 */
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

/** The known facts: answers by the name of the question, and lists without entries. */
type Known = { answers: ReadonlyMap<string, Expression>; empty?: ReadonlySet<string> }

/** Simplifies a condition, given some known answers. */
export function withAnswers(expression: Expression, given: Known): Expression {
  const within = (one: Expression): Expression => withAnswers(one, given)
  switch (expression.kind) {
    case 'answer':
      return given.answers.get(expression.name) ?? expression
    case 'countEntries':
      return given.empty?.has(expression.repeat) === true ? number(0) : expression
    case 'countChosen':
      return isBlank(within(expression.of)) ? number(0) : expression
    case 'chosen': {
      const [of, code] = [within(expression.of), within(expression.code)]
      if (isBlank(of)) return no
      // A single answer is the only chosen one.
      return of.kind === 'text' ? within(compare(of, '=', code)) : { ...expression, of, code }
    }
    case 'startsWith': {
      const [value, start] = [within(expression.value), within(expression.start)]
      if (value.kind !== 'text' || start.kind !== 'text') return { ...expression, value, start }
      return value.value.startsWith(start.value) ? yes : no
    }
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

/** Simplifies a condition, given that some questions have no answer and some lists no entries. */
export const withoutAnswers = (expression: Expression, names: ReadonlySet<string>): Expression =>
  withAnswers(expression, { answers: new Map([...names].map((name) => [name, text('')])), empty: names })
