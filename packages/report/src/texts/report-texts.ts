import { defineTexts, type Language, type LoadOptions, type TextSource, type Texts } from '@tip-standard/core/texts'
import { en, type TextId } from './en.ts'

/** The texts of the report in one language. */
export type ReportTexts = Texts<TextId>

const source: TextSource<TextId> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** The texts in English, which every report can show. */
export const englishReportTexts: ReportTexts = /* @__PURE__ */ (() => source.english)()

/** Loads the texts of a language; drafts, which no native speaker has reviewed, only if `unreviewedTexts` is set. */
export const loadReportTexts = (language: Language, options?: LoadOptions): Promise<ReportTexts> =>
  source.load(language, options)
