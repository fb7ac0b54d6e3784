import type { WordToken } from './word-tokens.ts'
import { wordsOf } from './words/split.ts'

/** Administrative divisions, with the words that join them to their name. */
const divisions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'mtaa kata wilaya kijiji mkoa kaunti tarafa umurenge akarere akagari umudugudu murenge karere kagari mudugudu intara',
  ),
)
/**
 * Sites where people are held, work or wait, with the words that join them to the name of the place: nkambi ya kiziba,
 * stendi ya mbezi.
 */
const sites: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'nkambi inkambi kambi kirombe ikirombe mgodi machimbo irimbi stendi steji gereza gereza gare sitasiyo kituo polisi bandari kivuko gesti loji parokia paruwasi',
  ),
)
const joints: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'wa',
  'ya',
  'cha',
  'ka',
  "y'",
  'w',
  'la',
  'cya',
  'rya',
  'ry',
  'cy',
  'y',
])

/** Whether the preceding word makes a word a place: i Mukuru, mtaa wa Umoja. */
export function namesPlace(tokens: readonly WordToken[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  return before === 'i' || (joints.has(before) && divisions.has(tokens[index - 2]?.lower ?? ''))
}

/** Institutions, whose names consist of ordinary capitalised words. */
const institutions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'wizara idara umoja baraza mahakama tume kamati taasisi kitengo jeshi mfuko minisiteri urukiko urwego komisiyo inama ishami ubushinjacyaha ubushikiranganji sentare',
  ),
)
const mostOfInstitution = 6

/** Whether an institution precedes a word, with only joining words between them: Wizara ya Mambo ya Ndani. */
export function isOfInstitution(tokens: readonly WordToken[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - mostOfInstitution); at--) {
    const { lower, writing, personal } = tokens[at] as WordToken
    if (institutions.has(lower)) return at < index - 1 || writing !== 'lower'
    if (personal > 0 || (writing === 'lower' && !joints.has(lower) && lower !== 'na')) return false
  }
  return false
}

/** Whether a site precedes a word: an unknown word there, or one that is only formed like a word, is its place. */
export const isAfterSite = (tokens: readonly WordToken[], index: number): boolean =>
  joints.has(tokens[index - 1]?.lower ?? '') && sites.has(tokens[index - 2]?.lower ?? '')
