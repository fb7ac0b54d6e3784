import { augmentOfThing } from './bantu-shapes.ts'
import { isKinyarwandaVerbForm, isListedName, isPlace, isSwahiliVerbForm, looksLikeName } from './lexicon.ts'
import type { WordToken } from './word-tokens.ts'
import { wordsOf } from './words/split.ts'

/** Verbs whose subject is a thing, never a person. */
const swahiliVerbOfThing =
  /^(?:(?:ki|vi|li|ya|zi|i|u|hai|hazi|hali|haki|havi|hau|haya)(?:li|na|ta|me|ka|ki|ko|po|si|ku|nge)[a-z]*|(?:hai|hazi|hali|haki|havi|hau|haya)[a-z]+i|(?:ki|vi|li|ya|zi|i)[a-z]+(?:cho|vyo|lo|yo|zo))$/
const kinyarwandaVerbOfThing =
  /^(?:nti)?(?:zi|za(?=r)|bi|by|vy|ki|cy|ri|ry|bu|bw|ru|rw|iri|ira|iza|izi|iyi|ka(?=ra))[a-z]*[aeiou]$/

/**
 * Words between a noun and its owner, and demonstratives and possessives, that agree with a noun that is not a person.
 */
const ofThing: Readonly<Record<'rw' | 'sw', ReadonlySet<string>>> = {
  sw: /* @__PURE__ */ new Set(
    /* @__PURE__ */ wordsOf(
      'ya za la cha vya hii hizi hili haya hiki hivi huu huo hiyo hizo hilo hayo hicho hivyo ile zile lile kile vile',
    ),
  ),
  rw: /* @__PURE__ */ new Set(/* @__PURE__ */ wordsOf('za cya bya rya rwa bwa ca vya')),
}
const owned = {
  sw: /^(?:[yzlw]|ch|vy)(?:angu|ako|ake|etu|enu|ao)$/,
  rw: /^(?:[yzck]|r[yw]|[cbv]y|[bt]w)(?:anjye|anje|awe|acu|anyu|abo|iwe)$/,
}
const joints: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('wa ya za la cha vya pa kwa na cya bya rya rwa bwa ka ca vya'),
)
const elidedOfThing = /^ (?:[yzc]|r[yw]|[cbv]y|bw|tw)['’]$/

/** Whether a verb agrees with a thing, so that the word before it is not a person: daftari liko, inka zari. */
export const isVerbOfThing = (word: string, bantu: 'rw' | 'sw'): boolean =>
  bantu === 'sw'
    ? swahiliVerbOfThing.test(word) && isSwahiliVerbForm(word)
    : kinyarwandaVerbOfThing.test(word) && isKinyarwandaVerbForm(word)

/** Whether the next word agrees with a thing: neema ya Mungu, furaha imerudi, ratiba yangu, itumba ryatinze. */
export function isBeforeAgreement(
  text: string,
  tokens: readonly WordToken[],
  index: number,
  bantu: 'rw' | 'sw' | undefined,
): boolean {
  const token = tokens[index] as WordToken
  const next = tokens[index + 1]
  if (bantu === undefined || next === undefined || next.writing === 'capital') return false
  const gap = text.slice(token.end, next.start)
  if (bantu === 'rw' && elidedOfThing.test(gap)) return true
  if (gap !== ' ') return false
  if (ofThing[bantu].has(next.lower) || owned[bantu].test(next.lower)) return true
  // kesi ya X imetajwa: the subject of the verb is the case, not X
  const isOwner = joints.has(tokens[index - 1]?.lower ?? '') || /['’]/.test(text.charAt(token.start - 1))
  return !isOwner && isVerbOfThing(next.lower, bantu) && !isListedName(next.lower) && !isPlace(next.lower)
}

/** Prefixes of Kinyarwanda and Kirundi nouns that are not people, and of the words that agree with them. */
const concords: readonly (readonly [noun: RegExp, agreeing: RegExp])[] = [
  [/^(?:uru|urw|ru)[a-z]{2}/, /^(?:nti)?r[uw]/],
  [/^(?:iki|igi|icy|ic[aeo]|gi)[a-z]/, /^(?:nti)?(?:ki|gi|cy|c[aeo])/],
  [/^(?:ibi|iby|ivy)[a-z]/, /^(?:nti)?(?:bi|by|vy)/],
  [/^(?:ak|ag|ka)a?[a-z]{2}/, /^(?:nti)?(?:ka|ga)/],
  [/^(?:ubu|ubw)[a-z]/, /^(?:nti)?b[uw]/],
  [/^(?:utu|udu|utw|du)[a-z]/, /^(?:nti)?(?:tu|tw|du)/],
  [/^i(?![nmckgbv])[a-z]{3}/, /^(?:nti)?r[iy]/],
  [/^(?:i[nm]|imi|imy)[a-z]/, /^(?:nti(?:i|zi)|iri|ira|zi[rt]a)/],
]
const divisions = /^(?:u?mu(?:dugudu|renge)|a?ka(?:rere|gari)|uruzi|ikiyaga|ikigo|igishanga|ikirwa|isoko)$/

/** Whether a word agrees with the noun before it, as verbs and adjectives do: urutonde ntirukwiranye, izina ryayo. */
export function isAfterItsNoun(
  text: string,
  tokens: readonly WordToken[],
  index: number,
  bantu: 'rw' | 'sw' | undefined,
): boolean {
  const before = tokens[index - 1]
  const { lower, start } = tokens[index] as WordToken
  if (bantu !== 'rw' || before === undefined || before.personal > 0 || lower.length < shortestAgreeing) return false
  if (text.slice(before.end, start) !== ' ' || divisions.test(before.lower)) return false
  return concords.some(([noun, agreeing]) => noun.test(before.lower) && agreeing.test(lower))
}
const shortestAgreeing = 4

/**
 * Nouns of Kinyarwanda and Kirundi with their first vowel, which names drop, even if no list has them: ikimwaro,
 * abamotari, amasaka.
 */
export const hasAugment: RegExp =
  /^(?:um[uw]|aba|ama|ib[iy]|ivy|ik[iu]|ig[iu]|icy|ic[aeo]|imi|imy|ut[uw]|udu|ak[au]|aga|ub[uw]|ur[uw]|uk[uw]|in[dgkstyz]|im[bfp])[a-z]{3}/

/**
 * Whether a word that is not a listed name is a thing, judged by the noun with which it agrees or by its first vowel.
 */
export const isThingHere = (
  text: string,
  tokens: readonly WordToken[],
  index: number,
  bantu: 'rw' | 'sw' | undefined,
): boolean => {
  const { lower } = tokens[index] as WordToken
  return (
    bantu !== undefined &&
    !isPlace(lower) &&
    !looksLikeName(lower) &&
    !isListedName(lower) &&
    (isAfterItsNoun(text, tokens, index, bantu) || (bantu === 'rw' && augmentOfThing.test(lower)))
  )
}
