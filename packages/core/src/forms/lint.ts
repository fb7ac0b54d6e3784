export { estimateDuration, type FormDuration } from './lint/duration.ts'
export type { FormLintFinding, FormLintRule, FormLintSeverity, LensPoint } from './lint/finding.ts'
export { formLintRules, lintForm } from './lint/lint-form.ts'
export { type LintMessage, type LintMessageOptions, toLintMessage } from './lint/lint-messages.ts'
