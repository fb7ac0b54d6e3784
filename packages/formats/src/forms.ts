export { defaultMostPerRule, toXlsformPlace, type XlsformFinding } from './forms/lint/finding.ts'
export { type LintXlsformOptions, lintXlsform } from './forms/lint/lint-xlsform.ts'
export { type RuleSeverity, type XlsformRule, xlsformRules } from './forms/lint/rules.ts'
export {
  type LintLanguage,
  lintLanguages,
  loadXlsformTexts,
  type XlsformTexts,
} from './forms/lint/texts/load-rule-texts.ts'
