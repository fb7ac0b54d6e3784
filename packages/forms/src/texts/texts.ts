import type { Language, TextStatus } from '../languages/model.ts'
import { pluralOf } from '../languages/numbers.ts'
import { en, type TextId } from './en.ts'
import type { Translations } from './model.ts'

/** The name of a text that depends on a count. */
export type CountedTextId = TextId extends infer Id ? (Id extends `${infer Base}.other` ? Base : never) : never

/** What is filled into a text. */
export type TextValues = Readonly<Record<string, string | number>>

/** The texts of forms in one language. */
export type FormTexts = {
  language: Language
  /** Gives a text; in English where there is none that may be shown. */
  say(id: TextId, values?: TextValues): string
  /** Gives the text that goes with a count, which is filled in as `count`. */
  sayCount(id: CountedTextId, count: number, values?: TextValues): string
  /** The language that a text is shown in, for the attribute `lang`, and whether it was reviewed. */
  shown(id: TextId): { language: Language; status: TextStatus }
}

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Translations>> = {
  fr: async () => (await import('./fr.ts')).fr,
  rw: async () => (await import('./rw.ts')).rw,
  sw: async () => (await import('./sw.ts')).sw,
  rn: async () => (await import('./rn.ts')).rn,
}

/** The texts in English, which every page has. */
export const englishTexts: FormTexts = makeTexts('en', {}, true)

/** Loads the texts of a language; translations that nobody has reviewed are shown only where `drafts` says so. */
export async function loadTexts(language: Language, { drafts = false } = {}): Promise<FormTexts> {
  return language === 'en' ? englishTexts : makeTexts(language, await loaders[language](), drafts)
}

function makeTexts(language: Language, translations: Translations, drafts: boolean): FormTexts {
  const find = (id: TextId): { text: string; language: Language; status: TextStatus } => {
    const [text, status] = translations[id] ?? []
    const isShown = text !== undefined && status !== undefined && (drafts || status === 'reviewed')
    return isShown ? { text, language, status } : { text: en[id], language: 'en', status: 'reviewed' }
  }
  const fill = (text: string, values: TextValues): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(Object.hasOwn(values, name) ? values[name] : whole))
  return {
    language,
    say: (id, values = {}) => fill(find(id).text, values),
    sayCount(id, count, values = {}) {
      // The plural follows the language that is shown, which may be English.
      const form = pluralOf(count, find(`${id}.other`).language)
      return fill(find(`${id}.${form}`).text, { ...values, count })
    },
    shown(id) {
      const { language: shownIn, status } = find(id)
      return { language: shownIn, status }
    },
  }
}
