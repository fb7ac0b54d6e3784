/** Escapes text so that Markdown shows it unchanged. */
export const plain = (text: string): string =>
  text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_')

/** Text as code: nothing in it is read as Markdown. */
export const code = (text: string): string => `\`${text}\``

/** A bullet list; items are Markdown on one line. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** A numbered list; items are Markdown on one line. */
export const steps = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n')

/** A table; cells are Markdown on one line. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A list of words: `a`, `a or b`, `a, b or c`. */
export function inWords(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
