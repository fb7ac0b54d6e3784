export type { EngineExport, EngineLoss } from './forms/engines/engine-export.ts'
export { toFhirQuestionnaire } from './forms/engines/to-fhir-questionnaire.ts'
export { toJsonForms } from './forms/engines/to-json-forms.ts'
export { toSurveyJs } from './forms/engines/to-surveyjs.ts'
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
  ToRecordOptions,
} from './forms/submissions/to-record.ts'
export { toSurvey } from './forms/survey/build-survey.ts'
export type { Expression } from './forms/survey/expression.ts'
export type { FormFile } from './forms/survey/list-files.ts'
export { toLossMessage } from './forms/survey/loss-words.ts'
export type { Gazetteer, SurveyOptions } from './forms/survey/options.ts'
export type {
  Survey,
  SurveyChoice,
  SurveyConstraint,
  SurveyFilter,
  SurveyGroup,
  SurveyList,
  SurveyLoss,
  SurveyNode,
  SurveyQuestion,
  SurveyRepeat,
  SurveyRole,
  SurveyType,
} from './forms/survey/survey.ts'
export type { Texts } from './forms/survey/texts.ts'
export { toXForm, type XForm } from './forms/xform/to-xform.ts'
export type { XFormOptions } from './forms/xform/write-xform.ts'
export {
  toXlsformImportMessage,
  type XlsformImportCode,
  type XlsformImportFinding,
} from './forms/xlsform/import-findings.ts'
export { type FromXlsformOptions, type FromXlsformResult, fromXlsform } from './forms/xlsform/read-xlsform.ts'
export type { XlsformSettings } from './forms/xlsform/to-sheets.ts'
export { toXlsform, type Xlsform, type XlsformOptions } from './forms/xlsform/write-xlsform.ts'
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
export { zipFiles } from './forms/zip-files.ts'
