import type { Language } from './language.ts'

/**
 * A translated text as the files of translations hold it: `of` is the mark of the English text that it translates (the
 * first 8 hex digits of its SHA-256), by which a stale translation is found. An empty text is not translated yet.
 * Published files do without marks, and hold a draft as its text alone: most are drafts, and pages load them.
 */
export type Translation = string | { readonly text: string; readonly status: string; readonly of?: string }

/** The translations of texts into one language, by the id of the text; what is missing is shown in English. */
export type Translations<Id extends string = string> = { readonly [id in Id]?: Translation }

/** Loads the file of translations of each language; a language without one is shown in English. */
export type TranslationLoaders = { readonly [language in Exclude<Language, 'en'>]?: () => Promise<{ default: object }> }
