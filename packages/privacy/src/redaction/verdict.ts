import type { WordToken } from './word-tokens.ts'

/** The confidence that a word is certainly personal data. */
export const certain = 0.95
/** The confidence that a cue gives. */
export const likely = 0.8
/** The confidence for a word that no dictionary has. */
export const unknownWord = 0.5

/** The decision about a word. */
export type Verdict = Pick<WordToken, 'personal' | 'joins' | 'place' | 'listed'>

/**
 * Makes a verdict: the confidence that a word is personal, whether it may join a neighbouring name, whether it is a
 * place, and whether it is a listed name.
 */
export const verdict = (personal: number, joins: boolean, place: boolean, listed: boolean): Verdict => ({
  personal,
  joins,
  place,
  listed,
})

/** Writes a verdict to a word. */
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
  /** Whether a naming cue precedes it, and whether a word for kin does. */
  isAfterCue: boolean
  isAfterKin: boolean
}

/** The further context of a capitalised word. */
export type AroundCapital = {
  /** Whether only a space separates it from the next word. */
  isBesideNext: boolean
  /** Whether a title or the names of an enumeration directly precede it. */
  isAfterTitle: boolean
  isEnumerated: boolean
  /** Whether the preceding word makes even an ordinary word a place: i Mukuru, mtaa wa Umoja. */
  isAfterPlace: boolean
  /** Whether the next word is a person's verb, or another name. */
  doesAsPerson: boolean
  /** Whether a colon follows, as after the label of a form. */
  isLabel: boolean
  /** Whether the preceding words mark it as a name or nickname: appelée tantine Bibi. */
  isCalledSo: boolean
  /** Whether the next word agrees with a thing: Neema ya Mungu. */
  isThing: boolean
  /** Whether an English article or possessive directly precedes it. */
  isAfterArticle: boolean
  /** Whether it is part of the name of an institution: Wizara ya Sheria. */
  isOfInstitution: boolean
  /** Whether the whole note is in capitals. */
  isShouted: boolean
}
