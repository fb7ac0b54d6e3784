import type { Language, TextStatus } from '../languages/model.ts'
import { pluralOf } from '../languages/numbers.ts'
import { en, type TextId } from './en.ts'
import type { Translations, TranslationsOf } from './model.ts'

/** The name of a text that depends on a count, without `.one` and `.other`. */
export type CountedId<Id extends string> = Id extends `${infer Base}.other` ? Base : never

/** The name of a text of forms that depends on a count. */
export type CountedTextId = CountedId<TextId>

/** What is filled into a text. */
export type TextValues = Readonly<Record<string, string | number>>

/** Texts in one language, by name. */
export type Texts<Id extends string> = {
  language: Language
  /** Gives a text; in English where there is none that may be shown. */
  say(id: Id, values?: TextValues): string
  /** Gives the text that goes with a count, which is filled in as `count`. */
  sayCount(id: CountedId<Id>, count: number, values?: TextValues): string
  /** The language that a text is shown in, for the attribute `lang`, and whether it was reviewed. */
  shown(id: Id): { language: Language; status: TextStatus }
}

/** The texts of forms in one language. */
export type FormTexts = Texts<TextId>

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Translations>> = {
  fr: async () => (await import('./fr.ts')).fr,
  rw: async () => (await import('./rw.ts')).rw,
  sw: async () => (await import('./sw.ts')).sw,
  rn: async () => (await import('./rn.ts')).rn,
}

/** The texts in English, which every page has. */
export const englishTexts: FormTexts = /* @__PURE__ */ textsOf(en, 'en', {}, true)

/** Loads the texts of a language; translations that nobody has reviewed are shown only where `drafts` says so. */
export async function loadTexts(language: Language, { drafts = false }: { drafts?: boolean } = {}): Promise<FormTexts> {
  return language === 'en' ? englishTexts : textsOf(en, language, await loaders[language](), drafts)
}

/** Texts from the English and the translations of another package, such as a builder; drafts are shown only where `drafts` says so. */
export function textsOf<Id extends string>(
  english: Readonly<Record<Id, string>>,
  language: Language,
  translations: TranslationsOf<Id>,
  drafts: boolean,
): Texts<Id> {
  const find = (id: Id): { text: string; language: Language; status: TextStatus } => {
    const [text, status] = translations[id] ?? []
    const isShown = text !== undefined && status !== undefined && (drafts || status === 'reviewed')
    return isShown ? { text, language, status } : { text: english[id], language: 'en', status: 'reviewed' }
  }
  const fill = (text: string, values: TextValues): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(Object.hasOwn(values, name) ? values[name] : whole))
  return {
    language,
    say: (id, values = {}) => fill(find(id).text, values),
    sayCount(id, count, values = {}) {
      // The plural follows the language that is shown, which may be English.
      const form = pluralOf(count, find(`${id}.other` as Id).language)
      return fill(find(`${id}.${form}` as Id).text, { ...values, count })
    },
    shown(id) {
      const { language: shownIn, status } = find(id)
      return { language: shownIn, status }
    },
  }
}
