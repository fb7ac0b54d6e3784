import type { WordToken } from './word-tokens.ts'

/** How sure it is of a word that it is personal. */
export const certain = 0.95
/** As sure as a cue makes it. */
export const likely = 0.8
/** A word that no dictionary has. */
export const unknownWord = 0.5

/** The decision about a word. */
export type Verdict = Pick<WordToken, 'personal' | 'joins' | 'place' | 'listed'>

/** A verdict: how sure it is personal, whether it may join a name beside it, whether it is a place, whether it is a listed name. */
export const verdict = (personal: number, joins: boolean, place: boolean, listed: boolean): Verdict => ({
  personal,
  joins,
  place,
  listed,
})

/** Writes a verdict to its word. */
export function decide(token: WordToken, { personal, joins, place, listed }: Verdict): void {
  token.personal = personal
  token.joins = joins
  token.place = place
  token.listed = listed
}

/** The context of a word. */
export type Surroundings = {
  before: WordToken | undefined
  next: WordToken | undefined
  /** Whether a naming cue is before it, and a word of kin. */
  isAfterCue: boolean
  isAfterKin: boolean
}

/** The further context of a capitalised word. */
export type AroundCapital = {
  /** Whether only a space is between it and the next word. */
  isBesideNext: boolean
  /** Whether a title or the names of an enumeration are directly before it. */
  isAfterTitle: boolean
  isEnumerated: boolean
  /** Whether the word before it makes even an ordinary word a place: i Mukuru, mtaa wa Umoja. */
  isAfterPlace: boolean
  /** Whether the next word is a verb for a person, or another name. */
  doesAsPerson: boolean
  /** Whether a colon follows, as after the label of a form. */
  isLabel: boolean
  /** Whether the words before it say that it is what someone is called: appelée tantine Bibi. */
  isCalledSo: boolean
  /** Whether what follows agrees with a thing: Neema ya Mungu. */
  isThing: boolean
  /** Whether an English article or possessive is directly before it. */
  isAfterArticle: boolean
  /** Whether it is a word of the name of an institution: Wizara ya Sheria. */
  isOfInstitution: boolean
  /** Whether the whole note is in capitals. */
  isShouted: boolean
}
