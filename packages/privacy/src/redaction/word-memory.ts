/** A word test that caches its answers. */
export type RememberingTest = ((word: string) => boolean) & {
  /** Forgets the words that failed. */
  forget(): void
}

/**
 * The number of passed words at which the cache is cleared; the forms of dictionary words in a year of notes are fewer.
 */
const most = 20_000

/**
 * Adds a cache to a word test, because the forms of a word are slow to derive. Words that pass are ordinary and stay
 * cached; words that fail may be names, so they must be forgotten after each text.
 */
export function remembering(isWord: (word: string) => boolean): RememberingTest {
  const passed = new Set<string>()
  const failed = new Set<string>()
  const test = (word: string): boolean => {
    if (passed.has(word)) return true
    if (failed.has(word)) return false
    const passes = isWord(word)
    if (passed.size >= most) passed.clear()
    ;(passes ? passed : failed).add(word)
    return passes
  }
  return Object.assign(test, { forget: () => failed.clear() })
}
