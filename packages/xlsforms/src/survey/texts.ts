import type { Locale, LocaleText, TextOptions } from '@tip-standard/core'
import type { FormTexts, FormTranslation } from '@tip-standard/form-model'

/** A text by language, the same languages in every text of a survey. */
export type Texts = { readonly [language: string]: string }

/** The languages of a survey, and whether texts are shown that only the translator has read. */
export type SurveyLanguages = {
  /** ISO 639 codes in the order of the columns; English is always among them. */
  languages: readonly string[]
  /** What the standard says in languages other than English. */
  locales: readonly Locale[]
  drafts: boolean
}

/** Returns texts in all languages of a survey: in English if there is no translation that may be shown. */
export class Wording {
  readonly languages: readonly string[]
  readonly #locales: ReadonlyMap<string, Locale>
  readonly #drafts: boolean

  constructor({ languages, locales, drafts }: SurveyLanguages) {
    this.languages = languages
    this.#locales = new Map(locales.map((locale) => [locale.language, locale]))
    this.#drafts = drafts
  }

  #shown(text: LocaleText | FormTranslation | string | undefined): string | undefined {
    if (text === undefined || typeof text === 'string') return text
    return text[1] === 'reviewed' || this.#drafts ? text[0] : undefined
  }

  /** The standard in a language, and whether drafts of it are shown. */
  optionsIn(language: string): TextOptions {
    const locale = this.#locales.get(language)
    return { unreviewedTexts: this.#drafts, ...(locale === undefined ? {} : { locale }) }
  }

  /** A text of the form. */
  own(texts: FormTexts): Texts {
    return this.each((language) => (language === 'en' ? texts.en : this.#shown(texts[language])) ?? texts.en)
  }

  /** A text of the standard. */
  standard(english: string, pick: (locale: Locale) => LocaleText | undefined): Texts {
    return this.each((language) => {
      const locale = this.#locales.get(language)
      return (locale && this.#shown(pick(locale))) ?? english
    })
  }

  /** Words of surveys themselves: English, and drafts of others. */
  words(words: Texts): Texts {
    return this.each(
      (language) => (language === 'en' || this.#drafts ? words[language] : undefined) ?? words['en'] ?? '',
    )
  }

  /** The same in every language. */
  each(say: (language: string) => string): Texts {
    const texts: { [language: string]: string } = {}
    for (const language of this.languages) texts[language] = say(language)
    return texts
  }
}
