/** The letter that says that a word shares nothing with the one before it; the next letter says one letter, and so on. */
const none = 65
const mostShared = 25

/**
 * Writes sorted words in lower case by front coding (incremental encoding; Witten, Moffat and Bell, Managing Gigabytes, 1999, section 4.1):
 * a capital letter for how much of the word before is kept, then the rest.
 */
export function toFrontCoding(words: readonly string[]): string {
  let coded = ''
  let before = ''
  for (const word of words) {
    let shared = 0
    while (shared < mostShared && shared < before.length && word[shared] === before[shared]) shared++
    coded += String.fromCharCode(none + shared) + word.slice(shared)
    before = word
  }
  return coded
}

/** Reads the words of `toFrontCoding`, in their order. */
export function fromFrontCoding(coded: string): string[] {
  const words: string[] = []
  let before = ''
  let from = 0
  for (let index = 1; index <= coded.length; index++) {
    const code = coded.charCodeAt(index)
    if (index < coded.length && (code < none || code > none + mostShared)) continue
    before = before.slice(0, coded.charCodeAt(from) - none) + coded.slice(from + 1, index)
    words.push(before)
    from = index
  }
  return words
}
