export { defaultMostPerRule, toXlsformPlace, type XlsformFinding } from './forms/lint/finding.ts'
export { type LintXlsformOptions, lintXlsform } from './forms/lint/lint-xlsform.ts'
export { type RuleSeverity, type XlsformRule, xlsformRules } from './forms/lint/rules.ts'
export {
  type LintLanguage,
  lintLanguages,
  loadXlsformTexts,
  type XlsformTexts,
} from './forms/lint/texts/load-rule-texts.ts'
export {
  type ReadSubmissionsOptions,
  readSubmissions,
  type SubmissionBatch,
  type SubmissionFile,
} from './forms/submissions/read-submissions.ts'
export {
  type SubmissionFinding,
  type SubmissionFindingCode,
  type SubmissionPlace,
  submissionFindingCodes,
  toSubmissionMessage,
} from './forms/submissions/submission-findings.ts'
export type {
  LocatedIssue,
  RecordDefaults,
  SubmittedRecord,
} from './forms/submissions/to-record.ts'
