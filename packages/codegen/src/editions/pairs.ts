/** Additions, removals and common elements of two versions, by id. */

type Pair<T> = { added: T[]; removed: T[]; kept: [before: T, after: T][] }

/** Pairs the things of two versions by their ids. */
export function pairs<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Pair<T> {
  const kept: [T, T][] = []
  for (const [id, one] of before) {
    const other = after.get(id)
    if (other !== undefined) kept.push([one, other])
  }
  return {
    added: [...after].flatMap(([id, one]) => (before.has(id) ? [] : [one])),
    removed: [...before].flatMap(([id, one]) => (after.has(id) ? [] : [one])),
    kept,
  }
}
