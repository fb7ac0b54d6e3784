/** Letters and digits only, in lower case and without accents: what two spellings of a name or value have in common. */
export function toKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
