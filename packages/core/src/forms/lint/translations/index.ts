/** What a rule says, why, and how to mend it, in another language. */
export type LintTranslation = readonly [message: string, why: string, fix: string]

/** Translations of the linter by language and rule; all are drafts, and a rule without one is told in English. */
export const lintTranslations: { readonly [language: string]: { readonly [rule: string]: LintTranslation } } = {}
