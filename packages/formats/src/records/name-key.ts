/**
 * Reduces a text to letters and digits, in lower case and without accents, which different spellings of a name share.
 */
export function toKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Splits a name or a label into words, in lower case, without accents and invisible characters: `prs_FirstName` and
 * `Prénom :` become `prs first name` and `prenom`.
 */
export function toWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
