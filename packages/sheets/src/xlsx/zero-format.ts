/** Writes a whole number in a format of zeros. */
export type ShowZeros = (value: number) => string

/** One piece of a number format: a colour or a language, a space, a literal text or sign, or the place of a digit. */
const piece = /\[(?:\$[^\]]*|\p{L}{3,}\d*)\]|[_*][\s\S]|"([^"]*)"|\\([\s\S])|([ \-+/():])|([0#])/uy

/**
 * The way a number format such as `000000`, `"ID-"0000` or `0#" "##" "##` shows whole numbers, with leading zeros.
 * `undefined` for a format that requires fewer than two digits, or shows an amount, a share or a date, whose values are
 * plain numbers.
 */
export function readZeroFormat(code: string | undefined): ShowZeros | undefined {
  const section = code?.split(';')[0] ?? ''
  const parts: { text: string; isDigit: boolean }[] = []
  piece.lastIndex = 0
  while (piece.lastIndex < section.length) {
    const found = piece.exec(section)
    if (!found) return undefined
    const [, quoted, escaped, sign, digit] = found
    const text = quoted ?? escaped ?? sign ?? digit
    if (text !== undefined) parts.push({ text, isDigit: digit !== undefined })
  }
  const first = parts.findIndex(({ isDigit, text }) => isDigit && text === '0')
  if (first === -1) return undefined
  const digits = parts.slice(first).filter(({ isDigit }) => isDigit).length
  if (digits < 2) return undefined
  return (value) => fill(parts, first, String(value).padStart(digits, '0'))
}

/** Puts digits in their places from the right; any left over go to the first digit place. */
function fill(parts: readonly { text: string; isDigit: boolean }[], first: number, digits: string): string {
  let rest = digits
  let shown = ''
  for (let at = parts.length - 1; at >= 0; at--) {
    const { text, isDigit } = parts[at] as { text: string; isDigit: boolean }
    if (!isDigit) shown = text + shown
    else if (at >= first) {
      const take = at === first ? rest.length : 1
      shown = rest.slice(rest.length - take) + shown
      rest = rest.slice(0, rest.length - take)
    }
  }
  return shown
}
