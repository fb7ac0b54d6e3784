import { fr } from './fr.ts'
import type { LintTranslation } from './model.ts'
import { sw } from './sw.ts'

/** Translations of the linter by language and rule; all are drafts, and a rule without one is told in English. */
export const lintTranslations: { readonly [language: string]: { readonly [rule: string]: LintTranslation } } = {
  fr,
  sw,
}
