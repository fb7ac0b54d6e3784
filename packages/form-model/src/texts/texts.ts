import type { Language } from '@tip-standard/core/texts'
import { type CountedId, defineTexts, type LoadOptions, type TextSource, type Texts } from '@tip-standard/core/texts'
import { en, type TextId } from './en.ts'

/** The id of a text of forms that depends on a count. */
export type CountedTextId = CountedId<TextId>

/** The texts of forms in one language. */
export type FormTexts = Texts<TextId>

const source: TextSource<TextId> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** The texts in English, which every page has. */
export const englishTexts: FormTexts = /* @__PURE__ */ (() => source.english)()

/** Loads the texts of a language; unreviewed translations are shown only if `unreviewedTexts` is set. */
export const loadTexts = (language: Language, options?: LoadOptions): Promise<FormTexts> =>
  source.load(language, options)
