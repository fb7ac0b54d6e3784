import type { WordToken } from './word-tokens.ts'
import { wordsOf } from './words/split.ts'

/** Divisions of a country, with what joins them to their name. */
const divisions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'mtaa kata wilaya kijiji mkoa kaunti tarafa umurenge akarere akagari umudugudu murenge karere kagari mudugudu intara',
  ),
)
const joints: ReadonlySet<string> = /* @__PURE__ */ new Set(['wa', 'ya', 'cha', 'ka', "y'", 'w'])

/** Whether what is before a word makes it a place: i Mukuru, mtaa wa Umoja. */
export function namesPlace(tokens: readonly WordToken[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  return before === 'i' || (joints.has(before) && divisions.has(tokens[index - 2]?.lower ?? ''))
}
