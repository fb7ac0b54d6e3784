/** The languages that the texts of the standard are translated into, English first: ISO 639-1. */
export const LANGUAGES = ['en', 'fr', 'rw', 'sw', 'rn'] as const

/** A language of the texts: English, French, Kinyarwanda, Swahili or Kirundi. */
export type Language = (typeof LANGUAGES)[number]

/** Whether someone who speaks the language, other than the translator, has reviewed a text. */
export type TextStatus = 'draft' | 'reviewed'
