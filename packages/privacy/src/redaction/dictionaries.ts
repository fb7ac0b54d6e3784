import { englishWordList } from './generated/english-words.ts'
import { frenchCaseWords } from './generated/french-case-words.ts'
import { kinyarwandaCaseWords } from './generated/kinyarwanda-case-words.ts'
import * as kinyarwandaForms from './generated/kinyarwanda-forms.ts'
import * as kirundiForms from './generated/kirundi-words.ts'
import { placeNameList } from './generated/place-names.ts'
import { rareEnglishWordList } from './generated/rare-english-words.ts'
import { rareFrenchWords } from './generated/rare-french-words.ts'
import { swahiliCaseWords } from './generated/swahili-case-words.ts'
import * as swahiliForms from './generated/swahili-forms.ts'
import type { KinyarwandaParts } from './kinyarwanda-forms.ts'
import { type SwahiliParts, stemsOf } from './swahili-forms.ts'
import { englishClinical, frenchClinical } from './words/clinical.ts'
import { furtherNames, nicknameWords } from './words/family-names.ts'
import { frenchWords } from './words/french.ts'
import { frenchEveryday, frenchVerbs } from './words/french-everyday.ts'
import { fromFrontCoding } from './words/front-coding.ts'
import { nameList } from './words/given-names.ts'
import { kinyarwandaWords } from './words/kinyarwanda.ts'
import { kinyarwandaEveryday } from './words/kinyarwanda-everyday.ts'
import { kirundiWords } from './words/kirundi.ts'
import { swahiliWords } from './words/swahili.ts'
import { swahiliEveryday, swahiliMore } from './words/swahili-everyday.ts'
import { swahiliVerbs } from './words/swahili-verbs.ts'

const marked = /[^ -~]/
const toPlain = (word: string): string => (marked.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word)
const withPlain = (words: readonly string[]): string[] =>
  words.flatMap((word) => (marked.test(word) ? [word, toPlain(word)] : [word]))

/** Creates a large value only when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
const words = (make: () => readonly string[]): (() => ReadonlySet<string>) => once(() => new Set(make()))

const fromAll = (...coded: string[]): ReadonlySet<string> => new Set(coded.flatMap(fromFrontCoding))

const makeLists = (): Record<'fr' | 'rw' | 'sw', ReadonlySet<string>> => ({
  fr: new Set(
    withPlain([
      ...frenchWords,
      ...frenchEveryday,
      ...frenchVerbs,
      ...frenchClinical,
      ...fromFrontCoding(frenchCaseWords),
    ]),
  ),
  rw: new Set([...kinyarwandaWords, ...kinyarwandaEveryday, ...kirundiWords, ...fromFrontCoding(kinyarwandaCaseWords)]),
  sw: new Set([...swahiliWords, ...swahiliEveryday, ...swahiliMore, ...fromFrontCoding(swahiliCaseWords)]),
})
/** Everyday words of each language. */
export const lists: Readonly<Record<'fr' | 'rw' | 'sw', ReadonlySet<string>>> = /* @__PURE__ */ makeLists()
/** French infinitives. */
export const verbsOfFrench: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ withPlain(frenchVerbs))
/**
 * Terms of case work, which people also capitalise inside a sentence, unlike everyday words, of which some are names:
 * Heshima.
 */
export const terms: Readonly<Record<'rw' | 'sw', ReadonlySet<string>>> = {
  rw: /* @__PURE__ */ fromAll(kinyarwandaCaseWords),
  sw: /* @__PURE__ */ fromAll(swahiliCaseWords),
}

/** Words that occur in texts: less certain than the lists, because someone may have typed a name without a capital. */
export const metWords: Readonly<Record<'rw' | 'sw', ReadonlySet<string>>> = {
  rw: /* @__PURE__ */ fromAll(kinyarwandaForms.words, kirundiForms.words),
  sw: /* @__PURE__ */ fromAll(swahiliForms.words),
}

/** English words without their inflected forms. */
export const wordsOfEnglish: () => ReadonlySet<string> = /* @__PURE__ */ words(() => [
  ...fromFrontCoding(englishWordList),
  ...englishClinical,
])
/** Words that only larger English dictionaries have. */
export const rareWordsOfEnglish: () => ReadonlySet<string> = /* @__PURE__ */ words(() =>
  fromFrontCoding(rareEnglishWordList),
)
/** French words that occur in texts but not in the lists. */
export const rareWordsOfFrench: () => ReadonlySet<string> = /* @__PURE__ */ words(() =>
  withPlain(fromFrontCoding(rareFrenchWords)),
)
/** Names of people, and words that are nicknames. */
export const names: () => ReadonlySet<string> = /* @__PURE__ */ words(() =>
  withPlain([...nameList, ...furtherNames, ...nicknameWords]),
)
/** Names of places, of one or more words. */
export const places: () => ReadonlySet<string> = /* @__PURE__ */ words(() => withPlain(fromFrontCoding(placeNameList)))

/** The parts from which Kinyarwanda words are formed. */
export const partsOfKinyarwanda: () => KinyarwandaParts = /* @__PURE__ */ once(() => ({
  prefixes: new Set(fromFrontCoding(kinyarwandaForms.prefixes)),
  stems: new Set(fromFrontCoding(kinyarwandaForms.stems)),
  endings: new Set(fromFrontCoding(kinyarwandaForms.endings)),
  nouns: new Set(fromFrontCoding(kinyarwandaForms.nouns)),
}))
/** The parts from which Swahili words are formed. */
export const partsOfSwahili: () => SwahiliParts = /* @__PURE__ */ once(() => ({
  stems: new Set([...fromFrontCoding(swahiliForms.stems), ...stemsOf(swahiliVerbs)]),
  loans: new Set([...fromFrontCoding(swahiliForms.loans), ...swahiliVerbs.filter((verb) => !verb.endsWith('a'))]),
}))
