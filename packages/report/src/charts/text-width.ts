/**
 * Widths of characters in hundredths of the font size, from the widest fonts in which systems show pages (DejaVu Sans,
 * Verdana's size): text that fits by this table also fits in narrower fonts. Server-side SVG has no browser to measure
 * text.
 */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [30, "'Iijl"],
  [36, ' ,./:;\\|·’‘\u00a0\u202f'],
  [42, '()-[]ft'],
  [48, '!r"*J`'],
  [56, 'csz“”'],
  [62, '?L_kvxy–•'],
  [66, '0123456789$FTabdeghnopqu{}'],
  [72, 'ABEKPSVXYZ'],
  [77, 'CNRU'],
  [83, '&DGHOQ'],
  [88, '#+<=>w~'],
  [92, 'M'],
  [102, '%Wm@—…→'],
]

/** The width of a character that is not in the table, such as one of another script. */
const WIDEST = 105

/** The width of bold letters relative to regular ones of the same font. */
const BOLD = 1.14

const table: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(
    widths.flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, width])),
  ))()

/** The maximum width of a text, in the unit of the font size. Accented letters are as wide as plain ones. */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0
  for (const character of text.normalize('NFD')) {
    if (/\p{M}/u.test(character)) continue
    sum += table.get(character) ?? WIDEST
  }
  return (sum / 100) * size * (isBold ? BOLD : 1)
}

/** Cuts a word that is wider than a line, with a hyphen at each cut. */
function cutWord(word: string, width: number, size: number, isBold: boolean): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && textWidth(`${part}${character}-`, size, isBold) > width) {
      parts.push(`${part}-`)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/**
 * Breaks a text into lines of at most `width`; words that are wider than a line are cut. Lines never break at no-break
 * spaces.
 */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size, isBold) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = textWidth(word, size, isBold) <= width ? [word] : cutWord(word, width, size, isBold)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  return [...lines, line].filter((part) => part !== '')
}
