/** Terminal colours; plain text if the output is not a terminal. */
export type Paint = {
  error: (text: string) => string
  warning: (text: string) => string
  dim: (text: string) => string
  bold: (text: string) => string
}

const code = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
const same = (text: string): string => text

/** Paints for a terminal, or leaves texts as they are. */
export function paintFor(isTerminal: boolean): Paint {
  if (!isTerminal) return { error: same, warning: same, dim: same, bold: same }
  return { error: code(31, 39), warning: code(33, 39), dim: code(2, 22), bold: code(1, 22) }
}

/** The width of a report, which is read on a screen or sent on and contains names of columns. */
const USUAL_WIDTH = 100

/**
 * The line width of a report: the usual one, or that of the terminal if it is narrower. A terminal of unknown width has
 * 0 columns.
 */
export const widthOn = ({ columns = 0 }: { columns?: number } = {}): number =>
  columns > 0 ? Math.min(columns, USUAL_WIDTH) : USUAL_WIDTH

/** Breaks a text into indented lines of at most `width` characters; a longer word gets a line of its own. */
export function wrap(text: string, indent: string, width = 80): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > width - indent.length) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => indent + line).join('\n')
}
