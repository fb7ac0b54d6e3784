const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-(draft|rc\.([1-9]\d{0,5})))?$/

/** Major, minor, stage and candidate: a draft (0) comes before the candidates (1) of a version, and these before the version itself (2). */
function numbersOf(version: unknown): number[] | undefined {
  const match = typeof version === 'string' && VERSION.exec(version)
  if (!match) return undefined
  const [, major, minor, stage, candidate] = match
  return [Number(major), Number(minor), stage ? (candidate ? 1 : 0) : 2, Number(candidate ?? 0)]
}

/** Tells whether a value is written as versions of the standard are, such as `1.0`, `1.0-rc.2` or `1.0-draft`. */
export function isVersion(version: unknown): version is string {
  return numbersOf(version) !== undefined
}

/**
 * Compares two versions of the standard: negative if the first is older, 0 if they are the same, positive if it is
 * newer. `1.0-draft` < `1.0-rc.1` < `1.0-rc.2` < `1.0` < `1.1` < `2.0`. Throws a RangeError for a text that is not a
 * version.
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)]
  if (!one || !other) throw new RangeError('A version is written like 1.0, 1.0-rc.2 or 1.0-draft.')
  const at = one.findIndex((number, index) => number !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** Tells whether two versions have the same major version: a reader of one can read documents of the other. */
export function isSameMajor(a: string, b: string): boolean {
  return numbersOf(a)?.[0] === numbersOf(b)?.[0]
}
