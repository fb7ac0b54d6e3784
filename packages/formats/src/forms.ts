export { defaultMostPerRule, toXlsformPlace, type XlsformFinding } from './forms/lint/finding.ts'
export { type LintXlsformOptions, lintXlsform } from './forms/lint/lint-xlsform.ts'
export { type RuleSeverity, type XlsformRule, xlsformRules } from './forms/lint/rules.ts'
