import { fillText, type Language, type Translations, textsOf } from '@tip-standard/core/texts'
import type { Texts } from '../texts.ts'
import { en } from './en.ts'
import fr from './translations/fr.json' with { type: 'json' }
import rn from './translations/rn.json' with { type: 'json' }
import rw from './translations/rw.json' with { type: 'json' }
import sw from './translations/sw.json' with { type: 'json' }

/** The id of a text that surveys show and that is in no form. */
export type WordId = keyof typeof en

const translations: { readonly [language in Exclude<Language, 'en'>]: Translations<WordId> } = { fr, rw, sw, rn }

/** Returns a text in every language with a translation, because a survey contains all its languages at once. */
export const word = (id: WordId): Texts => ({
  en: en[id],
  ...Object.fromEntries(
    Object.entries(translations).flatMap(([language, translated]) => {
      const texts = textsOf(en, language as Language, translated, { unreviewedTexts: true })
      return texts.shown(id).language === language ? [[language, texts.say(id)]] : []
    }),
  ),
})

/** Fills values, which may differ by language, into the placeholders of a text. */
export const filled = (texts: Texts, values: { readonly [name: string]: Texts | string | number }): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => {
      const own = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? (value[language] ?? value['en'] ?? '') : value,
      ])
      return [language, fillText(text, Object.fromEntries(own))]
    }),
  )
