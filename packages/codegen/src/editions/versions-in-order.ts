/** Which of two versions of the standard is newer, for the generator, which imports no published package. */

const VERSION = /^(\d+)\.(\d+)(?:-(draft|rc\.(\d+)))?$/

/**
 * A version in numbers: major, minor, stage (draft, candidate, final), candidate; `undefined` for text that is not a
 * version.
 */
function numbersOf(version: string): number[] | undefined {
  const [all, major, minor, stage, candidate] = VERSION.exec(version) ?? []
  if (all === undefined) return undefined
  const rank = stage === undefined ? 2 : stage === 'draft' ? 0 : 1
  return [Number(major), Number(minor), rank, Number(candidate ?? 0)]
}

/** Whether a text has the format of a version. */
export const isVersion = (text: string): boolean => numbersOf(text) !== undefined

/** Compares two versions: negative where the first is older. */
export function byAge(a: string, b: string): number {
  const [one = [], other = []] = [numbersOf(a), numbersOf(b)]
  for (const [at, number] of one.entries()) if (number !== other[at]) return number - (other[at] ?? 0)
  return 0
}

/** Whether a version is a draft or a candidate, which may break compatibility. */
export const isCandidate = (version: string): boolean => version.includes('-')

/** The major version, such as `1`. */
export const majorOf = (version: string): number => numbersOf(version)?.[0] ?? 0
