/**
 * The conditions of a form once fields have become questions: one tree, printed as XPath, FHIRPath or another language.
 */

/** An expression over the answers of a survey. A question without an answer is the empty text. */
export type Expression =
  | { kind: 'constant'; value: boolean }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  /** The answer to a question, by its name. */
  | { kind: 'answer'; name: string }
  /** The answer that a constraint restricts. */
  | { kind: 'self' }
  /** Today, `YYYY-MM-DD`. */
  | { kind: 'today' }
  /** Whether a code is among the answers to a multiple-choice question. */
  | { kind: 'chosen'; of: Expression; code: Expression }
  /** The number of answers to a multiple-choice question. */
  | { kind: 'countChosen'; of: Expression }
  /** The number of entries in a repeat, or of those that satisfy a condition. */
  | { kind: 'countEntries'; repeat: string; where?: Expression }
  | { kind: 'compare'; by: '=' | '!=' | '<' | '<=' | '>' | '>='; left: Expression; right: Expression }
  | { kind: 'arithmetic'; by: '+' | '-' | '*' | 'div'; left: Expression; right: Expression }
  | { kind: 'all' | 'any'; parts: readonly Expression[] }
  | { kind: 'not'; part: Expression }
  | { kind: 'startsWith'; value: Expression; start: Expression }
  | { kind: 'matches'; value: Expression; pattern: string }
  | { kind: 'length'; of: Expression }
  /** Characters of a text, counted from 0; up to its end if no end is given. */
  | { kind: 'part'; of: Expression; from: Expression; to?: Expression }
  | { kind: 'joined'; parts: readonly Expression[] }
  /** The digits of a date as a number: `2026-11` is 202611. */
  | { kind: 'digits'; of: Expression }
  | { kind: 'if'; test: Expression; yes: Expression; no: Expression }

export const yes: Expression = { kind: 'constant', value: true }
export const no: Expression = { kind: 'constant', value: false }
export const self: Expression = { kind: 'self' }
export const text = (value: string): Expression => ({ kind: 'text', value })
export const number = (value: number): Expression => ({ kind: 'number', value })
export const answer = (name: string): Expression => ({ kind: 'answer', name })

export const isYes = (one: Expression): boolean => one.kind === 'constant' && one.value
export const isNo = (one: Expression): boolean => one.kind === 'constant' && !one.value

type Comparison = Extract<Expression, { kind: 'compare' }>['by']

/** A comparison of two expressions. */
export const compare = (left: Expression, by: Comparison, right: Expression): Expression => ({
  kind: 'compare',
  by,
  left,
  right,
})

/** The sum of some numbers. */
export const sum = ([first = number(0), ...others]: readonly Expression[]): Expression =>
  others.reduce((left, right): Expression => ({ kind: 'arithmetic', by: '+', left, right }), first)

/** Whether a question has an answer. */
export const isGiven = (value: Expression): Expression => compare(value, '!=', text(''))
/** Whether a question has no answer. */
export const isEmpty = (value: Expression): Expression => compare(value, '=', text(''))

const keys = new WeakMap<Expression, string>()

/**
 * A key that equal expressions share; computed once for each, because forms put the same consent conditions before
 * every question.
 */
function keyOf(expression: Expression): string {
  const key = keys.get(expression) ?? JSON.stringify(expression)
  keys.set(expression, key)
  return key
}

/** Flattens nested parts of the same kind, and leaves out duplicates and parts without effect. */
function flat(kind: 'all' | 'any', parts: readonly Expression[]): Expression[] {
  const inner = parts
    .flatMap((part) => (part.kind === kind ? part.parts : [part]))
    .filter((part) => part.kind !== 'constant')
  if (inner.length < 2) return inner
  const seen = new Set<string>()
  return inner.filter((part) => {
    const key = keyOf(part)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Whether an answer would need to have two values at once. */
function isImpossible(parts: readonly Expression[]): boolean {
  const wanted = new Map<string, string>()
  return parts.some((part) => {
    if (part.kind !== 'compare' || part.by !== '=' || part.left.kind !== 'answer' || part.right.kind !== 'text')
      return false
    const { name } = part.left
    const { value } = part.right
    if (!wanted.has(name)) wanted.set(name, value)
    return wanted.get(name) !== value
  })
}

/** Combines expressions with and; leaves out what is always true, and is false if one is never true. */
export function all(parts: readonly Expression[]): Expression {
  const rest = flat('all', parts)
  if (parts.some(isNo) || isImpossible(rest)) return no
  return rest.length === 0 ? yes : rest.length === 1 ? (rest[0] as Expression) : { kind: 'all', parts: rest }
}

/** Combines expressions with or; leaves out what is never true, and is true if one is always true. */
export function any(parts: readonly Expression[]): Expression {
  if (parts.some(isYes)) return yes
  const rest = flat('any', parts)
  return rest.length === 0 ? no : rest.length === 1 ? (rest[0] as Expression) : { kind: 'any', parts: rest }
}

/** Negates an expression; a double negation cancels out. */
export function not(part: Expression): Expression {
  if (part.kind === 'constant') return part.value ? no : yes
  if (part.kind === 'not') return part.part
  if (part.kind === 'compare' && part.by === '=') return { ...part, by: '!=' }
  if (part.kind === 'compare' && part.by === '!=') return { ...part, by: '=' }
  return { kind: 'not', part }
}

/** The direct parts of an expression. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'constant':
    case 'text':
    case 'number':
    case 'answer':
    case 'self':
    case 'today':
      return []
    case 'chosen':
      return [expression.of, expression.code]
    case 'countChosen':
    case 'length':
    case 'digits':
      return [expression.of]
    case 'countEntries':
      return expression.where === undefined ? [] : [expression.where]
    case 'compare':
    case 'arithmetic':
      return [expression.left, expression.right]
    case 'all':
    case 'any':
    case 'joined':
      return expression.parts
    case 'not':
      return [expression.part]
    case 'startsWith':
      return [expression.value, expression.start]
    case 'matches':
      return [expression.value]
    case 'part':
      return [expression.of, expression.from, ...(expression.to === undefined ? [] : [expression.to])]
    case 'if':
      return [expression.test, expression.yes, expression.no]
    default:
      return expression satisfies never
  }
}

/** Changes the parts of an expression, the innermost first. */
export function changed(expression: Expression, change: (one: Expression) => Expression): Expression {
  const inner = (one: Expression): Expression => changed(one, change)
  const within = Object.entries(expression).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.map((one: Expression) => inner(one))]
    return [name, typeof value === 'object' ? inner(value as Expression) : value]
  })
  return change(Object.fromEntries(within) as Expression)
}

const named = new WeakMap<Expression, ReadonlySet<string>>()

/** The questions and lists of entries whose answers an expression depends on. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  const known = named.get(expression)
  if (known !== undefined) return known
  const names = new Set<string>()
  if (expression.kind === 'answer') names.add(expression.name)
  if (expression.kind === 'countEntries') names.add(expression.repeat)
  for (const part of partsOf(expression)) for (const name of namesIn(part)) names.add(name)
  named.set(expression, names)
  return names
}

/** The questions whose answers an expression reads. */
export function answersIn(expression: Expression): string[] {
  const own = expression.kind === 'answer' ? [expression.name] : []
  return [...own, ...partsOf(expression).flatMap(answersIn)]
}
