/** A version of the standard in parts: a draft comes before the candidates of a version, and these before the version itself. */
type Parts = { major: number; minor: number; stage: 0 | 1 | 2; candidate: number }

const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-(draft|rc\.([1-9]\d{0,5})))?$/

function partsOf(version: unknown): Parts | undefined {
  const match = typeof version === 'string' ? VERSION.exec(version) : null
  if (match === null) return undefined
  const [, major, minor, stage, candidate] = match
  return {
    major: Number(major),
    minor: Number(minor),
    stage: stage === undefined ? 2 : candidate === undefined ? 0 : 1,
    candidate: Number(candidate ?? 0),
  }
}

/** Tells whether a value is written as versions of the standard are, such as `1.0`, `1.0-rc.2` or `1.0-draft`. */
export function isVersion(version: unknown): version is string {
  return partsOf(version) !== undefined
}

/**
 * Compares two versions of the standard: negative where the first is older, 0 where they are the same, positive where it is newer.
 * `1.0-draft` < `1.0-rc.1` < `1.0-rc.2` < `1.0` < `1.1` < `2.0`. Throws a RangeError for a text that is no version.
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (one === undefined || other === undefined)
    throw new RangeError('A version is written like 1.0, 1.0-rc.2 or 1.0-draft.')
  return (
    one.major - other.major || one.minor - other.minor || one.stage - other.stage || one.candidate - other.candidate
  )
}

/** Tells whether two versions have the same major version: a reader of one can read documents of the other. */
export function isSameMajor(a: string, b: string): boolean {
  return partsOf(a)?.major === partsOf(b)?.major
}
