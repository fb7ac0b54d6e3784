import { isFiniteVerb, isSwahiliVerbForm } from './lexicon.ts'
import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { nameParticles } from './words/cues.ts'
import { bantuDeterminers, determiners, personCues, personVerbs, tellers, wideCues } from './words/function-words.ts'
import { isPersonVerbOf, kinWords, titles } from './words/titles.ts'

/** How much the words around a word in lower case suggest a name. */
export type NamePosition = 0 | 1 | 2 | 3
/** After an article or a pronoun. */
export const closed: NamePosition = 0
/** Where nothing speaks against a name. */
export const open: NamePosition = 1
/** After a preposition or a conjunction, where an ordinary noun would have an article or a prefix. */
export const wide: NamePosition = 2
/**
 * In the position of a person: the subject of a person's action, the object of an action on a person, or beside another
 * name.
 */
export const strong: NamePosition = 3

/** Conjunctions that join names. */
export const conjunctions: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'and',
  'et',
  'na',
  'n',
  'or',
  'ou',
  'cyangwa',
])
/** Elided words after which a name may come: d’Aline, qu’Aline, n’Aline. */
const openElisions: ReadonlySet<string> = /* @__PURE__ */ new Set(['d', 'qu', 'n', 'w', 'lorsqu', 'puisqu'])

/** The elided word directly before a word, such as `d` in `d'aline`. */
function elisionBefore(text: string, start: number): string {
  const code = text.charCodeAt(start - 1)
  if (code !== 39 && code !== 0x2019) return ''
  return /[a-z]+$/i.exec(text.slice(Math.max(0, start - 8), start - 1))?.[0].toLowerCase() ?? ''
}

/**
 * A pronoun that only a verb follows, as in liyel m’a conduite; l’ is a pronoun before a form of avoir, and an article
 * before a noun.
 */
const elidedPronoun = /^ [mst]['’]$/
const elidedArticle = /^ l['’]$/
const having = /^(?:a|as|ai|ont|aura|aurait|avait|avaient|eut|ait)$/

const isBeforeObject = (gap: string, next: string): boolean =>
  elidedPronoun.test(gap) || (elidedArticle.test(gap) && having.test(next))

/** Whether a token is a person's name that was already found. */
const isPerson = (token: WordToken | undefined): boolean => token !== undefined && token.personal > 0 && !token.place

/**
 * The Bantu language of a note whose first language is one; a note without a deciding word is taken for Kinyarwanda.
 */
export function bantuOf(languages: readonly RedactionLanguage[]): 'rw' | 'sw' | undefined {
  const [first] = languages
  if (first === 'rw' || first === 'sw') return first
  return languages.length === everyLanguage ? 'rw' : undefined
}
const everyLanguage = 4

/**
 * Passive Kinyarwanda verbs, after which na precedes the agent: yakiriwe na, bafatwa na. Those of Swahili are verbs
 * beyond doubt.
 */
const passive = /^(?:ya|ba|na|twa|wa|a|nda|bara|yara)[a-z]+(?:we|wa)$/
const bantuHaving = /^(?:[a-z]{0,3}likuwa|[a-z]{0,2}kuwa|yari|bari|nari|twari|[a-z]{1,3}ko)$/
const together: ReadonlySet<string> = /* @__PURE__ */ new Set(['pamoja', 'hamwe', 'kumwe', 'biri', 'bana'])

/**
 * Whether na after a word precedes a person: the agent after a passive, the companion after another verb. After to
 * have, na precedes what someone has, although alikuwa is formed like the other verbs: alikuwa na furaha.
 */
const bringsPerson = (token: WordToken | undefined, bantu: 'rw' | 'sw'): boolean =>
  token !== undefined &&
  (together.has(token.lower) ||
    (!bantuHaving.test(token.lower) &&
      ((bantu === 'rw' && passive.test(token.lower)) ||
        isPersonVerbOf(token.lower, bantu) ||
        isFiniteVerb(token.lower))))

/** Whether a verb has a person as its subject, including wishes: fisi atumiwe, keza amutumaho. */
const isDoneByPerson = (word: string, bantu: 'rw' | 'sw'): boolean =>
  isPersonVerbOf(word, bantu) ||
  (bantu === 'sw'
    ? /^a[a-z]{3,}e$/.test(word) && isSwahiliVerbForm(word)
    : /^a(?:mu|ba|tu|ku|n)[a-z]{3,}(?:ho|mo|yo)$/.test(word))

/**
 * Whether a word is the second or a later one in a list of single words that are not names: anger, guilt, trust, money.
 * After a single noun, the word between commas is who that is: his mother, keza, left.
 */
function isListed(text: string, tokens: readonly WordToken[], index: number): boolean {
  const before = tokens[index - 1]
  const second = tokens[index - 2]
  if (before === undefined || before.personal > 0 || before.writing !== 'lower') return false
  if (kinWords.has(before.lower) || titles.has(before.lower)) return false
  return second !== undefined && /^[,:;] $/.test(text.slice(second.end, before.start)) && second.personal === 0
}

/** Judges the position of a word in lower case, from the words around it alone. */
export function namePosition(
  text: string,
  tokens: readonly WordToken[],
  index: number,
  bantu: 'rw' | 'sw' | undefined,
): NamePosition {
  const token = tokens[index] as WordToken
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  const elision = elisionBefore(text, token.start)
  if (elision !== '' && !openElisions.has(elision)) return closed
  const gap = before === undefined || elision !== '' ? '' : text.slice(before.end, token.start)
  const isBeside = before !== undefined && gap === ' '
  if (isBeside && (bantu === undefined ? determiners : bantuDeterminers).has(before.lower)) return closed
  // his mother, keza, left; with another girl, keza.
  const isSetApart =
    gap === ', ' && /^(?:[,.;)]| \()/.test(text.slice(token.end, token.end + 2)) && !isListed(text, tokens, index)
  // dkt. mushi, Mwl. masanja
  if (gap === '. ' && before !== undefined && before.lower.length < 5 && titles.has(before.lower)) return strong
  if (gap === ', ' && before !== undefined && kinWords.has(before.lower)) return strong
  if (isSetApart) return strong
  if (next !== undefined && next.start - token.end === 1 && next.writing === 'lower') {
    if (personVerbs.has(next.lower) || (bantu !== undefined && isDoneByPerson(next.lower, bantu))) return strong
  }
  if (next !== undefined && isBeforeObject(text.slice(token.end, next.start), next.lower)) return strong
  if (!isBeside) return elision === '' ? open : wide
  if (nameParticles.has(before.lower) && isPerson(tokens[index - 2])) return strong
  if (isPerson(before)) return wide
  if (conjunctions.has(before.lower) && isPerson(tokens[index - 2])) return strong
  if (personCues.has(before.lower) || titles.has(before.lower)) return strong
  // gave it to hope, demandé à chance
  if ((before.lower === 'to' || before.lower === 'à') && tellers.has(tokens[index - 2]?.lower ?? '')) return strong
  if (bantu !== undefined && conjunctions.has(before.lower) && bringsPerson(tokens[index - 2], bantu)) return strong
  if (bantu !== undefined && (isFiniteVerb(before.lower) || isPersonVerbOf(before.lower, bantu))) return wide
  return wideCues.has(before.lower) ? wide : open
}
