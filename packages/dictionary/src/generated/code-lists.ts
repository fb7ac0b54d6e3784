// Generated from packages/dictionary/src/codelists by `pnpm gen`; do not edit.

import { abductionStatus } from '../codelists/abduction-status.ts'
import { absentReason } from '../codelists/absent-reason.ts'
import { act } from '../codelists/act.ts'
import { addressUse } from '../codelists/address-use.ts'
import { ageBand } from '../codelists/age-band.ts'
import { applicableLaw } from '../codelists/applicable-law.ts'
import { assistanceOutcome } from '../codelists/assistance-outcome.ts'
import { assistanceState } from '../codelists/assistance-state.ts'
import { borderCrossing } from '../codelists/border-crossing.ts'
import { caseStatus } from '../codelists/case-status.ts'
import { chargeOffence } from '../codelists/charge-offence.ts'
import { chargeOutcome } from '../codelists/charge-outcome.ts'
import { childSeparation } from '../codelists/child-separation.ts'
import { closingCriterion } from '../codelists/closing-criterion.ts'
import { closureCheck } from '../codelists/closure-check.ts'
import { closureReason } from '../codelists/closure-reason.ts'
import { companion } from '../codelists/companion.ts'
import { compensationStatus } from '../codelists/compensation-status.ts'
import { consentDecision } from '../codelists/consent-decision.ts'
import { consentGiver } from '../codelists/consent-giver.ts'
import { consentMethod } from '../codelists/consent-method.ts'
import { consentPurpose } from '../codelists/consent-purpose.ts'
import { consentRecipient } from '../codelists/consent-recipient.ts'
import { consentTextStatus } from '../codelists/consent-text-status.ts'
import { controlPhase } from '../codelists/control-phase.ts'
import { country } from '../codelists/country.ts'
import { currency } from '../codelists/currency.ts'
import { dataSource } from '../codelists/data-source.ts'
import { deceptionSubject } from '../codelists/deception-subject.ts'
import { decisionMaker } from '../codelists/decision-maker.ts'
import { delphiDimension } from '../codelists/delphi-dimension.ts'
import { disclosureControl } from '../codelists/disclosure-control.ts'
import { displacementStage } from '../codelists/displacement-stage.ts'
import { displacementStatus } from '../codelists/displacement-status.ts'
import { domainStatus } from '../codelists/domain-status.ts'
import { durationBand } from '../codelists/duration-band.ts'
import { economicSector } from '../codelists/economic-sector.ts'
import { educationLevel } from '../codelists/education-level.ts'
import { employmentStatus } from '../codelists/employment-status.ts'
import { encryptionUse } from '../codelists/encryption-use.ts'
import { entitlementDecision } from '../codelists/entitlement-decision.ts'
import { eventKind } from '../codelists/event-kind.ts'
import { exploitationForm } from '../codelists/exploitation-form.ts'
import { exploitationKind } from '../codelists/exploitation-kind.ts'
import { exploitationStage } from '../codelists/exploitation-stage.ts'
import { exploitationVenue } from '../codelists/exploitation-venue.ts'
import { factorPolarity } from '../codelists/factor-polarity.ts'
import { familyRelation } from '../codelists/family-relation.ts'
import { followUpMode } from '../codelists/follow-up-mode.ts'
import { followUpResult } from '../codelists/follow-up-result.ts'
import { functionDomain } from '../codelists/function-domain.ts'
import { gbvContext } from '../codelists/gbv-context.ts'
import { gbvPhase } from '../codelists/gbv-phase.ts'
import { gbvType } from '../codelists/gbv-type.ts'
import { genderIdentity } from '../codelists/gender-identity.ts'
import { iccsOffence } from '../codelists/iccs-offence.ts'
import { identityDocument } from '../codelists/identity-document.ts'
import { indicator } from '../codelists/indicator.ts'
import { indicatorState } from '../codelists/indicator-state.ts'
import { industryDivision } from '../codelists/industry-division.ts'
import { informationSource } from '../codelists/information-source.ts'
import { informedItem } from '../codelists/informed-item.ts'
import { internationalProtection } from '../codelists/international-protection.ts'
import { justiceStage } from '../codelists/justice-stage.ts'
import { language } from '../codelists/language.ts'
import { legRole } from '../codelists/leg-role.ts'
import { legalBasis } from '../codelists/legal-basis.ts'
import { livingCondition } from '../codelists/living-condition.ts'
import { maritalStatus } from '../codelists/marital-status.ts'
import { means } from '../codelists/means.ts'
import { meansOfControl } from '../codelists/means-of-control.ts'
import { migrationStatus } from '../codelists/migration-status.ts'
import { minorStatus } from '../codelists/minor-status.ts'
import { needsMet } from '../codelists/needs-met.ts'
import { occupationGroup } from '../codelists/occupation-group.ts'
import { onlinePlatform } from '../codelists/online-platform.ts'
import { organisationType } from '../codelists/organisation-type.ts'
import { perpetratorAgeBand } from '../codelists/perpetrator-age-band.ts'
import { perpetratorKind } from '../codelists/perpetrator-kind.ts'
import { perpetratorRole } from '../codelists/perpetrator-role.ts'
import { personRole } from '../codelists/person-role.ts'
import { preferredSex } from '../codelists/preferred-sex.ts'
import { promise } from '../codelists/promise.ts'
import { publishedGender } from '../codelists/published-gender.ts'
import { purpose } from '../codelists/purpose.ts'
import { recruitmentChannel } from '../codelists/recruitment-channel.ts'
import { recruitmentMethod } from '../codelists/recruitment-method.ts'
import { referralDirection } from '../codelists/referral-direction.ts'
import { referralReason } from '../codelists/referral-reason.ts'
import { referralSource } from '../codelists/referral-source.ts'
import { referralStatus } from '../codelists/referral-status.ts'
import { reintegrationDomain } from '../codelists/reintegration-domain.ts'
import { reintegrationOutcome } from '../codelists/reintegration-outcome.ts'
import { relationToVictim } from '../codelists/relation-to-victim.ts'
import { reportedElsewhere } from '../codelists/reported-elsewhere.ts'
import { returnKind } from '../codelists/return-kind.ts'
import { riskLevel } from '../codelists/risk-level.ts'
import { rwandaDistrict } from '../codelists/rwanda-district.ts'
import { rwandaSector } from '../codelists/rwanda-sector.ts'
import { screeningOutcome } from '../codelists/screening-outcome.ts'
import { sensitivityLevel } from '../codelists/sensitivity-level.ts'
import { sentenceKind } from '../codelists/sentence-kind.ts'
import { serviceType } from '../codelists/service-type.ts'
import { settlementType } from '../codelists/settlement-type.ts'
import { sex } from '../codelists/sex.ts'
import { sexBasis } from '../codelists/sex-basis.ts'
import { staffRole } from '../codelists/staff-role.ts'
import { standardVersion } from '../codelists/standard-version.ts'
import { statusBasis } from '../codelists/status-basis.ts'
import { subdivision } from '../codelists/subdivision.ts'
import { supportPlanType } from '../codelists/support-plan-type.ts'
import { traffickingStatus } from '../codelists/trafficking-status.ts'
import { transferDecision } from '../codelists/transfer-decision.ts'
import { transnationality } from '../codelists/transnationality.ts'
import { transport } from '../codelists/transport.ts'
import { travelDocument } from '../codelists/travel-document.ts'
import { urgentNeed } from '../codelists/urgent-need.ts'
import { vulnerabilityFactor } from '../codelists/vulnerability-factor.ts'
import { vulnerabilityLevel } from '../codelists/vulnerability-level.ts'
import { whereabouts } from '../codelists/whereabouts.ts'
import { wishToPursue } from '../codelists/wish-to-pursue.ts'
import { withholdReason } from '../codelists/withhold-reason.ts'
import { witnessProtection } from '../codelists/witness-protection.ts'
import { worldRegion } from '../codelists/world-region.ts'
import { yesNo } from '../codelists/yes-no.ts'
import type { CodeList } from '../model.ts'

