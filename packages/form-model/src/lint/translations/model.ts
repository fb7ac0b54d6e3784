/** What a rule says, why, and how to mend it, in another language. */
export type LintTranslation = readonly [message: string, why: string, fix: string]
