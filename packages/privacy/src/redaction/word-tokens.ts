import { wordsOf } from './words/split.ts'

/** The case in which a word is written. */
type Writing = 'lower' | 'capital' | 'upper' | 'initial' | 'foreign'

/** A word of a text. */
export type WordToken = {
  start: number
  end: number
  writing: Writing
  /** In lower case, with straight apostrophes; without accents in a text that has tone marks. */
  lower: string
  /** Whether it begins a sentence or a line; determined for capitalised words only. */
  opensSentence: boolean
  /** Decided later: the confidence that it is a name or a place, 0 if it is neither. */
  personal: number
  /** Whether it may be part of a neighbouring name although it is a word. */
  joins: boolean
  /** Whether a dictionary lists it as a place, and as a name. */
  place: boolean
  listed: boolean
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code >= 0x3040 && code < 0xe000) ||
  (code >= 0xf900 && code < 0xfffe)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011
/** Letters from Greek on, which the languages of notes do not use: a word of them is a name in another script. */
const firstForeign = 0x370
const lastLatin = 0x1eff
const firstLatinAdditional = 0x1e00

const isForeign = (code: number): boolean =>
  code >= firstForeign && !(code >= firstLatinAdditional && code <= lastLatin)

const elisions = new Set(['d', 'l', 'j', 'n', 's', 'c', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu'])
/** Words that lost their last vowel: y’umwana, iby’ubuzima, ivy’ubuzima, kubw’iyo, mur’iki, nyir’akabari. */
const bantuElisions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    `n w y k b c cy bw rw by vy z ry tw nk kw mw h i a u iz ab ay uw iw iy ub ubw urw utw iry ic icy iby ivy ak ah ukw abw kubw mubw mur kur muby
    nyir natw namw nab nir`,
  ),
)
const longestOf = (): number => Math.max(...[...elisions, ...bantuElisions].map(({ length }) => length))
const longestElision = /* @__PURE__ */ longestOf()

function writingOf(word: string, lower: string): Writing {
  if (isForeign(word.charCodeAt(0))) return 'foreign'
  if (word === lower) return 'lower'
  if (word.length === 1) return 'initial'
  if (word === word.toUpperCase()) return 'upper'
  return 'capital'
}

/** Abbreviations before a name, whose full stop does not end a sentence. */
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'mme',
  'mlle',
  'st',
  'ste',
  'sr',
  'prof',
  'rev',
  'hon',
  'sgt',
  'capt',
  'insp',
  'no',
  'tel',
  'tél',
  'bw',
  'bi',
  'vill',
  'dist',
  'div',
  'cdt',
  'engr',
  'dép',
  'approx',
  'env',
  'ms',
  'fr',
  'pr',
  'col',
  'lt',
  'gen',
  'maj',
  'rev',
  'mt',
])

const longestLabel = 40
const labelAhead = /^[^.;,:\n]*[:=]/

/** Whether a sentence ends before an offset, so that the capital of the next word is no evidence. */
function opensSentence(text: string, start: number): boolean {
  let index = start - 1
  let sawBreak = false
  let sawQuote = false
  for (; index >= 0; index--) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) {
      sawBreak = true
      continue
    }
    if (code === 34 || code === 0xab || code === 0x201c) sawQuote = true
    // spaces, quotation marks, brackets and bullets
    if (
      !(
        code === 32 ||
        code === 9 ||
        code === 0xa0 ||
        code === 34 ||
        code === 40 ||
        code === 0xab ||
        code === 0x201c ||
        code === 0x2022 ||
        code === 42 ||
        code === 45 ||
        code === 0x2013
      )
    )
      break
  }
  if (index < 0 || sawBreak) return true
  const code = text.charCodeAt(index)
  // direct speech: `Yaravuze ati: "Nageze …`
  if (sawQuote && (code === 58 || code === 44)) return true
  if (code === 33 || code === 63 || code === 0x2026) return true
  // after a number, a form continues with the next label
  if (isDigit(code)) return labelAhead.test(text.slice(start, start + longestLabel))
  if (code !== 46) return false
  let from = index
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  const before = text.slice(from, index)
  // the hemisphere of a coordinate or the last letter of a number plate, not an initial
  if (/["″”'′’\d]$|\d $/.test(text.slice(Math.max(0, from - 2), from))) return true
  return !(before.length === 1 && before !== before.toLowerCase()) && !abbreviations.has(before.toLowerCase())
}

/** Vowels with the tone marks of Kirundi books, which French does not use. */
const tones = /[āēīōūǎěǐǒǔ]|[aeiou][\u0304\u030c]/i

/** Splits a text into words: hyphens and apostrophes inside belong to a word, elided articles do not. */
export function wordTokens(text: string): WordToken[] {
  const tokens: WordToken[] = []
  const hasApostrophe = /[’ʼ]/.test(text)
  const hasTones = tones.test(text)
  const push = (start: number, end: number): void => {
    if (end <= start) return
    const word = text.slice(start, end)
    const lowered = word.toLowerCase()
    const straight = hasApostrophe ? lowered.replaceAll('’', "'").replaceAll('ʼ', "'") : lowered
    // Dictionaries have no tone marks, and list people and places without any.
    const lower = hasTones ? straight.normalize('NFD').replace(/\p{M}/gu, '') : straight
    const writing = writingOf(word, lowered)
    const opens = writing !== 'lower' && opensSentence(text, start)
    tokens.push({
      start,
      end,
      writing,
      lower,
      opensSentence: opens,
      personal: 0,
      joins: false,
      place: false,
      listed: false,
    })
  }
  const length = text.length
  let index = 0
  while (index < length) {
    let code = text.charCodeAt(index)
    if (!isLetter(code)) {
      index++
      continue
    }
    if (index > 0 && isDigit(text.charCodeAt(index - 1))) {
      // the rest of `14months` or `1st`
      while (index < length && isLetter(text.charCodeAt(index))) index++
      continue
    }
    let start = index
    while (index < length) {
      code = text.charCodeAt(index)
      const next = text.charCodeAt(index + 1)
      if (isLetter(code)) index++
      else if (isHyphen(code) && isLetter(next)) index++
      else if (isApostrophe(code) && isLetter(next)) {
        // A longer part is not an elision, so it is not copied again at each of its apostrophes.
        const before = index - start > longestElision ? '' : text.slice(start, index)
        const lower = before.toLowerCase()
        const nextIsUpper = text.charAt(index + 1) !== text.charAt(index + 1).toLowerCase()
        const isElision =
          before === lower
            ? elisions.has(lower) || bantuElisions.has(lower)
            : (elisions.has(lower) && !((lower === 'n' || lower === 'm') && nextIsUpper)) ||
              (bantuElisions.has(lower) && 'AEIOU'.includes(text.charAt(index + 1)))
        index++
        if (isElision) start = index
        else if ((next === 115 || next === 83) && !isLetter(text.charCodeAt(index + 1)) && index - start > 2) {
          // the owner's s
          push(start, index - 1)
          start = ++index
        }
      } else break
    }
    push(start, index)
  }
  return tokens
}
