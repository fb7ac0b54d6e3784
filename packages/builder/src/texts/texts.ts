import { defineTexts, type Language, type LoadOptions, type TextSource, type Texts } from '@tip-standard/core/texts'
import { type BuilderTextId, en } from './en.ts'

/** The texts of the builder in one language. */
export type BuilderTexts = Texts<BuilderTextId>

const source: TextSource<BuilderTextId> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** The texts of the builder in English. */
export const englishBuilderTexts: BuilderTexts = /* @__PURE__ */ (() => source.english)()

/** Loads the texts of a language; texts that are not translated, or not reviewed unless `unreviewedTexts` is set, are in English. */
export const loadBuilderTexts = (language: Language, options?: LoadOptions): Promise<BuilderTexts> =>
  source.load(language, options)
