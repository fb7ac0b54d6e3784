/** Classes in the form that criteria read: the class of each member, where members are tuples. */
export type Classes = {
  readonly classOf: Uint32Array
  readonly members: Uint32Array
  readonly length: number
  readonly classCount: number
}

/** A condition that every released class must meet. */
export type Criterion = {
  /** Whether a class that meets it still does after any rows join it. */
  readonly isMonotone: boolean
  /**
   * Sets `fails[class]` to 1 for classes that do not meet it, and leaves the others unchanged. If it knows an upper
   * bound on the rows of a failing class that any division into classes that meet it could keep, it lowers
   * `mostKept[class]` to that bound.
   */
  markFailing(classes: Classes, fails: Uint8Array, mostKept?: Float64Array): void
}

/**
 * Parties of tuples whose rows appeared together in earlier releases: of each party, either no row or at least k rows
 * may be left out. `sizes` holds their numbers of rows, infinite if any number may be left out.
 */
export type Parties = { readonly partyOf: Uint32Array; readonly sizes: Float64Array }

/**
 * Requirements for every released class: at least `k` rows, the criteria, and the parties that earlier releases create.
 */
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

/** Sorts the members of classes by class: those of class c are from `starts[c]` to `starts[c + 1]`. */
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

/**
 * Classes that were checked against criteria: one member of each, and the maximum number of its rows that any division
 * could keep, infinite if all.
 */
export type Judged = {
  readonly classes: Uint32Array
  readonly firstOf: Uint32Array
  readonly mostKept: Float64Array
}

/** The members of the classes that have not failed, with new numbers for those classes. */
function amongLeft(all: Classes, fails: Uint8Array): { among: Classes; classes: Uint32Array; firstOf: Uint32Array } {
  // Numbers start at 1, in order of first occurrence; classes without members are not checked.
  const numberOf = new Uint32Array(all.classCount)
  const classes: number[] = []
  const firstOf: number[] = []
  const classOf = new Uint32Array(all.length)
  const members = new Uint32Array(all.length)
  let length = 0
  for (let i = 0; i < all.length; i++) {
    const at = all.classOf[i] as number
    if (fails[at] === 1) continue
    if (numberOf[at] === 0) {
      numberOf[at] = classes.push(at)
      firstOf.push(all.members[i] as number)
    }
    classOf[length] = (numberOf[at] as number) - 1
    members[length++] = all.members[i] as number
  }
  const among = { classOf, members, length, classCount: classes.length }
  return { among, classes: Uint32Array.from(classes), firstOf: Uint32Array.from(firstOf) }
}

/** Checks criteria on the classes that have not failed so far; the work grows with these, not with all classes. */
export function markAmongLeft(criteria: readonly Criterion[], all: Classes, fails: Uint8Array): Judged {
  const { among, classes, firstOf } = amongLeft(all, fails)
  const failsOfLeft = new Uint8Array(classes.length)
  const mostKept = new Float64Array(classes.length).fill(Number.POSITIVE_INFINITY)
  for (const criterion of criteria) if (criterion.isMonotone) criterion.markFailing(among, failsOfLeft)
  // A class that fails a monotone criterion fails it in every part.
  for (let at = 0; at < classes.length; at++) if (failsOfLeft[at] === 1) mostKept[at] = 0
  for (const criterion of criteria) if (!criterion.isMonotone) criterion.markFailing(among, failsOfLeft, mostKept)
  for (let at = 0; at < classes.length; at++) if (failsOfLeft[at] === 1) fails[classes[at] as number] = 1
  return { classes, firstOf, mostKept }
}
