/**
 * Statements about rows as a tree, before SQL is written for one database. Negation is always at the leaves, so both
 * databases see plain conjunctions.
 */

/** A row of an inner query: its name there, its table, and the columns by which the table knows it. */
export type Row = { alias: string; table: string; key: readonly string[] }

/** Whether rows exist: those whose `columns` equal columns of rows outside, and of which `that` holds. */
export type Some = {
  kind: 'some'
  isNegated: boolean
  from: readonly Row[]
  columns: readonly string[]
  outside: readonly string[]
  that: Truth
  /** Columns whose values several of the rows have to have in common. */
  twice?: readonly string[]
}

/** A statement that is true or false. A test says how it reads when it holds, and when it does not. */
export type Truth =
  | { kind: 'test'; holds: string; fails: string }
  | { kind: 'all' | 'any'; of: readonly Truth[] }
  | Some

/** A test of columns. */
export const test = (holds: string, fails = `not (${holds})`): Truth => ({ kind: 'test', holds, fails })

/** Whether an expression has a value. */
export const isKnown = (value: string): Truth => test(`${value} is not null`, `${value} is null`)

/** The opposite of a statement. */
export function not(truth: Truth): Truth {
  switch (truth.kind) {
    case 'test':
      return { kind: 'test', holds: truth.fails, fails: truth.holds }
    case 'all':
      return any(...truth.of.map(not))
    case 'any':
      return all(...truth.of.map(not))
    case 'some':
      return { ...truth, isNegated: !truth.isNegated }
    default:
      return truth satisfies never
  }
}

/** What a statement says, as a text by which two are the same. */
const keyOf = (truth: Truth): string => JSON.stringify(truth)

const hasQuery = (truth: Truth): boolean =>
  truth.kind === 'some' || ((truth.kind === 'all' || truth.kind === 'any') && truth.of.some(hasQuery))

/**
 * Joins statements with `and` or `or`: each once, without what another one already decides. `a and (a or b)` is `a`, and
 * `a and (not a or b)` is `a and b`; the same holds with `and` and `or` exchanged.
 */
function join(kind: 'all' | 'any', parts: readonly Truth[]): Truth {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]))
  const once = [...new Map(flat.map((part) => [keyOf(part), part])).values()]
  const keys = new Set(once.map(keyOf))
  const isEmpty = (part: Truth): boolean => (part.kind === 'all' || part.kind === 'any') && part.of.length === 0
  const simpler = once.flatMap((part) => {
    if (part.kind === 'test' || part.kind === 'some') return [part]
    if (part.of.some((inner) => keys.has(keyOf(inner)))) return []
    const left = part.of.filter((inner) => !keys.has(keyOf(not(inner))))
    return [left.length === part.of.length ? part : join(part.kind, left)]
  })
  // Nothing satisfies an empty `any`, and everything an empty `all`.
  const decided = simpler.find(isEmpty)
  if (decided !== undefined) return decided
  const [only] = simpler
  if (simpler.length === 1 && only !== undefined) return only
  const changed = simpler.length !== once.length || simpler.some((part, at) => part !== once[at])
  return changed ? join(kind, simpler) : { kind, of: simpler }
}

/** Whether every statement is true. */
export const all = (...of: readonly Truth[]): Truth => join('all', of)

/** Whether some statement is true; what branches ask of the same rows is asked once. */
export function any(...of: readonly Truth[]): Truth {
  const joined = join('any', of)
  if (joined.kind !== 'any') return joined
  const partsOf = (branch: Truth): readonly Truth[] => (branch.kind === 'all' ? branch.of : [branch])
  for (const shared of joined.of.flatMap(partsOf).filter(hasQuery)) {
    const has = (branch: Truth): boolean => partsOf(branch).some((part) => keyOf(part) === keyOf(shared))
    const [same, others] = [joined.of.filter(has), joined.of.filter((branch) => !has(branch))]
    if (same.length < 2) continue
    const rests = same.map((branch) => all(...partsOf(branch).filter((part) => keyOf(part) !== keyOf(shared))))
    return any(all(shared, any(...rests)), ...others)
  }
  return joined
}

/** The parts of a statement that all have to be true. */
export const partsOfAll = (truth: Truth): readonly Truth[] => (truth.kind === 'all' ? truth.of : [truth])

/** Whether a statement is about the columns of rows at hand alone. */
export const isPlain = (truth: Truth): boolean => !hasQuery(truth)
