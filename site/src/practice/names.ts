import { textsOf } from '@tip-standard/classification'
import type { PracticeLanguage } from './texts/texts.ts'

/** Finds the name of a fact, an element, a state or a rule, as the classification package words it. */
export type Names = (id: string) => string

/** The names in a language, with a capital letter where they begin a line. */
export function namesIn(language: PracticeLanguage): Names {
  const texts = textsOf(language)
  return (id) => {
    const text = texts(id)
    return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
  }
}
