import type { Language, TextStatus } from '../model/language.ts'
import type { TranslationLoaders, Translations } from '../model/translation.ts'
import { pluralOf } from './plural.ts'

/** The id of a text that depends on a count, without `.one` and `.other`. */
export type CountedId<Id extends string> = Id extends `${infer Base}.other` ? Base : never

/** What is filled into the places `{…}` of a text. */
export type TextValues = Readonly<Record<string, string | number>>

/** Texts in one language, by id. */
export type Texts<Id extends string> = {
  language: Language
  /** Tells whether there is a text of that id. */
  has(id: string): id is Id
  /** Returns a text with its values filled in; in English if there is no translation that may be shown. */
  say(id: Id, values?: TextValues): string
  /** Returns the text for a count, which is filled in as `count`. */
  sayCount(id: CountedId<Id>, count: number, values?: TextValues): string
  /** The language that a text is shown in, for the attribute `lang`, and whether it was reviewed. */
  shown(id: Id): { language: Language; status: TextStatus }
}

/** Which texts to load: drafts, which no native speaker has reviewed, only if `unreviewedTexts` is set. */
export type LoadOptions = { unreviewedTexts?: boolean }

/** English texts with their translations, as `defineTexts` makes them. */
export type TextSource<Id extends string> = {
  /** The English texts, which are authoritative and always available. */
  english: Texts<Id>
  /** Loads the texts of a language. */
  load(language: Language, options?: LoadOptions): Promise<Texts<Id>>
}

/**
 * Replaces `{…}` with values, in one pass and only with own properties; a place without a value stays, and so does
 * `${…}`, which forms use.
 */
export function fillText(text: string, values: TextValues): string {
  return text.replace(/(?<!\$)\{(\w+)\}/g, (place, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : place),
  )
}

/** The texts of one language from the English ones and their translations. */
export function textsOf<Id extends string>(
  english: { readonly [id in Id]: string },
  language: Language,
  translations: Translations<Id>,
  { unreviewedTexts = false }: LoadOptions = {},
): Texts<Id> {
  const find = (id: Id): { text: string; language: Language; status: TextStatus } => {
    const found = Object.hasOwn(translations, id) ? translations[id] : undefined
    const { text, status } = typeof found === 'object' ? found : { text: found ?? '', status: 'draft' }
    if (text === '' || !(unreviewedTexts || status === 'reviewed'))
      return { text: english[id], language: 'en', status: 'reviewed' }
    return { text, language, status: status === 'reviewed' ? 'reviewed' : 'draft' }
  }
  return {
    language,
    has: (id): id is Id => Object.hasOwn(english, id),
    say: (id, values = {}) => fillText(find(id).text, values),
    sayCount(id, count, values = {}) {
      // The plural follows the language of the shown text, which may be English.
      const form = pluralOf(count, find(`${id}.other` as Id).language)
      return fillText(find(`${id}.${form}` as Id).text, { ...values, count })
    },
    shown(id) {
      const { language: shownIn, status } = find(id)
      return { language: shownIn, status }
    },
  }
}

/**
 * Defines texts that people read: the English ones by id, with `{name}` where a value is filled in, and a loader of the translations
 * for each language. A text that depends on a count is written twice, with the endings `.one` and `.other`.
 */
export function defineTexts<Id extends string>(
  english: { readonly [id in Id]: string },
  loaders: TranslationLoaders = {},
): TextSource<Id> {
  const englishTexts = textsOf(english, 'en', {})
  return {
    english: englishTexts,
    async load(language, options = {}) {
      const load = language === 'en' ? undefined : loaders[language]
      if (load === undefined) return englishTexts
      return textsOf(english, language, (await load()).default as Translations<Id>, options)
    },
  }
}
