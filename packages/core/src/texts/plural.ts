import type { Language } from '../model/language.ts'

/** Tells which of two texts goes with a count: the one for `one` thing or the `other`. Only French counts zero, and 1.5, as one. */
export function pluralOf(count: number, language: Language): 'one' | 'other' {
  const size = Math.abs(count)
  return (language === 'fr' ? size < 2 : size === 1) ? 'one' : 'other'
}