/** Every code list of the standard, in alphabetical order of id. */
export const codeLists = [
  abductionStatus,
  absentReason,
  act,
  addressUse,
  ageBand,
  applicableLaw,
  assistanceOutcome,
  assistanceState,
  borderCrossing,
  caseStatus,
  chargeOffence,
  chargeOutcome,
  childSeparation,
  closingCriterion,
  closureCheck,
  closureReason,
  companion,
  compensationStatus,
  consentDecision,
  consentGiver,
  consentMethod,
  consentPurpose,
  consentRecipient,
  consentTextStatus,
  controlPhase,
  country,
  currency,
  dataSource,
  deceptionSubject,
  decisionMaker,
  delphiDimension,
  disclosureControl,
  displacementStage,
  displacementStatus,
  domainStatus,
  durationBand,
  economicSector,
  educationLevel,
  employmentStatus,
  encryptionUse,
  entitlementDecision,
  eventKind,
  exploitationForm,
  exploitationKind,
  exploitationStage,
  exploitationVenue,
  factorPolarity,
  familyRelation,
  followUpMode,
  followUpResult,
  functionDomain,
  gbvContext,
  gbvPhase,
  gbvType,
  genderIdentity,
  iccsOffence,
  identityDocument,
  indicator,
  indicatorState,
  industryDivision,
  informationSource,
  informedItem,
  internationalProtection,
  justiceStage,
  language,
  legRole,
  legalBasis,
  livingCondition,
  maritalStatus,
  means,
  meansOfControl,
  migrationStatus,
  minorStatus,
  needsMet,
  occupationGroup,
  onlinePlatform,
  organisationType,
  perpetratorAgeBand,
  perpetratorKind,
  perpetratorRole,
  personRole,
  preferredSex,
  promise,
  publishedGender,
  purpose,
  recruitmentChannel,
  recruitmentMethod,
  referralDirection,
  referralReason,
  referralSource,
  referralStatus,
  reintegrationDomain,
  reintegrationOutcome,
  relationToVictim,
  reportedElsewhere,
  returnKind,
  riskLevel,
  rwandaDistrict,
  rwandaSector,
  screeningOutcome,
  sensitivityLevel,
  sentenceKind,
  serviceType,
  settlementType,
  sex,
  sexBasis,
  staffRole,
  standardVersion,
  statusBasis,
  subdivision,
  supportPlanType,
  traffickingStatus,
  transferDecision,
  transnationality,
  transport,
  travelDocument,
  urgentNeed,
  vulnerabilityFactor,
  vulnerabilityLevel,
  whereabouts,
  wishToPursue,
  withholdReason,
  witnessProtection,
  worldRegion,
  yesNo,
] as const satisfies readonly CodeList[]
