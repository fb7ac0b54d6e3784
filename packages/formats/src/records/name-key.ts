/**
 * Reduces a text to letters and digits, in lower case and without accents, which different spellings of a name share.
 */
export function toKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
