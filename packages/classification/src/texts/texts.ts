import { textsOf as coreTextsOf, LANGUAGES, type Language, type Translations } from '@tip-standard/core/texts'
import type { Texts } from '../profiles/model.ts'
import { en, type TextId } from './en.ts'
import fr from './translations/fr.json' with { type: 'json' }
import rn from './translations/rn.json' with { type: 'json' }
import rw from './translations/rw.json' with { type: 'json' }
import sw from './translations/sw.json' with { type: 'json' }

/** Finds a text of a language by its id, in English if it is not translated yet. */
export type Translate = (id: string) => string

const translations: { readonly [language in Language]: Translations<TextId> } = { en: {}, fr, rw, sw, rn }

const made = /* @__PURE__ */ new Map<Language, Translate>()

/** Finds each text once: none has a parameter, and a reading repeats some dozens of them. */
function makeTexts(language: Language): Translate {
  const texts = coreTextsOf<TextId>(en, language, translations[language], { unreviewedTexts: true })
  const said = new Map<string, string>()
  return (id) => {
    const known = said.get(id)
    if (known !== undefined) return known
    if (!texts.has(id)) return ''
    const text = texts.say(id)
    said.set(id, text)
    return text
  }
}

/** The texts of a language, drafts among them, which every reading marks; throws where there is none of that name. */
export function textsOf(language: Language): Translate {
  if (!LANGUAGES.includes(language))
    throw new RangeError('There are no texts in this language. The languages are those of `LANGUAGES`.')
  const texts = made.get(language) ?? makeTexts(language)
  made.set(language, texts)
  return texts
}

/** The names of texts about codes, put together once: `element.act` for `act`. */
export function textIds<Code extends string>(kind: string, codes: readonly Code[]): Record<Code, string> {
  return Object.fromEntries(codes.map((code) => [code, `${kind}.${code}`])) as Record<Code, string>
}

/** Finds a text of a profile, in English if it is not translated. */
export function inLanguage(texts: Texts, language: Language): string {
  const translation = texts[language]
  return typeof translation === 'object' && translation.text !== '' ? translation.text : texts.en
}
