/** Classes as criteria see them: the class of each member, members being tuples. */
export type Classes = {
  readonly classOf: Uint32Array
  readonly members: Uint32Array
  readonly length: number
  readonly classCount: number
}

/** A condition that every released class must meet. */
export type Criterion = {
  /** Whether a class that meets it still does when any rows join it. Only such criteria bound the search. */
  readonly isMonotone: boolean
  /** Sets `fails[class]` to 1 for classes that do not meet it, and leaves the others as they are. */
  markFailing(classes: Classes, fails: Uint8Array): void
}

/**
 * Parties of tuples whose rows earlier releases showed together: of each, no row stays behind or at least k do. `sizes` counts their
 * rows, infinite where any number may stay behind.
 */
export type Parties = { readonly partyOf: Uint32Array; readonly sizes: Float64Array }

/** What every released class must meet: at least `k` rows, and the criteria; and what may stay behind, where earlier releases bind. */
export type Requirement = { readonly k: number; readonly criteria: readonly Criterion[]; readonly parties?: Parties }

/** A sum over the members of each class. */
export function sumByClass(
  { classOf, members, length, classCount }: Classes,
  weights: ArrayLike<number>,
): Float64Array {
  const sums = new Float64Array(classCount)
  for (let i = 0; i < length; i++) {
    const at = classOf[i] as number
    sums[at] = (sums[at] as number) + (weights[members[i] as number] as number)
  }
  return sums
}

/** The members of each class in a row: those of class c stand from `starts[c]` to `starts[c + 1]`. */
export function sortByClass({ classOf, members, length, classCount }: Classes): {
  starts: Uint32Array
  sorted: Uint32Array
} {
  const starts = new Uint32Array(classCount + 1)
  for (let i = 0; i < length; i++)
    starts[(classOf[i] as number) + 1] = (starts[(classOf[i] as number) + 1] as number) + 1
  for (let at = 0; at < classCount; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
  const next = starts.slice()
  const sorted = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    const at = classOf[i] as number
    sorted[next[at] as number] = members[i] as number
    next[at] = (next[at] as number) + 1
  }
  return { starts, sorted }
}

/** Asks criteria about the classes that have not failed so far; the work grows with those, not with all. */
export function markAmongLeft(criteria: readonly Criterion[], classes: Classes, fails: Uint8Array): void {
  if (criteria.length === 0) return
  const { classOf, members, length, classCount } = classes
  const numberOf = new Int32Array(classCount).fill(-1)
  const slots: number[] = []
  const left = new Uint32Array(length)
  const classOfLeft = new Uint32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) {
    const slot = classOf[i] as number
    if (fails[slot] === 1) continue
    if (numberOf[slot] === -1) numberOf[slot] = slots.push(slot) - 1
    left[count] = members[i] as number
    classOfLeft[count++] = numberOf[slot] as number
  }
  const failsOfLeft = new Uint8Array(slots.length)
  const among = { classOf: classOfLeft, members: left, length: count, classCount: slots.length }
  for (const criterion of criteria) criterion.markFailing(among, failsOfLeft)
  for (const [at, slot] of slots.entries()) if (failsOfLeft[at] === 1) fails[slot] = 1
}
