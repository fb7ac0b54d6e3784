/** The most characters of a label. */
const LONGEST_LABEL = 40

/** One line, without what cannot be seen, and not too long. */
export function tidyLabel(label: string): string {
  return [
    ...label
      .normalize('NFKC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_LABEL)
    .join('')
}

/**
 * Whether a label looks as if it named someone: a single word, a word with a capital after the first, a word in
 * capitals of four letters or more, a number before a word, such as an age, four digits or more in a row (spaces and
 * hyphens between them do not help), or an e-mail address. A warning, not a promise: no rule knows all names, and two
 * words without capitals may be one.
 */
export function looksPersonal(label: string): boolean {
  const text = tidyLabel(label)
  const capitals = /[\p{L}\p{M}\p{N}.'’-]\s+\p{Lu}/u
  const alone = /^[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u
  const age = /\d\s*\p{L}/u
  const shouted = /\p{Lu}{4,}/u
  const number = /\d(?:[ ./-]?\d){3,}/
  return [capitals, alone, age, shouted, number].some((one) => one.test(text)) || text.includes('@')
}
