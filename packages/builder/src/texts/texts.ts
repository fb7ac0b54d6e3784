import type { Language } from '@tip-standard/form-model/languages'
import { type Texts, type TranslationsOf, textsOf } from '@tip-standard/form-model/texts'
import { type BuilderTextId, en } from './en.ts'

/** The texts of the builder in one language. */
export type BuilderTexts = Texts<BuilderTextId>

const loaders: Record<Exclude<Language, 'en'>, () => Promise<TranslationsOf<BuilderTextId>>> = {
  fr: async () => (await import('./fr.ts')).fr,
  rw: async () => (await import('./rw.ts')).rw,
  sw: async () => (await import('./sw.ts')).sw,
  rn: async () => (await import('./rn.ts')).rn,
}

/** The texts of the builder in English. */
export const englishBuilderTexts: BuilderTexts = /* @__PURE__ */ textsOf(en, 'en', {}, true)

/** Loads the texts of a language; what is not translated, or not reviewed where `drafts` does not ask for that, is English. */
export async function loadBuilderTexts(
  language: Language,
  { drafts = false }: { drafts?: boolean } = {},
): Promise<BuilderTexts> {
  if (language === 'en') return englishBuilderTexts
  return textsOf(en, language, await loaders[language](), drafts)
}
