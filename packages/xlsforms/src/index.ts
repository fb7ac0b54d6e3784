export { zipFiles } from '@tip-standard/sheets/zip'
export type { EngineExport, EngineLoss } from './engines/engine-export.ts'
export { lossTexts } from './engines/losses/loss-texts.ts'
export { toFhirQuestionnaire } from './engines/to-fhir-questionnaire.ts'
export { toJsonForms } from './engines/to-json-forms.ts'
export { type PrimeroOptions, toPrimeroForms } from './engines/to-primero-forms.ts'
export { toSurveyJs } from './engines/to-surveyjs.ts'
export { defaultMostPerRule, toXlsformPlace, type XlsformFinding } from './lint/finding.ts'
export { type LintXlsformOptions, lintXlsform } from './lint/lint-xlsform.ts'
export { type RuleSeverity, type XlsformRule, xlsformRules } from './lint/rules.ts'
export { xlsformCatalogue } from './lint/xlsform-catalogue.ts'
export {
  type SubmissionFinding,
  type SubmissionFindingCode,
  submissionCatalogue,
} from './submissions/findings/submission-catalogue.ts'
export {
  type ReadSubmissionsOptions,
  readSubmissions,
  type SubmissionBatch,
  type SubmissionFile,
} from './submissions/read-submissions.ts'
export type { RecordDefaults, SubmittedRecord, ToRecordOptions } from './submissions/to-record.ts'
export { toSurvey } from './survey/build-survey.ts'
export type { Expression } from './survey/expression.ts'
export type { FormFile } from './survey/list-files.ts'
export type { Gazetteer, SurveyOptions } from './survey/options.ts'
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
} from './survey/survey.ts'
export type { Texts } from './survey/texts.ts'
export { toXForm, type XForm } from './xform/to-xform.ts'
export type { XFormOptions } from './xform/write-xform.ts'
export {
  type XlsformImportCode,
  type XlsformImportFinding,
  xlsformImportCatalogue,
} from './xlsform/findings/import-catalogue.ts'
export { type FromXlsformOptions, type FromXlsformResult, fromXlsform } from './xlsform/read-xlsform.ts'
export type { XlsformSettings } from './xlsform/to-sheets.ts'
export { toXlsform, type Xlsform, type XlsformOptions } from './xlsform/write-xlsform.ts'
export {
  type ParsedXPath,
  partsOf,
  walkXPath,
  type XPathExpression,
  type XPathFault,
  type XPathOperator,
  type XPathStep,
} from './xpath/expression.ts'
export { type Arity, xpathFunctions } from './xpath/functions.ts'
export { parseXPath } from './xpath/parse-xpath.ts'
export { printXPath } from './xpath/print-xpath.ts'
