import type { WordToken } from './word-tokens.ts'
import { wordsOf } from './words/split.ts'

/** Divisions of a country, with what joins them to their name. */
const divisions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'mtaa kata wilaya kijiji mkoa kaunti tarafa umurenge akarere akagari umudugudu murenge karere kagari mudugudu intara',
  ),
)
/** Where people are kept, work or wait, with what joins them to the name of their place: nkambi ya kiziba, stendi ya mbezi. */
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

/** Whether what is before a word makes it a place: i Mukuru, mtaa wa Umoja. */
export function namesPlace(tokens: readonly WordToken[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  return before === 'i' || (joints.has(before) && divisions.has(tokens[index - 2]?.lower ?? ''))
}

/** What has a name of ordinary words with capitals. */
const institutions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'wizara idara umoja baraza mahakama tume kamati taasisi kitengo jeshi mfuko minisiteri urukiko urwego komisiyo inama ishami ubushinjacyaha ubushikiranganji sentare',
  ),
)
const mostOfInstitution = 6

/** Whether an institution is before a word, with what joins its words only: Wizara ya Mambo ya Ndani. */
export function isOfInstitution(tokens: readonly WordToken[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - mostOfInstitution); at--) {
    const { lower, writing, personal } = tokens[at] as WordToken
    if (institutions.has(lower)) return at < index - 1 || writing !== 'lower'
    if (personal > 0 || (writing === 'lower' && !joints.has(lower) && lower !== 'na')) return false
  }
  return false
}

/** Whether a site is before a word: what is unknown there, or only formed like a word, is the place of it. */
export const isAfterSite = (tokens: readonly WordToken[], index: number): boolean =>
  joints.has(tokens[index - 1]?.lower ?? '') && sites.has(tokens[index - 2]?.lower ?? '')
