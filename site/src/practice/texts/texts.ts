import { type Texts, textsOf } from '@tip-standard/core/texts'
import { en, type TextId } from './en.ts'
import fr from './translations/fr.json' with { type: 'json' }

/** The languages of the practice page. */
export type PracticeLanguage = 'en' | 'fr'

/** The texts of the practice page in a language; drafts are shown, and the page says so. */
export const practiceTexts = (language: PracticeLanguage): Texts<TextId> =>
  textsOf<TextId>(en, language, language === 'fr' ? fr : {}, { unreviewedTexts: true })
