/** A text as its reader sees it, and the offset of each of its characters in the written text. */
export type ReadableText = {
  readonly text: string
  /** The offset of a character in the written text, and the offset after it. */
  readonly startOf: (index: number) => number
  readonly endOf: (index: number) => number
}

/**
 * Text that reads differently from how it is written: invisible characters, variant forms of letters and digits, digits
 * and marks of other scripts, words and telephone numbers that continue on the next line, and escapes of HTML and JSON.
 */
const odd =
  /[^\0-\x7e\u00a0-\u00ac\u00ae-\u024f\u2013\u2018-\u201e\u2022\u2026\u202f\u20ac]|\u00ad|\p{L}-\r?\n|\d[ \t]*\r?\n[ \t]*\d|&#?\w{2,8};|\\u[\da-f]{4}|^\s*[[{]/iu
/** The same, without those of telephone numbers. */
const special =
  /[^\0-\x7e\u00a0-\u00ac\u00ae-\u024f\u2013\u2018-\u201e\u2022\u2026\u202f\u20ac]|\u00ad|(?<=\p{L})-\r?\n|&#?\w{2,8};|\\u[\da-f]{4}|\\[nrt]/giu

const entities: Readonly<Record<string, string>> = /* @__PURE__ */ makeEntities()

/** The accented letters of French and the signs that programs write as named entities. */
function makeEntities(): Record<string, string> {
  const marks = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308' }
  const named: Record<string, string> = { nbsp: ' ', shy: '', amp: '&', quot: '"', apos: "'", ccedil: 'ç', commat: '@' }
  for (const letter of 'aeiou')
    for (const [name, mark] of Object.entries(marks)) named[letter + name] = (letter + mark).normalize('NFC')
  for (const [name, sign] of Object.entries(named))
    named[name.replace(/^[a-z]/, (one) => one.toUpperCase())] ??= sign.toUpperCase()
  return named
}

/**
 * Characters that are invisible by themselves: joiners, text directions, variation selectors, the box around a digit.
 */
const unseen = /\p{Cf}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}|\u20e3/u
/** Superscript and subscript digits are footnotes and units more often than parts of a number. */
const raised = /[\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u209f]/
const dashes = /[\u2010-\u2012\u2212\ufe58\ufe63\uff0d]/
const digitsBeforeZero = 9

/** Converts a digit of any script to 0 to 9: each script has its ten digits in a row. */
function asDigit(sign: string): string {
  const code = sign.codePointAt(0) as number
  let value = 0
  while (value < digitsBeforeZero && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** A character as it is read. */
function readSign(sign: string): string {
  if (unseen.test(sign)) return ''
  if (dashes.test(sign)) return '-'
  if (raised.test(sign)) return sign
  const plain = sign.normalize('NFKC')
  if (/^[\x20-\x7e]$/.test(plain)) return plain
  if (/^\p{Nd}$/u.test(plain)) return asDigit(plain)
  return /^\p{Zs}$/u.test(sign) ? ' ' : sign
}

const signs = /* @__PURE__ */ new Map<string, string>()
function read(sign: string): string {
  let known = signs.get(sign)
  if (known === undefined) {
    known = readSign(sign)
    signs.set(sign, known)
  }
  return known
}

const blank = /[ \t]*/y
/** The position where the text continues after a line break. */
function nextLine(text: string, end: number): number {
  blank.lastIndex = end
  return end + (blank.exec(text)?.[0].length ?? 0)
}

/** The character that an escape represents; `undefined` for a text that is not an escape. */
function escaped(written: string): string | undefined {
  const [, decimal, hexadecimal, name] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(written) ?? []
  if (name !== undefined) return entities[name]
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? written.slice(2), 16) : Number(decimal)
  return code > 0 && code < 0x110000 ? read(String.fromCodePoint(code)) : undefined
}

/** Reads a special piece of text, and returns where it ends. */
function readSpecial(
  text: string,
  { 0: written, index }: RegExpExecArray,
  isJson: boolean,
): { sign: string; end: number } {
  const end = index + written.length
  if (written.endsWith('\n')) {
    const next = nextLine(text, end)
    const [sign = ''] = text.slice(next)
    return /\p{Ll}/u.test(sign) ? { sign: '', end: next } : { sign: '-', end: /\p{Lu}/u.test(sign) ? next : index + 1 }
  }
  if (written === '\u00ad') {
    const [line] = /^\u00ad\r?\n/.exec(text.slice(index, index + 3)) ?? ['']
    return { sign: '', end: line === '' ? end : nextLine(text, index + line.length) }
  }
  if (/^\\[nrt]$/.test(written)) return { sign: isJson ? '\n' : '\\', end: isJson ? end : index + 1 }
  if (written.length > 2) {
    const sign = escaped(written)
    return sign === undefined ? { sign: written[0] as string, end: index + 1 } : { sign, end }
  }
  // A dash in the middle of a number is one of its marks.
  const isInNumber = /[\u2014\u2015]/.test(written) && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[end] ?? '')
  return { sign: isInNumber ? '-' : read(written), end }
}

const fewestBroken = 10
const fewestBrokenAbroad = 12
const mostDigits = 15
const countDigits = (text: string): number => text.replace(/\D/g, '').length

/** Joins the lines of a telephone number that is incomplete at the end of its line. */
const joinNumbers = (text: string): string =>
  text.replace(
    /(?<=((?:\+|(?<!\d)0)\d[\d ().\r\n-]{1,20}))[ \t]*\r?\n[ \t]*(?=(\d[\d ().-]*\d))/g,
    (broken: string, before: string, after: string) => {
      const digits = countDigits(before)
      const isWhole = digits >= (before.startsWith('+') ? fewestBrokenAbroad : fewestBroken)
      return isWhole || digits + countDigits(after) > mostDigits ? broken : ' '.repeat(broken.length)
    },
  )

/** Reads a text like a person, so that the rules find personal data no matter how they are written. */
export function readableText(text: string): ReadableText {
  if (!odd.test(text)) return { text, startOf: (index) => index, endOf: (index) => index + 1 }
  const isJson = /^\s*[[{]/.test(text)
  const starts: number[] = []
  const ends: number[] = []
  let made = ''
  let from = 0
  const copy = (end: number): void => {
    made += text.slice(from, end)
    for (let index = from; index < end; index++) {
      starts.push(index)
      ends.push(index + 1)
    }
  }
  special.lastIndex = 0
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    copy(match.index)
    const { sign, end } = readSpecial(text, match, isJson)
    made += sign
    for (let index = 0; index < sign.length; index++) {
      starts.push(match.index)
      ends.push(end)
    }
    from = end
    special.lastIndex = end
  }
  copy(text.length)
  return {
    text: joinNumbers(made),
    startOf: (index) => starts[index] as number,
    endOf: (index) => ends[index] as number,
  }
}
