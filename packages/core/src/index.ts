export {
  ConformanceCheck,
  type ConformanceReason,
  type ConformanceReport,
} from './conformance/conformance-check.ts'
export type { Use } from './conformance/observe.ts'
export { type ConformanceStatement, defineStatement } from './conformance/statement.ts'
export { type Answers, AnswerTally } from './count/answer-tally.ts'
export { KnownKeys } from './count/known-keys.ts'
export { type Counted, type ReasonLeftOut, WhoCounts } from './count/who-counts.ts'
export { createDatasetCheck, type DatasetCheck } from './dataset/dataset-check.ts'
export { today } from './dates/today.ts'
export { ageBandOf, durationBandOf, minorStatusOf } from './derive/bands.ts'
export { statusAtEntry, statusAtStart } from './derive/child.ts'
export { delphiWeights, type Weight } from './derive/delphi-weights.ts'
export { elementsComplete, isWorstFormOfChildLabour, palermoMeansOf } from './derive/derive.ts'
export { gbvContexts } from './derive/gbv-contexts.ts'
export { positiveDimensions } from './derive/positive-dimensions.ts'
export { defineExtension } from './extensions/define-extension.ts'
export type { Extension, ExtensionField, ExtensionType } from './extensions/extension.ts'
export { withExtensions } from './extensions/with-extensions.ts'
export { toMessage, toSentence } from './findings/messages.ts'
export { toPathText } from './findings/path-text.ts'
export { toPlaceText } from './findings/place-text.ts'
export { type ProblemDetails, type ProblemEntry, toProblemDetails, toProblemEntry } from './findings/problem-details.ts'
export type { CountingRuleId, LeftOutId } from './generated/counting-rules.ts'
export { type CodeListId, type EntityId, type FieldId, type RuleId, STANDARD_VERSION } from './generated/ids.ts'
export type * from './generated/types.ts'
export { escapeHtml } from './html/escape-html.ts'
export { codeLabel, entityTitle, fieldLabel, fieldQuestion } from './metadata/labels.ts'
export { codeInfo, codeList, entity, field, fieldsOf, rule } from './metadata/look-up.ts'
export type { TextOptions } from './metadata/shown-text.ts'
export type {
  DocumentFinding,
  Finding,
  FindingPlace,
  Path,
  RecordFinding,
  RecordFindingCode,
  Result,
  Severity,
} from './model/finding.ts'
export type { CodeInfo, CodeList, EntityInfo, FieldInfo, FieldTypeInfo, RuleInfo } from './model/info.ts'
export type { Locale, LocaleText } from './model/locale.ts'
export { areTighter, defineProfile } from './profiles/define-profile.ts'
export type { Ground, Limits, Profile } from './profiles/profile.ts'
export { validatorFor } from './profiles/validator-for.ts'
export { isDate, isObject, type Json, lastDay, objectOr } from './runtime/values.ts'
export { withValues } from './runtime/with-values.ts'
export type { UpgradeFinding, UpgradeFindingCode } from './upgrade/finding.ts'
export { ORIGINALS } from './upgrade/keep-original.ts'
export { type Upgraded, type UpgradeOptions, upgrade } from './upgrade/upgrade.ts'
export { checkDays } from './validate/check-days.ts'
export { type StandardJsonSchema, type StandardSchema, toStandardSchema } from './validate/standard-schema.ts'
export {
  isCaseRecord,
  parse,
  toValidator,
  type Validator,
  validate,
  validateIdentity,
  validateRelease,
} from './validate/validate.ts'
export { compareVersions, isVersion } from './versions/compare-versions.ts'
export { standingOf, type VersionStatus } from './versions/standing-of.ts'
