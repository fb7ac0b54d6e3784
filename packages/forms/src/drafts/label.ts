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
 * Whether a label looks as if it named somebody: two words with capitals side by side, a word in capitals of four letters or more, four digits or
 * more in a row (spaces and hyphens between them do not help), or an address of e-mail. A warning, not a promise: no rule knows all names.
 */
export function looksPersonal(label: string): boolean {
  const text = tidyLabel(label)
  const capitals = /\p{Lu}[\p{Ll}\p{M}'’-]+\s+\p{Lu}[\p{L}\p{M}'’-]+/u
  const shouted = /\p{Lu}{4,}/u
  const number = /\d(?:[ ./-]?\d){3,}/
  return capitals.test(text) || shouted.test(text) || number.test(text) || text.includes('@')
}
