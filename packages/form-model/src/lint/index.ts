export { estimateDuration, estimateModules, type FormDuration, type MeasuredSeconds } from './duration.ts'
export type { FormLintFinding, FormLintRule, LensPoint } from './finding.ts'
export { formLintRule, formLintRules, type LintOptions, lintForm, lintForms } from './lint-form.ts'
export {
  type LintMessage,
  type LintMessageOptions,
  type LintTexts,
  loadLintTexts,
  toLintMessage,
} from './lint-messages.ts'
