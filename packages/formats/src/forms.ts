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
  type ParsedXPath,
  partsOf,
  walkXPath,
  type XPathExpression,
  type XPathFault,
  type XPathOperator,
  type XPathStep,
} from './forms/xpath/expression.ts'
export { type Arity, xpathFunctions } from './forms/xpath/functions.ts'
export { parseXPath } from './forms/xpath/parse-xpath.ts'
export { printXPath } from './forms/xpath/print-xpath.ts'
