/** Pieces of Markdown that the pages of the reference are built from. */

/** The folder of the reference. */
export const FOLDER = 'docs/reference'

/** The first line of every page. */
const pageHead = (title: string): string =>
  `<!-- Generated from packages/dictionary by \`pnpm gen\`; do not edit. -->\n\n# ${title}`

/** Escapes a text so that Markdown shows it unchanged. */
export const plain = (text: string): string =>
  text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_')

/** Text as code: Markdown interprets nothing in it. */
export const code = (text: string): string => `\`${text}\``

/** A link; the label is Markdown already. */
export const link = (label: string, target: string): string => `[${label}](${target})`

/** A place that links can lead to. */
export const anchor = (id: string): string => `<a id="${id}"></a>`

/** A table; cells are Markdown on one line. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A bullet list. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** A block of JSON, short values kept on one line. */
export const jsonBlock = (value: unknown): string => `\`\`\`json\n${compactJson(value, '')}\n\`\`\``

function compactJson(value: unknown, indent: string): string {
  const flat = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || flat.length + indent.length < 90) return spaced(flat, value)
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${compactJson(item, inner)}`)
    : Object.entries(value).map(([name, item]) => `${inner}${JSON.stringify(name)}: ${compactJson(item, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

/** One line of JSON with spaces after commas and colons. */
function spaced(flat: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return flat
  if (Array.isArray(value)) return `[${value.map((item) => spaced(JSON.stringify(item), item)).join(', ')}]`
  const members = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${spaced(JSON.stringify(item), item)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A page of parts with an empty line between them and one line feed at the end. */
export const page = (title: string, ...parts: readonly string[]): string =>
  `${[pageHead(title), ...parts.filter((part) => part !== '')].join('\n\n')}\n`

/** Since when something is deprecated, why, and what to use instead. */
export const deprecation = ({ since, reason, use }: { since: string; reason: string; use?: string }): string =>
  `since ${since}: ${plain(reason)}${use === undefined ? '' : ` Use ${code(use)}.`}`
