/** A test of words that remembers its answers. */
export type RememberingTest = ((word: string) => boolean) & {
  /** Forgets the words that failed. */
  forget(): void
}

/** The dictionaries make fewer forms than this from the words of a year of notes. */
const most = 20_000

/**
 * Makes a test of words remember its answers, because the forms of a word are slow to work out. Words that pass are ordinary ones and
 * are kept; those that fail may be names, so they must be forgotten after each text.
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
