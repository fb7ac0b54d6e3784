// Generated from packages/dictionary/src/codelists by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import { abductionStatus } from './abduction-status.ts'
import { absentReason } from './absent-reason.ts'
import { act } from './act.ts'
import { addressUse } from './address-use.ts'
import { ageBand } from './age-band.ts'
import { applicableLaw } from './applicable-law.ts'
import { assistanceOutcome } from './assistance-outcome.ts'
import { assistanceState } from './assistance-state.ts'
import { borderCrossing } from './border-crossing.ts'
import { caseStatus } from './case-status.ts'
import { chargeOffence } from './charge-offence.ts'
import { chargeOutcome } from './charge-outcome.ts'
import { childSeparation } from './child-separation.ts'
import { closingCriterion } from './closing-criterion.ts'
import { closureCheck } from './closure-check.ts'
import { closureReason } from './closure-reason.ts'
import { companion } from './companion.ts'
import { compensationStatus } from './compensation-status.ts'
import { consentDecision } from './consent-decision.ts'
import { consentGiver } from './consent-giver.ts'
import { consentMethod } from './consent-method.ts'
import { consentPurpose } from './consent-purpose.ts'
import { consentRecipient } from './consent-recipient.ts'
import { consentTextStatus } from './consent-text-status.ts'
import { controlPhase } from './control-phase.ts'
import { country } from './country.ts'
import { currency } from './currency.ts'
import { dataSource } from './data-source.ts'
import { deceptionSubject } from './deception-subject.ts'
import { decisionMaker } from './decision-maker.ts'
import { delphiDimension } from './delphi-dimension.ts'
import { disclosureControl } from './disclosure-control.ts'
import { displacementStage } from './displacement-stage.ts'
import { displacementStatus } from './displacement-status.ts'
import { domainStatus } from './domain-status.ts'
import { durationBand } from './duration-band.ts'
import { economicSector } from './economic-sector.ts'
import { educationLevel } from './education-level.ts'
import { employmentStatus } from './employment-status.ts'
import { encryptionUse } from './encryption-use.ts'
import { entitlementDecision } from './entitlement-decision.ts'
import { eventKind } from './event-kind.ts'
import { exploitationForm } from './exploitation-form.ts'
import { exploitationKind } from './exploitation-kind.ts'
import { exploitationStage } from './exploitation-stage.ts'
import { exploitationVenue } from './exploitation-venue.ts'
import { factorPolarity } from './factor-polarity.ts'
import { familyRelation } from './family-relation.ts'
import { followUpMode } from './follow-up-mode.ts'
import { followUpResult } from './follow-up-result.ts'
import { functionDomain } from './function-domain.ts'
import { gbvContext } from './gbv-context.ts'
import { gbvPhase } from './gbv-phase.ts'
import { gbvType } from './gbv-type.ts'
import { genderIdentity } from './gender-identity.ts'
import { iccsOffence } from './iccs-offence.ts'
import { identityDocument } from './identity-document.ts'
import { indicator } from './indicator.ts'
import { indicatorState } from './indicator-state.ts'
import { industryDivision } from './industry-division.ts'
import { informationSource } from './information-source.ts'
import { informedItem } from './informed-item.ts'
import { internationalProtection } from './international-protection.ts'
import { justiceStage } from './justice-stage.ts'
import { legRole } from './leg-role.ts'
import { legalBasis } from './legal-basis.ts'
import { livingCondition } from './living-condition.ts'
import { maritalStatus } from './marital-status.ts'
import { means } from './means.ts'
import { meansOfControl } from './means-of-control.ts'
import { migrationStatus } from './migration-status.ts'
import { minorStatus } from './minor-status.ts'
import { needsMet } from './needs-met.ts'
import { occupationGroup } from './occupation-group.ts'
import { onlinePlatform } from './online-platform.ts'
import { organisationType } from './organisation-type.ts'
import { perpetratorAgeBand } from './perpetrator-age-band.ts'
import { perpetratorKind } from './perpetrator-kind.ts'
import { perpetratorRole } from './perpetrator-role.ts'
import { personRole } from './person-role.ts'
import { preferredSex } from './preferred-sex.ts'
import { promise } from './promise.ts'
import { publishedGender } from './published-gender.ts'
import { purpose } from './purpose.ts'
import { recruitmentChannel } from './recruitment-channel.ts'
import { recruitmentMethod } from './recruitment-method.ts'
import { referralDirection } from './referral-direction.ts'
import { referralReason } from './referral-reason.ts'
import { referralSource } from './referral-source.ts'
import { referralStatus } from './referral-status.ts'
import { reintegrationDomain } from './reintegration-domain.ts'
import { reintegrationOutcome } from './reintegration-outcome.ts'
import { relationToVictim } from './relation-to-victim.ts'
import { reportedElsewhere } from './reported-elsewhere.ts'
import { returnKind } from './return-kind.ts'
import { riskLevel } from './risk-level.ts'
import { rwandaDistrict } from './rwanda-district.ts'
import { screeningOutcome } from './screening-outcome.ts'
import { sensitivityLevel } from './sensitivity-level.ts'
import { sentenceKind } from './sentence-kind.ts'
import { serviceType } from './service-type.ts'
import { settlementType } from './settlement-type.ts'
import { sex } from './sex.ts'
import { sexBasis } from './sex-basis.ts'
import { staffRole } from './staff-role.ts'
import { standardVersion } from './standard-version.ts'
import { statusBasis } from './status-basis.ts'
import { supportPlanType } from './support-plan-type.ts'
import { traffickingStatus } from './trafficking-status.ts'
import { transferDecision } from './transfer-decision.ts'
import { transnationality } from './transnationality.ts'
import { transport } from './transport.ts'
import { travelDocument } from './travel-document.ts'
import { urgentNeed } from './urgent-need.ts'
import { vulnerabilityFactor } from './vulnerability-factor.ts'
import { vulnerabilityLevel } from './vulnerability-level.ts'
import { whereabouts } from './whereabouts.ts'
import { wishToPursue } from './wish-to-pursue.ts'
import { withholdReason } from './withhold-reason.ts'
import { witnessProtection } from './witness-protection.ts'
import { worldRegion } from './world-region.ts'
import { yesNo } from './yes-no.ts'

/** Every code list but the long ones (languages, subdivisions, sectors), which are imported by name. */
export const shortCodeLists: readonly CodeList[] = [
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
]
