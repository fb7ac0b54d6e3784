import { defineTexts, type Language, type TextSource, type Texts } from '@tip-standard/core/texts'
import { en, type TextId } from './en.ts'

/** The texts of the page for a person in one language. */
export type SubjectPageTexts = Texts<TextId>

const source: TextSource<TextId> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
})

/**
 * Loads the texts of a language, including drafts: the page marks them, and a person who reads no English has nothing
 * else.
 */
export const loadSubjectPageTexts = (language: Language): Promise<SubjectPageTexts> =>
  source.load(language, { unreviewedTexts: true })
