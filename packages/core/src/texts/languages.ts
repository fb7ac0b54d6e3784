/** The languages that the texts of the standard are translated into, English first: ISO 639-1. */
export const LANGUAGES = ['en', 'fr', 'rw', 'sw', 'rn'] as const

/** A language of the texts: English, French, Kinyarwanda, Swahili or Kirundi. */
export type Language = (typeof LANGUAGES)[number]

/** Whether someone who speaks the language, other than the translator, has reviewed a text. */
export type TextStatus = 'draft' | 'reviewed'

/** Tells which of two texts goes with a count: the one for `one` thing or the `other`. Only French counts zero, and 1.5, as one. */
export function pluralOf(count: number, language: Language): 'one' | 'other' {
  const size = Math.abs(count)
  return (language === 'fr' ? size < 2 : size === 1) ? 'one' : 'other'
}
