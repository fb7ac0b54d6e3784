export { linesOf } from './hierarchies/bind.ts'
export { type DateBand, dateBand, dateBandHierarchy, dateHierarchy } from './hierarchies/dates.ts'
export { buildHierarchy, type Hierarchy, type HierarchyLine, parseHierarchy } from './hierarchies/hierarchy.ts'
export {
  ageBandHierarchy,
  ageHierarchy,
  countryHierarchy,
  exploitationHierarchy,
  flatHierarchy,
  hierarchyOfList,
  industryHierarchy,
  rwandaDistrictHierarchy,
  yearHierarchy,
} from './hierarchies/shipped.ts'
export type { GroupLoss } from './measures/losses-by-group.ts'
export { classSizeHistogram, measureRisk, type Risk } from './measures/risk.ts'
export type { SingleCounts } from './measures/single-counts.ts'
export type { Utility } from './measures/utility.ts'
export type {
  Mask,
  Method,
  PopulationRule,
  Purpose,
  QuasiIdentifier,
  ReleasePlan,
  Sensitive,
  SensitiveRule,
} from './plan/plan.ts'
export {
  type DateBands,
  publicFields,
  type QuasiIdentifierInput,
  type ReleasePlanInput,
  releasePlan,
  type SensitiveInput,
} from './plan/release-plan.ts'
export { PrivacyError, type PrivacyErrorCode, type PrivacyErrorParams } from './privacy-error.ts'
export type { RandomBelow } from './random.ts'
export { microaggregate } from './recoding/microaggregate.ts'
export { postRandomise } from './recoding/post-randomise.ts'
export { type Anonymised, type AnonymisedInSeries, type AnonymiseOptions, anonymise } from './release/anonymise.ts'
export { assessRisk, type RiskQuestion, type RiskReport } from './release/assess-risk.ts'
export type { AttackResult } from './release/attacks.ts'
export { type BoundedCount, boundCounts } from './release/bounded-counts.ts'
export type { ComparedWith } from './release/compared-with.ts'
export type { ReleaseHistory } from './release/comparison.ts'
export type { PlanDescription } from './release/describe-plan.ts'
export type { Disclosure } from './release/disclosure.ts'
export { filledColumns } from './release/filled-columns.ts'
export type { ReportedLoss } from './release/hide-small-groups.ts'
export type { InternalCertificate } from './release/internal-certificate.ts'
export { toInternalCertificateHtml } from './release/internal-certificate-html.ts'
export { type LedgerColumn, type LedgerRelease, openLedger, type ReleaseLedger } from './release/ledger.ts'
export {
  type Band,
  type Certificate,
  makeCertificate,
  type PublicPlan,
  type Visibility,
} from './release/public-certificate.ts'
export { bandInWords, toCertificateHtml } from './release/public-certificate-html.ts'
export type { Input, PermittedInput } from './release/read-input.ts'
export type { Released } from './release/released.ts'
export { type Verified, verifyRelease } from './release/verify-release.ts'
export { verifySeries } from './release/verify-series.ts'
export type { Absent, Cell, Row } from './table/cell.ts'
export { withRegistrationYear } from './table/registration-year.ts'
export type { Checked, Guarantee, VerificationReport } from './verify/report.ts'
export type { ReleasedRow } from './verify/verify-rows.ts'
export type { SeriesReport } from './verify/verify-series.ts'
