import { defineTexts, type Language, type LoadOptions, type TextSource, type Texts } from '@tip-standard/core/texts'
import { en, type TextId } from './en.ts'

/** The texts of the papers after a breach in one language. */
export type BreachTexts = Texts<TextId>

const source: TextSource<TextId> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** Loads the texts of a language; drafts, which no native speaker has reviewed, only if `unreviewedTexts` is set. */
export const loadBreachTexts = (language: Language, options?: LoadOptions): Promise<BreachTexts> =>
  source.load(language, options)
