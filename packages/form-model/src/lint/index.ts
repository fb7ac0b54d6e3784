export { estimateDuration, type FormDuration } from './duration.ts'
export type { FormLintFinding, FormLintRule, FormLintSeverity, LensPoint } from './finding.ts'
export { formLintRules, lintForm } from './lint-form.ts'
export { type LintMessage, type LintMessageOptions, toLintMessage } from './lint-messages.ts'
