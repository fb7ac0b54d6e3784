import { type Language, type TextValues, type Translations, textsOf } from '@tip-standard/core/texts'
import { en, type PackText } from './texts/en.ts'
import fr from './texts/translations/fr.json' with { type: 'json' }
import rn from './texts/translations/rn.json' with { type: 'json' }
import rw from './texts/translations/rw.json' with { type: 'json' }
import sw from './texts/translations/sw.json' with { type: 'json' }

const translations: { readonly [language in Language]: Translations<PackText> } = { en: {}, fr, rw, sw, rn }

/** Returns a text of a pack in a language; in English if it is not translated. */
export type SayPack = (id: PackText, values?: TextValues) => string

/** The texts of a pack in a language. Packs show drafts, and mark them. */
export const packTexts = (language: Language): SayPack =>
  textsOf<PackText>(en, language, translations[language], { unreviewedTexts: true }).say
