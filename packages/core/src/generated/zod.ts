// Generated from packages/dictionary by `pnpm gen`; do not edit.

import type { z } from 'zod'
import { code, type EachOf, eachOf, extensions, object, presence, rules, unique } from '../zod/checks.ts'
import { type Codes, formatted, integer, listOf, number, oneOf, text, truth } from '../zod/kinds.ts'
import { datePattern, emailPattern, identifierPattern, partialDatePattern, phonePattern } from './patterns.ts'
import type * as T from './types.ts'
import { walkCaseRecord, walkIdentityRecord, walkDatasetRelease } from './validators/rules.ts'
import { isCountryCode, isCurrencyCode, isLanguageCode, isRwandaDistrictCode, isRwandaSectorCode, isSubdivisionCode } from './validators/sets.ts'

const identifier = /* @__PURE__ */ formatted('identifier', identifierPattern)
const phone = /* @__PURE__ */ formatted('phone', phonePattern)
const email = /* @__PURE__ */ formatted('email', emailPattern)
const date = /* @__PURE__ */ formatted('date', datePattern)
const partialDate = /* @__PURE__ */ formatted('partialDate', partialDatePattern)

type AbductionStatusCodes = Codes<T.AbductionStatusCode>
const abductionStatusCodes: AbductionStatusCodes = /* @__PURE__ */ oneOf('abductionStatus', ['none', 'forcedConscription', 'trafficked', 'otherAbductionOrKidnapping'])

type AbsentReasonCodes = Codes<T.AbsentReasonCode>
const absentReasonCodes: AbsentReasonCodes = /* @__PURE__ */ oneOf('absentReason', ['unknown', 'notAsked', 'refused', 'notApplicable', 'withheldForSafety'])

type ActCodes = Codes<T.ActCode>
const actCodes: ActCodes = /* @__PURE__ */ oneOf('act', ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'])

type AddressUseCodes = Codes<T.AddressUseCode>
const addressUseCodes: AddressUseCodes = /* @__PURE__ */ oneOf('addressUse', ['home', 'mailing', 'event', 'other'])

type AgeBandCodes = Codes<T.AgeBandCode>
const ageBandCodes: AgeBandCodes = /* @__PURE__ */ oneOf('ageBand', ['age0To8', 'age9To17', 'age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver'])

type ApplicableLawCodes = Codes<T.ApplicableLawCode>
const applicableLawCodes: ApplicableLawCodes = /* @__PURE__ */ oneOf('applicableLaw', ['rwandaLaw058Of2021', 'gdpr', 'other'])

type AssistanceOutcomeCodes = Codes<T.AssistanceOutcomeCode>
const assistanceOutcomeCodes: AssistanceOutcomeCodes = /* @__PURE__ */ oneOf('assistanceOutcome', ['ongoing', 'completed', 'partlyCompleted', 'interrupted', 'notStarted'])

type AssistanceStateCodes = Codes<T.AssistanceStateCode>
const assistanceStateCodes: AssistanceStateCodes = /* @__PURE__ */ oneOf('assistanceState', ['offered', 'accepted', 'declinedBySurvivor', 'unavailable', 'alreadyReceived', 'notApplicable'])

type BorderCrossingCodes = Codes<T.BorderCrossingCode>
const borderCrossingCodes: BorderCrossingCodes = /* @__PURE__ */ oneOf('borderCrossing', ['regular', 'irregular', 'none'])

type CaseStatusCodes = Codes<T.CaseStatusCode>
const caseStatusCodes: CaseStatusCodes = /* @__PURE__ */ oneOf('caseStatus', ['open', 'followUp', 'closed', 'transferred', 'reopened'])

type ChargeOffenceCodes = Codes<T.ChargeOffenceCode>
const chargeOffenceCodes: ChargeOffenceCodes = /* @__PURE__ */ oneOf('chargeOffence', ['trafficking', 'facilitatingTrafficking', 'exploitationOfOthers', 'smuggling', 'abduction', 'forcedLabour', 'childLabour', 'sexualOffence', 'prostitutionOffence', 'forcedOrChildMarriage', 'documentOffence', 'moneyLaundering', 'violence', 'corruption', 'other'])

type ChargeOutcomeCodes = Codes<T.ChargeOutcomeCode>
const chargeOutcomeCodes: ChargeOutcomeCodes = /* @__PURE__ */ oneOf('chargeOutcome', ['pending', 'dropped', 'replaced', 'convicted', 'acquitted'])

type ChildSeparationCodes = Codes<T.ChildSeparationCode>
const childSeparationCodes: ChildSeparationCodes = /* @__PURE__ */ oneOf('childSeparation', ['notSeparated', 'unaccompaniedMinor', 'separatedChild', 'otherVulnerableChild'])

type ClosingCriterionCodes = Codes<T.ClosingCriterionCode>
const closingCriterionCodes: ClosingCriterionCodes = /* @__PURE__ */ oneOf('closingCriterion', ['safe', 'housed', 'income', 'healthCare', 'psychosocial', 'schooling', 'legalStatus', 'socialTies', 'personAgrees'])

type ClosureCheckCodes = Codes<T.ClosureCheckCode>
const closureCheckCodes: ClosureCheckCodes = /* @__PURE__ */ oneOf('closureCheck', ['safetyPlanReviewed', 'actionPlanComplete', 'resumeNotification', 'supervisorReview'])

type ClosureReasonCodes = Codes<T.ClosureReasonCode>
const closureReasonCodes: ClosureReasonCodes = /* @__PURE__ */ oneOf('closureReason', ['needsMet', 'noContact', 'survivorRequest', 'survivorLeftArea', 'transferredOrganisation', 'fundingConstraints', 'noFurtherSupport', 'notTrafficking', 'death', 'other'])

type CompanionCodes = Codes<T.CompanionCode>
const companionCodes: CompanionCodes = /* @__PURE__ */ oneOf('companion', ['alone', 'family', 'intimatePartner', 'otherVictims', 'recruiter', 'transporter', 'smuggler', 'travellingPartner', 'other'])

type CompensationStatusCodes = Codes<T.CompensationStatusCode>
const compensationStatusCodes: CompensationStatusCodes = /* @__PURE__ */ oneOf('compensationStatus', ['notClaimed', 'claimed', 'awarded', 'paid', 'refused'])

type ConsentDecisionCodes = Codes<T.ConsentDecisionCode>
const consentDecisionCodes: ConsentDecisionCodes = /* @__PURE__ */ oneOf('consentDecision', ['granted', 'refused', 'withdrawn'])

type ConsentGiverCodes = Codes<T.ConsentGiverCode>
const consentGiverCodes: ConsentGiverCodes = /* @__PURE__ */ oneOf('consentGiver', ['self', 'guardian', 'both'])

type ConsentMethodCodes = Codes<T.ConsentMethodCode>
const consentMethodCodes: ConsentMethodCodes = /* @__PURE__ */ oneOf('consentMethod', ['written', 'oral', 'electronic'])

type ConsentPurposeCodes = Codes<T.ConsentPurposeCode>
const consentPurposeCodes: ConsentPurposeCodes = /* @__PURE__ */ oneOf('consentPurpose', ['interview', 'storage', 'caseManagement', 'referral', 'shareIdentifiable', 'shareStatistics', 'research', 'media', 'tracing', 'unspecified'])

type ConsentRecipientCodes = Codes<T.ConsentRecipientCode>
const consentRecipientCodes: ConsentRecipientCodes = /* @__PURE__ */ oneOf('consentRecipient', ['family', 'authorities', 'unhcr', 'otherOrganisations', 'others'])

type ConsentTextStatusCodes = Codes<T.ConsentTextStatusCode>
const consentTextStatusCodes: ConsentTextStatusCodes = /* @__PURE__ */ oneOf('consentTextStatus', ['original', 'reviewedTranslation', 'draftTranslation', 'interpreted'])

type ControlPhaseCodes = Codes<T.ControlPhaseCode>
const controlPhaseCodes: ControlPhaseCodes = /* @__PURE__ */ oneOf('controlPhase', ['recruitment', 'transit', 'exploitation', 'after'])

type CountryCodes = z.ZodType<T.CountryCode, string>
const countryCodes: CountryCodes = /* @__PURE__ */ code('country', isCountryCode)

type CurrencyCodes = z.ZodType<T.CurrencyCode, string>
const currencyCodes: CurrencyCodes = /* @__PURE__ */ code('currency', isCurrencyCode)

type DataSourceCodes = Codes<T.DataSourceCode>
const dataSourceCodes: DataSourceCodes = /* @__PURE__ */ oneOf('dataSource', ['caseManagement', 'hotline', 'police', 'court', 'survey'])

type DeceptionSubjectCodes = Codes<T.DeceptionSubjectCode>
const deceptionSubjectCodes: DeceptionSubjectCodes = /* @__PURE__ */ oneOf('deceptionSubject', ['jobNatureLocationOrEmployer', 'wages', 'workingConditions', 'contract', 'housing', 'documentsOrMigrationStatus', 'travelAndRecruitmentConditions', 'familyReunification', 'marriageOrAdoption', 'education'])

type DecisionMakerCodes = Codes<T.DecisionMakerCode>
const decisionMakerCodes: DecisionMakerCodes = /* @__PURE__ */ oneOf('decisionMaker', ['police', 'ngo', 'courtOrProsecution', 'nonPoliceGovernment', 'other'])

type DelphiDimensionCodes = Codes<T.DelphiDimensionCode>
const delphiDimensionCodes: DelphiDimensionCodes = /* @__PURE__ */ oneOf('delphiDimension', ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'])

type DisclosureControlCodes = Codes<T.DisclosureControlCode>
const disclosureControlCodes: DisclosureControlCodes = /* @__PURE__ */ oneOf('disclosureControl', ['kAnonymity', 'smallCellSuppression', 'differentialPrivacy', 'syntheticData', 'other'])

type DisplacementStageCodes = Codes<T.DisplacementStageCode>
const displacementStageCodes: DisplacementStageCodes = /* @__PURE__ */ oneOf('displacementStage', ['notDisplaced', 'preDisplacement', 'duringFlight', 'duringRefuge', 'duringReturnTransit', 'postDisplacement'])

type DisplacementStatusCodes = Codes<T.DisplacementStatusCode>
const displacementStatusCodes: DisplacementStatusCodes = /* @__PURE__ */ oneOf('displacementStatus', ['resident', 'idp', 'refugee', 'statelessPerson', 'returnedRefugee', 'returnedMigrant', 'foreignNational', 'asylumSeeker'])

type DomainStatusCodes = Codes<T.DomainStatusCode>
const domainStatusCodes: DomainStatusCodes = /* @__PURE__ */ oneOf('domainStatus', ['crisis', 'unstable', 'improving', 'stable'])

type DurationBandCodes = Codes<T.DurationBandCode>
const durationBandCodes: DurationBandCodes = /* @__PURE__ */ oneOf('durationBand', ['months0To12', 'months13To24', 'months25AndOver'])

type EconomicSectorCodes = Codes<T.EconomicSectorCode>
const economicSectorCodes: EconomicSectorCodes = /* @__PURE__ */ oneOf('economicSector', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U'])

type EducationLevelCodes = Codes<T.EducationLevelCode>
const educationLevelCodes: EducationLevelCodes = /* @__PURE__ */ oneOf('educationLevel', ['noSchooling', 'lessThanPrimary', 'primary', 'lowerSecondary', 'upperSecondary', 'postSecondaryNonTertiary', 'shortCycleTertiary', 'bachelor', 'master', 'doctoral'])

type EmploymentStatusCodes = Codes<T.EmploymentStatusCode>
const employmentStatusCodes: EmploymentStatusCodes = /* @__PURE__ */ oneOf('employmentStatus', ['employee', 'casualWorker', 'selfEmployed', 'familyWorker', 'employed', 'unemployed', 'student', 'careWork', 'unableToWork', 'notEmployed'])

type EncryptionUseCodes = Codes<T.EncryptionUseCode>
const encryptionUseCodes: EncryptionUseCodes = /* @__PURE__ */ oneOf('encryptionUse', ['atRest', 'byField', 'inTransit', 'inBackups'])

type EntitlementDecisionCodes = Codes<T.EntitlementDecisionCode>
const entitlementDecisionCodes: EntitlementDecisionCodes = /* @__PURE__ */ oneOf('entitlementDecision', ['granted', 'refused', 'notApplied'])

type EventKindCodes = Codes<T.EventKindCode>
const eventKindCodes: EventKindCodes = /* @__PURE__ */ oneOf('eventKind', ['trafficking', 'smuggling', 'abduction', 'genderBasedViolence', 'forcedOrChildMarriage', 'labourRightsViolation', 'illegalAdoption', 'other'])

type ExploitationFormCodes = Codes<T.ExploitationFormCode>
const exploitationFormCodes: ExploitationFormCodes = /* @__PURE__ */ oneOf('exploitationForm', ['sexual', 'forcedLabour', 'domesticServitude', 'slaveryServitude', 'forcedMarriage', 'childMarriage', 'forcedCriminality', 'forcedBegging', 'armedRecruitment', 'organRemoval', 'illegalAdoption', 'forcedSurrogacyPregnancy', 'other'])

type ExploitationKindCodes = Codes<T.ExploitationKindCode>
const exploitationKindCodes: ExploitationKindCodes = /* @__PURE__ */ oneOf('exploitationKind', ['prostitution', 'prostitutionOutdoor', 'prostitutionVenue', 'escort', 'massage', 'pornography', 'remoteInteractive', 'privateServitude', 'peddling', 'scam', 'drugs', 'theft', 'smugglingOfGoodsOrPeople', 'benefitFraud', 'forcedPregnancy', 'surrogacy'])

type ExploitationStageCodes = Codes<T.ExploitationStageCode>
const exploitationStageCodes: ExploitationStageCodes = /* @__PURE__ */ oneOf('exploitationStage', ['realised', 'intended'])

type ExploitationVenueCodes = Codes<T.ExploitationVenueCode>
const exploitationVenueCodes: ExploitationVenueCodes = /* @__PURE__ */ oneOf('exploitationVenue', ['street', 'barOrClub', 'hotelOrGuesthouse', 'massageOrBeautyBusiness', 'privateHome', 'farm', 'constructionSite', 'mine', 'factory', 'fishingVessel', 'market', 'restaurant', 'onlineOnly', 'scamCompound', 'camp', 'other'])

type FactorPolarityCodes = Codes<T.FactorPolarityCode>
const factorPolarityCodes: FactorPolarityCodes = /* @__PURE__ */ oneOf('factorPolarity', ['risk', 'protective'])

type FamilyRelationCodes = Codes<T.FamilyRelationCode>
const familyRelationCodes: FamilyRelationCodes = /* @__PURE__ */ oneOf('familyRelation', ['child', 'spouseOrPartner', 'parent', 'sibling', 'grandparent', 'grandchild', 'otherRelative', 'nonRelative'])

type FollowUpModeCodes = Codes<T.FollowUpModeCode>
const followUpModeCodes: FollowUpModeCodes = /* @__PURE__ */ oneOf('followUpMode', ['inPerson', 'homeVisit', 'phone', 'message', 'throughThirdParty'])

type FollowUpResultCodes = Codes<T.FollowUpResultCode>
const followUpResultCodes: FollowUpResultCodes = /* @__PURE__ */ oneOf('followUpResult', ['reached', 'declined', 'notReached', 'postponed', 'unsafe'])

type FunctionDomainCodes = Codes<T.FunctionDomainCode>
const functionDomainCodes: FunctionDomainCodes = /* @__PURE__ */ oneOf('functionDomain', ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'])

type GbvContextCodes = Codes<T.GbvContextCode>
const gbvContextCodes: GbvContextCodes = /* @__PURE__ */ oneOf('gbvContext', ['intimatePartnerViolence', 'childSexualAbuse', 'earlyMarriage', 'possibleSexualExploitation', 'possibleSexualSlavery', 'harmfulTraditionalPractice'])

type GbvPhaseCodes = Codes<T.GbvPhaseCode>
const gbvPhaseCodes: GbvPhaseCodes = /* @__PURE__ */ oneOf('gbvPhase', ['before', 'during', 'after'])

type GbvTypeCodes = Codes<T.GbvTypeCode>
const gbvTypeCodes: GbvTypeCodes = /* @__PURE__ */ oneOf('gbvType', ['rape', 'sexualAssault', 'physicalAssault', 'forcedMarriage', 'denialOfResources', 'psychologicalAbuse', 'nonGbv'])

type GenderIdentityCodes = Codes<T.GenderIdentityCode>
const genderIdentityCodes: GenderIdentityCodes = /* @__PURE__ */ oneOf('genderIdentity', ['woman', 'man', 'transgenderWoman', 'transgenderMan', 'nonConforming', 'selfDescribed'])

type IccsOffenceCodes = Codes<T.IccsOffenceCode>
const iccsOffenceCodes: IccsOffenceCodes = /* @__PURE__ */ oneOf('iccsOffence', ['0204', '02041', '02042', '02043', '02044'])

type IdentityDocumentCodes = Codes<T.IdentityDocumentCode>
const identityDocumentCodes: IdentityDocumentCodes = /* @__PURE__ */ oneOf('identityDocument', ['nationalId', 'passport', 'refugeeId', 'birthCertificate', 'drivingLicence', 'other'])

type IndicatorCodes = Codes<T.IndicatorCode>
const indicatorCodes: IndicatorCodes = /* @__PURE__ */ oneOf('indicator', ['D1.01', 'D1.02', 'D1.03', 'D1.04', 'D1.05', 'D1.06', 'D1.07', 'D1.08', 'D1.09', 'D1.10', 'D2.01', 'D2.02', 'D2.03', 'D2.04', 'D2.05', 'D2.06', 'D2.07', 'D2.08', 'D2.09', 'D2.10', 'D3.01', 'D3.02', 'D3.03', 'D3.04', 'D3.05', 'D3.06', 'D3.07', 'D3.08', 'D3.09', 'D3.10', 'D3.11', 'D3.12', 'D3.13', 'D3.14', 'D3.15', 'D3.16', 'D4.01', 'D4.02', 'D4.03', 'D4.04', 'D4.05', 'D4.06', 'D4.07', 'D4.08', 'D4.09', 'D5.01', 'D5.02', 'D5.03', 'D5.04', 'D5.05', 'D5.06', 'D5.07', 'D5.08', 'D5.09', 'D5.10', 'D5.11', 'D5.12', 'D5.13', 'D5.14', 'D5.15', 'D6.01', 'D6.02', 'D6.03', 'D6.04', 'D6.05', 'D6.06', 'D6.07', 'FL01', 'FL02', 'FL03', 'FL04', 'FL05', 'FL06', 'FL07', 'FL08', 'FL09', 'FL10', 'FL11'])

type IndicatorStateCodes = Codes<T.IndicatorStateCode>
const indicatorStateCodes: IndicatorStateCodes = /* @__PURE__ */ oneOf('indicatorState', ['present', 'notPresent'])

type IndustryDivisionCodes = Codes<T.IndustryDivisionCode>
const industryDivisionCodes: IndustryDivisionCodes = /* @__PURE__ */ oneOf('industryDivision', ['01', '02', '03', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '49', '50', '51', '52', '53', '55', '56', '77', '78', '79', '80', '81', '82'])

type InformationSourceCodes = Codes<T.InformationSourceCode>
const informationSourceCodes: InformationSourceCodes = /* @__PURE__ */ oneOf('informationSource', ['person', 'document', 'observation', 'otherOrganisation', 'import', 'derived'])

type InformedItemCodes = Codes<T.InformedItemCode>
const informedItemCodes: InformedItemCodes = /* @__PURE__ */ oneOf('informedItem', ['agreesToInterview', 'toldPurpose', 'toldDataUse', 'toldResearchUse', 'toldAccessRight', 'toldRetention', 'toldWithdrawal'])

type InternationalProtectionCodes = Codes<T.InternationalProtectionCode>
const internationalProtectionCodes: InternationalProtectionCodes = /* @__PURE__ */ oneOf('internationalProtection', ['asylumSeeker', 'refugee', 'recipientOfComplementaryProtection', 'statelessPerson'])

type JusticeStageCodes = Codes<T.JusticeStageCode>
const justiceStageCodes: JusticeStageCodes = /* @__PURE__ */ oneOf('justiceStage', ['suspected', 'arrested', 'investigated', 'charged', 'prosecuted', 'dropped', 'convicted', 'acquitted', 'appeal'])

type LanguageCodes = z.ZodType<T.LanguageCode, string>
const languageCodes: LanguageCodes = /* @__PURE__ */ code('language', isLanguageCode)

type LegRoleCodes = Codes<T.LegRoleCode>
const legRoleCodes: LegRoleCodes = /* @__PURE__ */ oneOf('legRole', ['origin', 'recruitment', 'transit', 'exploitation', 'identification', 'return'])

type LegalBasisCodes = Codes<T.LegalBasisCode>
const legalBasisCodes: LegalBasisCodes = /* @__PURE__ */ oneOf('legalBasis', ['consent', 'contract', 'legalObligation', 'vitalInterests', 'publicTask', 'legitimateInterests'])

type LivingConditionCodes = Codes<T.LivingConditionCode>
const livingConditionCodes: LivingConditionCodes = /* @__PURE__ */ oneOf('livingCondition', ['adequate', 'overcrowded', 'insanitary', 'lackOfFood', 'noPrivacy', 'lockedIn'])

type MaritalStatusCodes = Codes<T.MaritalStatusCode>
const maritalStatusCodes: MaritalStatusCodes = /* @__PURE__ */ oneOf('maritalStatus', ['single', 'married', 'customaryUnion', 'widowed', 'divorced', 'separated', 'registeredPartnership'])

type MeansCodes = Codes<T.MeansCode>
const meansCodes: MeansCodes = /* @__PURE__ */ oneOf('means', ['threatOrForce', 'otherCoercion', 'abduction', 'fraud', 'deception', 'abuseOfPower', 'abuseOfVulnerability', 'paymentsOrBenefits'])

type MeansOfControlCodes = Codes<T.MeansOfControlCode>
const meansOfControlCodes: MeansOfControlCodes = /* @__PURE__ */ oneOf('meansOfControl', ['debtBondage', 'takesEarnings', 'restrictsFinancialAccess', 'threats', 'psychologicalAbuse', 'physicalAbuse', 'sexualAbuse', 'falsePromises', 'psychoactiveSubstances', 'restrictsMovement', 'restrictsMedicalCare', 'excessiveWorkingHours', 'usesChildren', 'threatOfLawEnforcement', 'withholdsNecessities', 'withholdsDocuments', 'other', 'notSpecified', 'reproductiveCoercion', 'familySeparation', 'spiritualOath', 'digitalSurveillance', 'visaSponsorshipTie', 'threatensFamily', 'mergedDebtBondageOrEarnings', 'mergedThreats', 'mergedAbuse', 'mergedDenialOfBasicNeeds'])

type MigrationStatusCodes = Codes<T.MigrationStatusCode>
const migrationStatusCodes: MigrationStatusCodes = /* @__PURE__ */ oneOf('migrationStatus', ['familyMigrant', 'visitorTouristMigrant', 'labourMigrant', 'studentMigrant', 'irregularMigrant', 'environmentalMigrant', 'vulnerableMigrant', 'strandedMigrant', 'forcedMigrant', 'deportee', 'exCombatant'])

type MinorStatusCodes = Codes<T.MinorStatusCode>
const minorStatusCodes: MinorStatusCodes = /* @__PURE__ */ oneOf('minorStatus', ['minor', 'adult'])

type NeedsMetCodes = Codes<T.NeedsMetCode>
const needsMetCodes: NeedsMetCodes = /* @__PURE__ */ oneOf('needsMet', ['yes', 'no', 'partly'])

type OccupationGroupCodes = Codes<T.OccupationGroupCode>
const occupationGroupCodes: OccupationGroupCodes = /* @__PURE__ */ oneOf('occupationGroup', ['armedForces', 'managers', 'professionals', 'technicians', 'clericalSupport', 'serviceAndSales', 'skilledAgricultural', 'craftAndTrades', 'plantAndMachineOperators', 'elementary'])

type OnlinePlatformCodes = Codes<T.OnlinePlatformCode>
const onlinePlatformCodes: OnlinePlatformCodes = /* @__PURE__ */ oneOf('onlinePlatform', ['facebook', 'instagram', 'whatsApp', 'telegram', 'facebookMessenger', 'viber', 'snapChat', 'line', 'fourSale', 'weChat', 'qq', 'qZone', 'tikTok', 'twitter', 'other'])

type OrganisationTypeCodes = Codes<T.OrganisationTypeCode>
const organisationTypeCodes: OrganisationTypeCodes = /* @__PURE__ */ oneOf('organisationType', ['police', 'immigration', 'prosecution', 'court', 'labourInspection', 'socialServices', 'health', 'oneStopCentre', 'ngo', 'hotline', 'internationalOrganisation', 'school', 'communityLeader', 'company', 'centralGovernment', 'localGovernment', 'legalService', 'other'])

type PerpetratorAgeBandCodes = Codes<T.PerpetratorAgeBandCode>
const perpetratorAgeBandCodes: PerpetratorAgeBandCodes = /* @__PURE__ */ oneOf('perpetratorAgeBand', ['age0To11', 'age12To17', 'age18To25', 'age26To40', 'age41To60', 'age61AndOver', 'age0To29', 'age30To38', 'age39To47', 'age48AndOver'])

type PerpetratorKindCodes = Codes<T.PerpetratorKindCode>
const perpetratorKindCodes: PerpetratorKindCodes = /* @__PURE__ */ oneOf('perpetratorKind', ['person', 'organisation'])

type PerpetratorRoleCodes = Codes<T.PerpetratorRoleCode>
const perpetratorRoleCodes: PerpetratorRoleCodes = /* @__PURE__ */ oneOf('perpetratorRole', ['recruiter', 'transporter', 'harbourer', 'exploiter', 'controllerAbuser', 'kidnapper', 'brokerAgent', 'smuggler', 'documentForger', 'financier', 'client', 'travellingPartner', 'transferrer', 'seller', 'buyer', 'receiver', 'other', 'recruiterOrBroker', 'transactionParticipant', 'controllerAbuserOrKidnapper'])

type PersonRoleCodes = Codes<T.PersonRoleCode>
const personRoleCodes: PersonRoleCodes = /* @__PURE__ */ oneOf('personRole', ['victim', 'perpetrator', 'staff', 'relative'])

type PreferredSexCodes = Codes<T.PreferredSexCode>
const preferredSexCodes: PreferredSexCodes = /* @__PURE__ */ oneOf('preferredSex', ['female', 'male', 'noPreference'])

type PromiseCodes = Codes<T.PromiseCode>
const promiseCodes: PromiseCodes = /* @__PURE__ */ oneOf('promise', ['work', 'marriage', 'study', 'adoption', 'migration', 'other'])

type PublishedGenderCodes = Codes<T.PublishedGenderCode>
const publishedGenderCodes: PublishedGenderCodes = /* @__PURE__ */ oneOf('publishedGender', ['female', 'male', 'woman', 'man', 'transgenderOrNonConforming'])

type PurposeCodes = Codes<T.PurposeCode>
const purposeCodes: PurposeCodes = /* @__PURE__ */ oneOf('purpose', ['prostitutionOfOthers', 'otherSexualExploitation', 'forcedLabourServices', 'slavery', 'practicesSimilarToSlavery', 'servitude', 'organRemoval', 'domesticServitude', 'debtBondage', 'forcedCriminality', 'forcedBegging', 'forcedMarriage', 'childMarriage', 'armedRecruitment', 'illegalAdoption', 'forcedSurrogacy', 'other'])

type RecruitmentChannelCodes = Codes<T.RecruitmentChannelCode>
const recruitmentChannelCodes: RecruitmentChannelCodes = /* @__PURE__ */ oneOf('recruitmentChannel', ['inPerson', 'phone', 'socialPlatform', 'jobAdvert', 'agency', 'family', 'school', 'camp', 'other'])

type RecruitmentMethodCodes = Codes<T.RecruitmentMethodCode>
const recruitmentMethodCodes: RecruitmentMethodCodes = /* @__PURE__ */ oneOf('recruitmentMethod', ['atAPlaceOfBusiness', 'atAnEducationalInstitution', 'atWork', 'throughOnlineSocialNetworks', 'throughAnOnlineAdvertisement', 'throughATelevisionAdvert', 'throughANewspaperAdvert', 'throughFamilyOrFamilyEvents', 'throughFriendsOrSocialEvents', 'other'])

type ReferralDirectionCodes = Codes<T.ReferralDirectionCode>
const referralDirectionCodes: ReferralDirectionCodes = /* @__PURE__ */ oneOf('referralDirection', ['incoming', 'outgoing'])

type ReferralReasonCodes = Codes<T.ReferralReasonCode>
const referralReasonCodes: ReferralReasonCodes = /* @__PURE__ */ oneOf('referralReason', ['additionalServicesRequired', 'migrationOrChangeOfLocation', 'other'])

type ReferralSourceCodes = Codes<T.ReferralSourceCode>
const referralSourceCodes: ReferralSourceCodes = /* @__PURE__ */ oneOf('referralSource', ['healthMedical', 'psychosocial', 'policeOther', 'legalAssistance', 'livelihoods', 'selfReferral', 'teacherSchoolOfficial', 'communityOrCampLeader', 'safehouse', 'otherHumanitarianOrDevelopmentActor', 'otherGovernmentService', 'other'])

type ReferralStatusCodes = Codes<T.ReferralStatusCode>
const referralStatusCodes: ReferralStatusCodes = /* @__PURE__ */ oneOf('referralStatus', ['draft', 'sent', 'accepted', 'rejected', 'done', 'revoked'])

type ReintegrationDomainCodes = Codes<T.ReintegrationDomainCode>
const reintegrationDomainCodes: ReintegrationDomainCodes = /* @__PURE__ */ oneOf('reintegrationDomain', ['safety', 'housing', 'livelihood', 'health', 'psychosocial', 'education', 'legal', 'family'])

type ReintegrationOutcomeCodes = Codes<T.ReintegrationOutcomeCode>
const reintegrationOutcomeCodes: ReintegrationOutcomeCodes = /* @__PURE__ */ oneOf('reintegrationOutcome', ['ongoing', 'completed', 'partlyCompleted', 'endedBySurvivor', 'lostContact', 'transferred', 'retrafficked', 'died'])

type RelationToVictimCodes = Codes<T.RelationToVictimCode>
const relationToVictimCodes: RelationToVictimCodes = /* @__PURE__ */ oneOf('relationToVictim', ['intimatePartner', 'formerPartner', 'parent', 'otherFamily', 'family', 'caregiver', 'friendAcquaintance', 'neighbour', 'employer', 'recruiterAgent', 'smuggler', 'official', 'serviceProvider', 'onlineContact', 'stranger', 'other', 'intimateOrFormerPartner', 'familyOrIntimatePartner', 'acquaintedUnspecified', 'strangerUnknownOrOther'])

type ReportedElsewhereCodes = Codes<T.ReportedElsewhereCode>
const reportedElsewhereCodes: ReportedElsewhereCodes = /* @__PURE__ */ oneOf('reportedElsewhere', ['no', 'gbvimsOrganisation', 'otherOrganisation'])

type ReturnKindCodes = Codes<T.ReturnKindCode>
const returnKindCodes: ReturnKindCodes = /* @__PURE__ */ oneOf('returnKind', ['spontaneous', 'assistedVoluntary', 'noAlternative', 'forced', 'rescue'])

type RiskLevelCodes = Codes<T.RiskLevelCode>
const riskLevelCodes: RiskLevelCodes = /* @__PURE__ */ oneOf('riskLevel', ['high', 'medium', 'low'])

type RwandaDistrictCodes = z.ZodType<T.RwandaDistrictCode, string>
const rwandaDistrictCodes: RwandaDistrictCodes = /* @__PURE__ */ code('rwandaDistrict', isRwandaDistrictCode)

type RwandaSectorCodes = z.ZodType<T.RwandaSectorCode, string>
const rwandaSectorCodes: RwandaSectorCodes = /* @__PURE__ */ code('rwandaSector', isRwandaSectorCode)

type ScreeningOutcomeCodes = Codes<T.ScreeningOutcomeCode>
const screeningOutcomeCodes: ScreeningOutcomeCodes = /* @__PURE__ */ oneOf('screeningOutcome', ['noIndicators', 'indicators', 'presumed'])

type SensitivityLevelCodes = Codes<T.SensitivityLevelCode>
const sensitivityLevelCodes: SensitivityLevelCodes = /* @__PURE__ */ oneOf('sensitivityLevel', ['low', 'moderate', 'high', 'severe'])

type SentenceKindCodes = Codes<T.SentenceKindCode>
const sentenceKindCodes: SentenceKindCodes = /* @__PURE__ */ oneOf('sentenceKind', ['imprisonment', 'lifeImprisonment', 'suspended', 'fine', 'communityService', 'confiscation', 'ban', 'compensationOrder', 'other'])

type ServiceTypeCodes = Codes<T.ServiceTypeCode>
const serviceTypeCodes: ServiceTypeCodes = /* @__PURE__ */ oneOf('serviceType', ['shelter', 'safeRoom', 'medical', 'clinicalManagementOfRape', 'sexualReproductiveHealth', 'forensicExamination', 'psychosocial', 'legal', 'policeProtection', 'policeInvestigation', 'livelihood', 'education', 'cashOrMaterial', 'return', 'reintegration', 'familyTracing', 'documentation', 'interpretation', 'childcare', 'other'])

type SettlementTypeCodes = Codes<T.SettlementTypeCode>
const settlementTypeCodes: SettlementTypeCodes = /* @__PURE__ */ oneOf('settlementType', ['urban', 'rural', 'camp', 'borderPost', 'workSite'])

type SexCodes = Codes<T.SexCode>
const sexCodes: SexCodes = /* @__PURE__ */ oneOf('sex', ['female', 'male', 'otherMarker'])

type SexBasisCodes = Codes<T.SexBasisCode>
const sexBasisCodes: SexBasisCodes = /* @__PURE__ */ oneOf('sexBasis', ['document', 'observed', 'self'])

type StaffRoleCodes = Codes<T.StaffRoleCode>
const staffRoleCodes: StaffRoleCodes = /* @__PURE__ */ oneOf('staffRole', ['caseWorker', 'supervisor', 'dataOfficer', 'interpreter', 'healthWorker', 'socialWorker', 'lawyer', 'policeOfficer', 'prosecutor', 'researcher', 'systemAdministrator', 'other'])

type StandardVersionCodes = Codes<T.StandardVersionCode>
const standardVersionCodes: StandardVersionCodes = /* @__PURE__ */ oneOf('standardVersion', ['1.0-rc.1', '1.0-rc.2'])

type StatusBasisCodes = Codes<T.StatusBasisCode>
const statusBasisCodes: StatusBasisCodes = /* @__PURE__ */ oneOf('statusBasis', ['selfReport', 'screening', 'interview', 'documents', 'courtDecision', 'referralInformation', 'other'])

type SubdivisionCodes = z.ZodType<T.SubdivisionCode, string>
const subdivisionCodes: SubdivisionCodes = /* @__PURE__ */ code('subdivision', isSubdivisionCode)

type SupportPlanTypeCodes = Codes<T.SupportPlanTypeCode>
const supportPlanTypeCodes: SupportPlanTypeCodes = /* @__PURE__ */ oneOf('supportPlanType', ['education', 'financial', 'health', 'labourExploitationRehabilitation', 'legal', 'livelihood', 'rightsBasedTraining', 'sexualExploitationRehabilitation', 'socialCare'])

type TraffickingStatusCodes = Codes<T.TraffickingStatusCode>
const traffickingStatusCodes: TraffickingStatusCodes = /* @__PURE__ */ oneOf('traffickingStatus', ['potential', 'presumed', 'identified', 'notAVictim', 'declinedIdentification'])

type TransferDecisionCodes = Codes<T.TransferDecisionCode>
const transferDecisionCodes: TransferDecisionCodes = /* @__PURE__ */ oneOf('transferDecision', ['yes', 'no', 'underConditions'])

type TransnationalityCodes = Codes<T.TransnationalityCode>
const transnationalityCodes: TransnationalityCodes = /* @__PURE__ */ oneOf('transnationality', ['transnational', 'internal'])

type TransportCodes = Codes<T.TransportCode>
const transportCodes: TransportCodes = /* @__PURE__ */ oneOf('transport', ['foot', 'road', 'rail', 'air', 'sea', 'animal'])

type TravelDocumentCodes = Codes<T.TravelDocumentCode>
const travelDocumentCodes: TravelDocumentCodes = /* @__PURE__ */ oneOf('travelDocument', ['ownDocument', 'falseDocument', 'noDocument', 'confiscated', 'other'])

type UrgentNeedCodes = Codes<T.UrgentNeedCode>
const urgentNeedCodes: UrgentNeedCodes = /* @__PURE__ */ oneOf('urgentNeed', ['medicalCare', 'food', 'rest', 'clothingAndHygiene', 'safePlace', 'companion', 'helpForChildren', 'contactSomeone', 'none', 'other'])

type VulnerabilityFactorCodes = Codes<T.VulnerabilityFactorCode>
const vulnerabilityFactorCodes: VulnerabilityFactorCodes = /* @__PURE__ */ oneOf('vulnerabilityFactor', ['addiction', 'socialGroup', 'discrimination', 'poverty', 'disabilityAndPhysicalHealth', 'mentalHealth', 'migration', 'homelessness', 'abuseSocialMedia', 'abusePhysical', 'education', 'workEnvironment', 'familySize', 'familyStructure', 'socioEconomicStatus', 'familyMigrationHistory', 'householdLivelihood', 'householdEducation', 'genderDiscriminationInHousehold', 'familyDynamics', 'singleHeadedHousehold', 'childHeadedHousehold', 'psychologicalDependency', 'culturalOrReligiousBeliefs', 'irregularStatus', 'lackOfInformation', 'statelessness', 'conflict', 'naturalDisaster', 'displacement', 'supportiveFamily', 'educationAccess', 'knowledgeOfRights', 'stableIncome', 'communitySupport', 'legalStatus', 'accessToServices', 'protectiveLaw', 'other'])

type VulnerabilityLevelCodes = Codes<T.VulnerabilityLevelCode>
const vulnerabilityLevelCodes: VulnerabilityLevelCodes = /* @__PURE__ */ oneOf('vulnerabilityLevel', ['individual', 'householdFamily', 'community', 'structural'])

type WhereaboutsCodes = Codes<T.WhereaboutsCode>
const whereaboutsCodes: WhereaboutsCodes = /* @__PURE__ */ oneOf('whereabouts', ['withPerson', 'withOtherParent', 'withRelatives', 'withExploiter', 'inCare', 'elsewhere'])

type WishToPursueCodes = Codes<T.WishToPursueCode>
const wishToPursueCodes: WishToPursueCodes = /* @__PURE__ */ oneOf('wishToPursue', ['yes', 'no', 'undecided'])

type WithholdReasonCodes = Codes<T.WithholdReasonCode>
const withholdReasonCodes: WithholdReasonCodes = /* @__PURE__ */ oneOf('withholdReason', ['fear', 'wantsToTellThemselves', 'other'])

type WitnessProtectionCodes = Codes<T.WitnessProtectionCode>
const witnessProtectionCodes: WitnessProtectionCodes = /* @__PURE__ */ oneOf('witnessProtection', ['sealedRecords', 'videoLink', 'pseudonym'])

type WorldRegionCodes = Codes<T.WorldRegionCode>
const worldRegionCodes: WorldRegionCodes = /* @__PURE__ */ oneOf('worldRegion', ['africa', 'americasOrOceania', 'asia', 'europe'])

type YesNoCodes = Codes<T.YesNoCode>
const yesNoCodes: YesNoCodes = /* @__PURE__ */ oneOf('yesNo', ['yes', 'no'])

type ProvenanceSchema = z.ZodObject<{
  source: InformationSourceCodes
  system: z.ZodExactOptional<z.ZodString>
  asOf: z.ZodExactOptional<z.ZodString>
}, z.core.$strict>

/** Who or what said a value, and when it held. */
const provenance: ProvenanceSchema = /* @__PURE__ */ (() => object({
  source: informationSourceCodes,
  system: text(80).exactOptional(),
  asOf: partialDate.exactOptional(),
}))()

type FeedbackSchema = z.ZodObject<{
  openingHoursSuited: z.ZodExactOptional<z.ZodBoolean>
  supportPersonAllowed: z.ZodExactOptional<z.ZodBoolean>
  privateMeeting: z.ZodExactOptional<z.ZodBoolean>
  languageUnderstood: z.ZodExactOptional<z.ZodBoolean>
  comfortableWithWorker: z.ZodExactOptional<z.ZodBoolean>
  absent: z.ZodExactOptional<EachOf<T.Feedback['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Feedback['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** What the person says about the service they received. */
const feedback: FeedbackSchema = /* @__PURE__ */ (() => object({
  openingHoursSuited: truth().exactOptional(),
  supportPersonAllowed: truth().exactOptional(),
  privateMeeting: truth().exactOptional(),
  languageUnderstood: truth().exactOptional(),
  comfortableWithWorker: truth().exactOptional(),
  absent: eachOf(['openingHoursSuited', 'supportPersonAllowed', 'privateMeeting', 'languageUnderstood', 'comfortableWithWorker'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['openingHoursSuited', 'supportPersonAllowed', 'privateMeeting', 'languageUnderstood', 'comfortableWithWorker'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type SupportPlanSchema = z.ZodObject<{
  type: z.ZodExactOptional<SupportPlanTypeCodes>
  objectives: z.ZodExactOptional<z.ZodString>
  actionPlan: z.ZodExactOptional<z.ZodString>
  plannedEnd: z.ZodExactOptional<z.ZodString>
  actualEnd: z.ZodExactOptional<z.ZodString>
  absent: z.ZodExactOptional<EachOf<T.SupportPlan['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.SupportPlan['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** What is planned with the person, and until when. */
const supportPlan: SupportPlanSchema = /* @__PURE__ */ (() => object({
  type: supportPlanTypeCodes.exactOptional(),
  objectives: text(10000).exactOptional(),
  actionPlan: text(10000).exactOptional(),
  plannedEnd: date.exactOptional(),
  actualEnd: date.exactOptional(),
  absent: eachOf(['type', 'objectives', 'actionPlan', 'plannedEnd', 'actualEnd'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['type', 'objectives', 'actionPlan', 'plannedEnd', 'actualEnd'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type CaseSchema = z.ZodObject<{
  id: z.ZodString
  openedOn: z.ZodExactOptional<z.ZodString>
  registrationYear: z.ZodExactOptional<z.ZodNumber>
  closedOn: z.ZodExactOptional<z.ZodString>
  status: z.ZodExactOptional<CaseStatusCodes>
  owner: z.ZodExactOptional<StaffRoleCodes>
  ownerId: z.ZodExactOptional<z.ZodString>
  risk: z.ZodExactOptional<RiskLevelCodes>
  safetyPlanId: z.ZodExactOptional<z.ZodString>
  closureReasons: z.ZodExactOptional<z.ZodArray<ClosureReasonCodes>>
  closureChecks: z.ZodExactOptional<z.ZodArray<ClosureCheckCodes>>
  closureDetails: z.ZodExactOptional<z.ZodString>
  feedback: z.ZodExactOptional<FeedbackSchema>
  linkedCaseIds: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  duplicateOf: z.ZodExactOptional<z.ZodString>
  reportedElsewhere: z.ZodExactOptional<ReportedElsewhereCodes>
  comments: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  supportPlans: z.ZodExactOptional<z.ZodArray<SupportPlanSchema>>
  absent: z.ZodExactOptional<EachOf<T.Case['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Case['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** The file that an organisation keeps about what happened and what was done. */
const caseFile: CaseSchema = /* @__PURE__ */ (() => object({
  id: identifier,
  openedOn: date.exactOptional(),
  registrationYear: integer(1990, 2100).exactOptional(),
  closedOn: date.exactOptional(),
  status: caseStatusCodes.exactOptional(),
  owner: staffRoleCodes.exactOptional(),
  ownerId: identifier.exactOptional(),
  risk: riskLevelCodes.exactOptional(),
  safetyPlanId: identifier.exactOptional(),
  closureReasons: listOf(closureReasonCodes).check(unique).exactOptional(),
  closureChecks: listOf(closureCheckCodes).check(unique).exactOptional(),
  closureDetails: text(10000).exactOptional(),
  feedback: feedback.exactOptional(),
  linkedCaseIds: listOf(identifier).check(unique).exactOptional(),
  duplicateOf: identifier.exactOptional(),
  reportedElsewhere: reportedElsewhereCodes.exactOptional(),
  comments: listOf(text(10000), undefined, 500).exactOptional(),
  supportPlans: listOf(supportPlan).exactOptional(),
  absent: eachOf(['openedOn', 'registrationYear', 'closedOn', 'status', 'owner', 'ownerId', 'risk', 'safetyPlanId', 'closureReasons', 'closureChecks', 'closureDetails', 'feedback', 'linkedCaseIds', 'duplicateOf', 'reportedElsewhere', 'comments', 'supportPlans'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['openedOn', 'registrationYear', 'closedOn', 'status', 'owner', 'ownerId', 'risk', 'safetyPlanId', 'closureReasons', 'closureChecks', 'closureDetails', 'feedback', 'linkedCaseIds', 'duplicateOf', 'reportedElsewhere', 'comments', 'supportPlans'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([], ['id'])))()

type PlaceSchema = z.ZodObject<{
  country: z.ZodExactOptional<CountryCodes>
  adm1: z.ZodExactOptional<SubdivisionCodes>
  adm2: z.ZodExactOptional<RwandaDistrictCodes>
  adm3: z.ZodExactOptional<RwandaSectorCodes>
  locality: z.ZodExactOptional<z.ZodString>
  settlement: z.ZodExactOptional<SettlementTypeCodes>
}, z.core.$strict>

/** A country and, where known, its administrative areas; never an address or a point on a map. */
const place: PlaceSchema = /* @__PURE__ */ (() => object({
  country: countryCodes.exactOptional(),
  adm1: subdivisionCodes.exactOptional(),
  adm2: rwandaDistrictCodes.exactOptional(),
  adm3: rwandaSectorCodes.exactOptional(),
  locality: text(120).exactOptional(),
  settlement: settlementTypeCodes.exactOptional(),
}))()

type ReportingEntitySchema = z.ZodObject<{
  id: z.ZodString
  name: z.ZodExactOptional<z.ZodString>
  type: z.ZodExactOptional<OrganisationTypeCodes>
  place: z.ZodExactOptional<PlaceSchema>
  street: z.ZodExactOptional<z.ZodString>
  postalCode: z.ZodExactOptional<z.ZodString>
  longitude: z.ZodExactOptional<z.ZodNumber>
  latitude: z.ZodExactOptional<z.ZodNumber>
  phone: z.ZodExactOptional<z.ZodString>
  dataSources: z.ZodExactOptional<z.ZodArray<DataSourceCodes>>
  legalMandate: z.ZodExactOptional<z.ZodString>
  absent: z.ZodExactOptional<EachOf<T.ReportingEntity['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.ReportingEntity['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** The organisation that reports the record: one of the four units of the international classification. */
const reportingEntity: ReportingEntitySchema = /* @__PURE__ */ (() => object({
  id: identifier,
  name: text(200).exactOptional(),
  type: organisationTypeCodes.exactOptional(),
  place: place.exactOptional(),
  street: text(200).exactOptional(),
  postalCode: text(20).exactOptional(),
  longitude: number(-180, 180).exactOptional(),
  latitude: number(-90, 90).exactOptional(),
  phone: phone.exactOptional(),
  dataSources: listOf(dataSourceCodes).check(unique).exactOptional(),
  legalMandate: text(200).exactOptional(),
  absent: eachOf(['name', 'type', 'place', 'street', 'postalCode', 'longitude', 'latitude', 'phone', 'dataSources', 'legalMandate'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['name', 'type', 'place', 'street', 'postalCode', 'longitude', 'latitude', 'phone', 'dataSources', 'legalMandate'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['type'], ['id'])))()

type DataProtectionSchema = z.ZodObject<{
  legalBases: z.ZodExactOptional<z.ZodArray<LegalBasisCodes>>
  laws: z.ZodExactOptional<z.ZodArray<ApplicableLawCodes>>
  sensitivity: z.ZodExactOptional<SensitivityLevelCodes>
  retainUntil: z.ZodExactOptional<z.ZodString>
  legalHold: z.ZodExactOptional<z.ZodBoolean>
  accessRoles: z.ZodExactOptional<z.ZodArray<StaffRoleCodes>>
  pseudonymKeyRef: z.ZodExactOptional<z.ZodString>
  collectedOn: z.ZodExactOptional<z.ZodString>
  collectedBy: z.ZodExactOptional<StaffRoleCodes>
  lastReviewed: z.ZodExactOptional<z.ZodString>
  impactAssessmentRef: z.ZodExactOptional<z.ZodString>
  impactAssessedOn: z.ZodExactOptional<z.ZodString>
  storageCountry: z.ZodExactOptional<CountryCodes>
  encryption: z.ZodExactOptional<z.ZodArray<EncryptionUseCodes>>
  accessLogged: z.ZodExactOptional<z.ZodBoolean>
  transferAllowed: z.ZodExactOptional<TransferDecisionCodes>
  transferConditions: z.ZodExactOptional<z.ZodString>
  breachLogRef: z.ZodExactOptional<z.ZodString>
  breachDeadlineHours: z.ZodExactOptional<z.ZodNumber>
  absent: z.ZodExactOptional<EachOf<T.DataProtection['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.DataProtection['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** On which basis the record is kept, how long, and who may see it. */
const dataProtection: DataProtectionSchema = /* @__PURE__ */ (() => object({
  legalBases: listOf(legalBasisCodes).check(unique).exactOptional(),
  laws: listOf(applicableLawCodes).check(unique).exactOptional(),
  sensitivity: sensitivityLevelCodes.exactOptional(),
  retainUntil: date.exactOptional(),
  legalHold: truth().exactOptional(),
  accessRoles: listOf(staffRoleCodes).check(unique).exactOptional(),
  pseudonymKeyRef: identifier.exactOptional(),
  collectedOn: date.exactOptional(),
  collectedBy: staffRoleCodes.exactOptional(),
  lastReviewed: date.exactOptional(),
  impactAssessmentRef: identifier.exactOptional(),
  impactAssessedOn: date.exactOptional(),
  storageCountry: countryCodes.exactOptional(),
  encryption: listOf(encryptionUseCodes).check(unique).exactOptional(),
  accessLogged: truth().exactOptional(),
  transferAllowed: transferDecisionCodes.exactOptional(),
  transferConditions: text(500).exactOptional(),
  breachLogRef: identifier.exactOptional(),
  breachDeadlineHours: integer(1, 720).exactOptional(),
  absent: eachOf(['legalBases', 'laws', 'sensitivity', 'retainUntil', 'legalHold', 'accessRoles', 'pseudonymKeyRef', 'collectedOn', 'collectedBy', 'lastReviewed', 'impactAssessmentRef', 'impactAssessedOn', 'storageCountry', 'encryption', 'accessLogged', 'transferAllowed', 'transferConditions', 'breachLogRef', 'breachDeadlineHours'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['legalBases', 'laws', 'sensitivity', 'retainUntil', 'legalHold', 'accessRoles', 'pseudonymKeyRef', 'collectedOn', 'collectedBy', 'lastReviewed', 'impactAssessmentRef', 'impactAssessedOn', 'storageCountry', 'encryption', 'accessLogged', 'transferAllowed', 'transferConditions', 'breachLogRef', 'breachDeadlineHours'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['legalBases', 'sensitivity', 'retainUntil'])))()

type DependantSchema = z.ZodObject<{
  relation: z.ZodExactOptional<FamilyRelationCodes>
  ageBand: z.ZodExactOptional<AgeBandCodes>
  sex: z.ZodExactOptional<SexCodes>
  whereabouts: z.ZodExactOptional<WhereaboutsCodes>
  atRisk: z.ZodExactOptional<z.ZodBoolean>
  absent: z.ZodExactOptional<EachOf<T.Dependant['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Dependant['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** A person who depends on the victim. */
const dependant: DependantSchema = /* @__PURE__ */ (() => object({
  relation: familyRelationCodes.exactOptional(),
  ageBand: ageBandCodes.exactOptional(),
  sex: sexCodes.exactOptional(),
  whereabouts: whereaboutsCodes.exactOptional(),
  atRisk: truth().exactOptional(),
  absent: eachOf(['relation', 'ageBand', 'sex', 'whereabouts', 'atRisk'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['relation', 'ageBand', 'sex', 'whereabouts', 'atRisk'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type GbvExposureSchema = z.ZodObject<{
  id: z.ZodExactOptional<z.ZodString>
  phase: z.ZodExactOptional<GbvPhaseCodes>
  type: z.ZodExactOptional<GbvTypeCodes>
  displacementStage: z.ZodExactOptional<DisplacementStageCodes>
  previousIncidents: z.ZodExactOptional<z.ZodBoolean>
  harmfulPractice: z.ZodExactOptional<z.ZodBoolean>
  exchangeOfValue: z.ZodExactOptional<z.ZodBoolean>
  abductionStatus: z.ZodExactOptional<AbductionStatusCodes>
  absent: z.ZodExactOptional<EachOf<T.GbvExposure['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.GbvExposure['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One kind of gender-based violence in one phase. */
const gbvExposure: GbvExposureSchema = /* @__PURE__ */ (() => object({
  id: identifier.exactOptional(),
  phase: gbvPhaseCodes.exactOptional(),
  type: gbvTypeCodes.exactOptional(),
  displacementStage: displacementStageCodes.exactOptional(),
  previousIncidents: truth().exactOptional(),
  harmfulPractice: truth().exactOptional(),
  exchangeOfValue: truth().exactOptional(),
  abductionStatus: abductionStatusCodes.exactOptional(),
  absent: eachOf(['id', 'phase', 'type', 'displacementStage', 'previousIncidents', 'harmfulPractice', 'exchangeOfValue', 'abductionStatus'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['id', 'phase', 'type', 'displacementStage', 'previousIncidents', 'harmfulPractice', 'exchangeOfValue', 'abductionStatus'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['type'])))()

type VulnerabilityFactorSchema = z.ZodObject<{
  level: z.ZodExactOptional<VulnerabilityLevelCodes>
  factor: z.ZodExactOptional<VulnerabilityFactorCodes>
  polarity: z.ZodExactOptional<FactorPolarityCodes>
  absent: z.ZodExactOptional<EachOf<T.VulnerabilityFactor['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.VulnerabilityFactor['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** A factor at one level that raises or lowers risk; never a cause of the crime. */
const vulnerabilityFactor: VulnerabilityFactorSchema = /* @__PURE__ */ (() => object({
  level: vulnerabilityLevelCodes.exactOptional(),
  factor: vulnerabilityFactorCodes.exactOptional(),
  polarity: factorPolarityCodes.exactOptional(),
  absent: eachOf(['level', 'factor', 'polarity'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['level', 'factor', 'polarity'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['factor'])))()

type MoneySchema = z.ZodObject<{
  amount: z.ZodNumber
  currency: CurrencyCodes
}, z.core.$strict>

/** An amount in one currency. */
const money: MoneySchema = /* @__PURE__ */ (() => object({
  amount: number(0, 1000000000000),
  currency: currencyCodes,
}))()

type RecruitmentSchema = z.ZodObject<{
  methods: z.ZodExactOptional<z.ZodArray<RecruitmentMethodCodes>>
  channels: z.ZodExactOptional<z.ZodArray<RecruitmentChannelCodes>>
  platforms: z.ZodExactOptional<z.ZodArray<OnlinePlatformCodes>>
  promised: z.ZodExactOptional<z.ZodArray<PromiseCodes>>
  deceptionAbout: z.ZodExactOptional<z.ZodArray<DeceptionSubjectCodes>>
  fee: z.ZodExactOptional<MoneySchema>
  debt: z.ZodExactOptional<MoneySchema>
  place: z.ZodExactOptional<PlaceSchema>
  locationName: z.ZodExactOptional<z.ZodString>
  date: z.ZodExactOptional<z.ZodString>
  recruiterRelations: z.ZodExactOptional<z.ZodArray<RelationToVictimCodes>>
  abduction: z.ZodExactOptional<z.ZodBoolean>
  absent: z.ZodExactOptional<EachOf<T.Recruitment['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Recruitment['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** How the person was recruited: once or several times. */
const recruitment: RecruitmentSchema = /* @__PURE__ */ (() => object({
  methods: listOf(recruitmentMethodCodes).check(unique).exactOptional(),
  channels: listOf(recruitmentChannelCodes).check(unique).exactOptional(),
  platforms: listOf(onlinePlatformCodes).check(unique).exactOptional(),
  promised: listOf(promiseCodes).check(unique).exactOptional(),
  deceptionAbout: listOf(deceptionSubjectCodes).check(unique).exactOptional(),
  fee: money.exactOptional(),
  debt: money.exactOptional(),
  place: place.exactOptional(),
  locationName: text(200).exactOptional(),
  date: partialDate.exactOptional(),
  recruiterRelations: listOf(relationToVictimCodes).check(unique).exactOptional(),
  abduction: truth().exactOptional(),
  absent: eachOf(['methods', 'channels', 'platforms', 'promised', 'deceptionAbout', 'fee', 'debt', 'place', 'locationName', 'date', 'recruiterRelations', 'abduction'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['methods', 'channels', 'platforms', 'promised', 'deceptionAbout', 'fee', 'debt', 'place', 'locationName', 'date', 'recruiterRelations', 'abduction'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type JourneyLegSchema = z.ZodObject<{
  from: z.ZodExactOptional<PlaceSchema>
  to: z.ZodExactOptional<PlaceSchema>
  role: z.ZodExactOptional<LegRoleCodes>
  departedOn: z.ZodExactOptional<z.ZodString>
  arrivedOn: z.ZodExactOptional<z.ZodString>
  transports: z.ZodExactOptional<z.ZodArray<TransportCodes>>
  borderCrossing: z.ZodExactOptional<BorderCrossingCodes>
  documents: z.ZodExactOptional<z.ZodArray<TravelDocumentCodes>>
  smugglingInvolved: z.ZodExactOptional<z.ZodBoolean>
  companions: z.ZodExactOptional<z.ZodArray<CompanionCodes>>
  controlIds: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  gbvIds: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  absent: z.ZodExactOptional<EachOf<T.JourneyLeg['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.JourneyLeg['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One leg of the journey, in order. */
const journeyLeg: JourneyLegSchema = /* @__PURE__ */ (() => object({
  from: place.exactOptional(),
  to: place.exactOptional(),
  role: legRoleCodes.exactOptional(),
  departedOn: partialDate.exactOptional(),
  arrivedOn: partialDate.exactOptional(),
  transports: listOf(transportCodes).check(unique).exactOptional(),
  borderCrossing: borderCrossingCodes.exactOptional(),
  documents: listOf(travelDocumentCodes).check(unique).exactOptional(),
  smugglingInvolved: truth().exactOptional(),
  companions: listOf(companionCodes).check(unique).exactOptional(),
  controlIds: listOf(identifier).check(unique).exactOptional(),
  gbvIds: listOf(identifier).check(unique).exactOptional(),
  absent: eachOf(['from', 'to', 'role', 'departedOn', 'arrivedOn', 'transports', 'borderCrossing', 'documents', 'smugglingInvolved', 'companions', 'controlIds', 'gbvIds'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['from', 'to', 'role', 'departedOn', 'arrivedOn', 'transports', 'borderCrossing', 'documents', 'smugglingInvolved', 'companions', 'controlIds', 'gbvIds'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type ExploitationSchema = z.ZodObject<{
  form: z.ZodExactOptional<ExploitationFormCodes>
  kinds: z.ZodExactOptional<z.ZodArray<ExploitationKindCodes>>
  stage: z.ZodExactOptional<ExploitationStageCodes>
  sectors: z.ZodExactOptional<z.ZodArray<EconomicSectorCodes>>
  divisions: z.ZodExactOptional<z.ZodArray<IndustryDivisionCodes>>
  occupation: z.ZodExactOptional<OccupationGroupCodes>
  venues: z.ZodExactOptional<z.ZodArray<ExploitationVenueCodes>>
  platforms: z.ZodExactOptional<z.ZodArray<OnlinePlatformCodes>>
  place: z.ZodExactOptional<PlaceSchema>
  regionAsPublished: z.ZodExactOptional<WorldRegionCodes>
  locationName: z.ZodExactOptional<z.ZodString>
  startedOn: z.ZodExactOptional<z.ZodString>
  endedOn: z.ZodExactOptional<z.ZodString>
  hoursPerWeek: z.ZodExactOptional<z.ZodNumber>
  payPerMonth: z.ZodExactOptional<MoneySchema>
  livingConditions: z.ZodExactOptional<z.ZodArray<LivingConditionCodes>>
  absent: z.ZodExactOptional<EachOf<T.Exploitation['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Exploitation['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One form of exploitation that the person suffered or was meant to suffer. */
const exploitation: ExploitationSchema = /* @__PURE__ */ (() => object({
  form: exploitationFormCodes.exactOptional(),
  kinds: listOf(exploitationKindCodes).check(unique).exactOptional(),
  stage: exploitationStageCodes.exactOptional(),
  sectors: listOf(economicSectorCodes).check(unique).exactOptional(),
  divisions: listOf(industryDivisionCodes).check(unique).exactOptional(),
  occupation: occupationGroupCodes.exactOptional(),
  venues: listOf(exploitationVenueCodes).check(unique).exactOptional(),
  platforms: listOf(onlinePlatformCodes).check(unique).exactOptional(),
  place: place.exactOptional(),
  regionAsPublished: worldRegionCodes.exactOptional(),
  locationName: text(200).exactOptional(),
  startedOn: partialDate.exactOptional(),
  endedOn: partialDate.exactOptional(),
  hoursPerWeek: integer(0, 168).exactOptional(),
  payPerMonth: money.exactOptional(),
  livingConditions: listOf(livingConditionCodes).check(unique).exactOptional(),
  absent: eachOf(['form', 'kinds', 'stage', 'sectors', 'divisions', 'occupation', 'venues', 'platforms', 'place', 'regionAsPublished', 'locationName', 'startedOn', 'endedOn', 'hoursPerWeek', 'payPerMonth', 'livingConditions'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['form', 'kinds', 'stage', 'sectors', 'divisions', 'occupation', 'venues', 'platforms', 'place', 'regionAsPublished', 'locationName', 'startedOn', 'endedOn', 'hoursPerWeek', 'payPerMonth', 'livingConditions'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['form'])))()

type MeansOfControlSchema = z.ZodObject<{
  id: z.ZodExactOptional<z.ZodString>
  code: z.ZodExactOptional<MeansOfControlCodes>
  phases: z.ZodExactOptional<z.ZodArray<ControlPhaseCodes>>
  absent: z.ZodExactOptional<EachOf<T.MeansOfControl['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.MeansOfControl['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One way in which the person was kept under control. */
const meansOfControl: MeansOfControlSchema = /* @__PURE__ */ (() => object({
  id: identifier.exactOptional(),
  code: meansOfControlCodes.exactOptional(),
  phases: listOf(controlPhaseCodes).check(unique).exactOptional(),
  absent: eachOf(['id', 'code', 'phases'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['id', 'code', 'phases'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['code'])))()

type ScreeningIndicatorSchema = z.ZodObject<{
  id: IndicatorCodes
  phase: z.ZodExactOptional<ControlPhaseCodes>
  state: z.ZodExactOptional<IndicatorStateCodes>
  absent: z.ZodExactOptional<EachOf<T.ScreeningIndicator['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.ScreeningIndicator['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One indicator looked for in a screening. */
const screeningIndicator: ScreeningIndicatorSchema = /* @__PURE__ */ (() => object({
  id: indicatorCodes,
  phase: controlPhaseCodes.exactOptional(),
  state: indicatorStateCodes.exactOptional(),
  absent: eachOf(['phase', 'state'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['phase', 'state'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['state'], ['id'])))()

type ScreeningSchema = z.ZodObject<{
  tool: z.ZodExactOptional<z.ZodString>
  toolVersion: z.ZodExactOptional<z.ZodString>
  organisation: z.ZodExactOptional<z.ZodString>
  screenerRole: z.ZodExactOptional<StaffRoleCodes>
  screenerSex: z.ZodExactOptional<SexCodes>
  screenerTrained: z.ZodExactOptional<z.ZodBoolean>
  date: z.ZodExactOptional<z.ZodString>
  place: z.ZodExactOptional<PlaceSchema>
  language: z.ZodExactOptional<LanguageCodes>
  interpreterUsed: z.ZodExactOptional<z.ZodBoolean>
  interpreterSex: z.ZodExactOptional<SexCodes>
  preferredInterviewerSex: z.ZodExactOptional<PreferredSexCodes>
  preferredInterpreterSex: z.ZodExactOptional<PreferredSexCodes>
  privatePlace: z.ZodExactOptional<z.ZodBoolean>
  urgentNeeds: z.ZodExactOptional<z.ZodArray<UrgentNeedCodes>>
  inDanger: z.ZodExactOptional<z.ZodBoolean>
  wishes: z.ZodExactOptional<z.ZodArray<ServiceTypeCodes>>
  supportPerson: z.ZodExactOptional<z.ZodBoolean>
  breaksOffered: z.ZodExactOptional<z.ZodBoolean>
  safeContactAgreed: z.ZodExactOptional<z.ZodBoolean>
  traumaSigns: z.ZodExactOptional<z.ZodBoolean>
  indicators: z.ZodExactOptional<z.ZodArray<ScreeningIndicatorSchema>>
  outcome: z.ZodExactOptional<ScreeningOutcomeCodes>
  referredBy: z.ZodExactOptional<ReferralSourceCodes>
  absent: z.ZodExactOptional<EachOf<T.Screening['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Screening['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** An interview or check in which indicators of trafficking were looked for; its result is not a legal finding. */
const screening: ScreeningSchema = /* @__PURE__ */ (() => object({
  tool: text(120).exactOptional(),
  toolVersion: text(40).exactOptional(),
  organisation: text(200).exactOptional(),
  screenerRole: staffRoleCodes.exactOptional(),
  screenerSex: sexCodes.exactOptional(),
  screenerTrained: truth().exactOptional(),
  date: date.exactOptional(),
  place: place.exactOptional(),
  language: languageCodes.exactOptional(),
  interpreterUsed: truth().exactOptional(),
  interpreterSex: sexCodes.exactOptional(),
  preferredInterviewerSex: preferredSexCodes.exactOptional(),
  preferredInterpreterSex: preferredSexCodes.exactOptional(),
  privatePlace: truth().exactOptional(),
  urgentNeeds: listOf(urgentNeedCodes).check(unique).exactOptional(),
  inDanger: truth().exactOptional(),
  wishes: listOf(serviceTypeCodes).check(unique).exactOptional(),
  supportPerson: truth().exactOptional(),
  breaksOffered: truth().exactOptional(),
  safeContactAgreed: truth().exactOptional(),
  traumaSigns: truth().exactOptional(),
  indicators: listOf(screeningIndicator).exactOptional(),
  outcome: screeningOutcomeCodes.exactOptional(),
  referredBy: referralSourceCodes.exactOptional(),
  absent: eachOf(['tool', 'toolVersion', 'organisation', 'screenerRole', 'screenerSex', 'screenerTrained', 'date', 'place', 'language', 'interpreterUsed', 'interpreterSex', 'preferredInterviewerSex', 'preferredInterpreterSex', 'privatePlace', 'urgentNeeds', 'inDanger', 'wishes', 'supportPerson', 'breaksOffered', 'safeContactAgreed', 'traumaSigns', 'indicators', 'outcome', 'referredBy'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['tool', 'toolVersion', 'organisation', 'screenerRole', 'screenerSex', 'screenerTrained', 'date', 'place', 'language', 'interpreterUsed', 'interpreterSex', 'preferredInterviewerSex', 'preferredInterpreterSex', 'privatePlace', 'urgentNeeds', 'inDanger', 'wishes', 'supportPerson', 'breaksOffered', 'safeContactAgreed', 'traumaSigns', 'indicators', 'outcome', 'referredBy'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type WithholdingSchema = z.ZodObject<{
  fromWhom: z.ZodExactOptional<z.ZodString>
  what: z.ZodExactOptional<z.ZodString>
  why: z.ZodExactOptional<WithholdReasonCodes>
  absent: z.ZodExactOptional<EachOf<T.Withholding['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Withholding['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** What is to be held back, from whom and why. */
const withholding: WithholdingSchema = /* @__PURE__ */ (() => object({
  fromWhom: text(200).exactOptional(),
  what: text(500).exactOptional(),
  why: withholdReasonCodes.exactOptional(),
  absent: eachOf(['fromWhom', 'what', 'why'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['fromWhom', 'what', 'why'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['fromWhom'])))()

type ConsentSchema = z.ZodObject<{
  id: z.ZodExactOptional<z.ZodString>
  purpose: z.ZodExactOptional<ConsentPurposeCodes>
  decision: z.ZodExactOptional<ConsentDecisionCodes>
  givenBy: z.ZodExactOptional<ConsentGiverCodes>
  childAssent: z.ZodExactOptional<z.ZodBoolean>
  guardianExcluded: z.ZodExactOptional<z.ZodBoolean>
  recipients: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  recipientKinds: z.ZodExactOptional<z.ZodArray<ConsentRecipientCodes>>
  services: z.ZodExactOptional<z.ZodArray<ServiceTypeCodes>>
  withhold: z.ZodExactOptional<z.ZodArray<WithholdingSchema>>
  method: z.ZodExactOptional<ConsentMethodCodes>
  language: z.ZodExactOptional<LanguageCodes>
  textStatus: z.ZodExactOptional<ConsentTextStatusCodes>
  date: z.ZodExactOptional<z.ZodString>
  expiry: z.ZodExactOptional<z.ZodString>
  withdrawnOn: z.ZodExactOptional<z.ZodString>
  informedItems: z.ZodExactOptional<z.ZodArray<InformedItemCodes>>
  absent: z.ZodExactOptional<EachOf<T.Consent['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Consent['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** A decision of the person about one purpose; consent to one purpose is never read as consent to another. */
const consent: ConsentSchema = /* @__PURE__ */ (() => object({
  id: identifier.exactOptional(),
  purpose: consentPurposeCodes.exactOptional(),
  decision: consentDecisionCodes.exactOptional(),
  givenBy: consentGiverCodes.exactOptional(),
  childAssent: truth().exactOptional(),
  guardianExcluded: truth().exactOptional(),
  recipients: listOf(text(200), undefined, 50).exactOptional(),
  recipientKinds: listOf(consentRecipientCodes).check(unique).exactOptional(),
  services: listOf(serviceTypeCodes).check(unique).exactOptional(),
  withhold: listOf(withholding).exactOptional(),
  method: consentMethodCodes.exactOptional(),
  language: languageCodes.exactOptional(),
  textStatus: consentTextStatusCodes.exactOptional(),
  date: date.exactOptional(),
  expiry: date.exactOptional(),
  withdrawnOn: date.exactOptional(),
  informedItems: listOf(informedItemCodes).check(unique).exactOptional(),
  absent: eachOf(['id', 'purpose', 'decision', 'givenBy', 'childAssent', 'guardianExcluded', 'recipients', 'recipientKinds', 'services', 'withhold', 'method', 'language', 'textStatus', 'date', 'expiry', 'withdrawnOn', 'informedItems'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['id', 'purpose', 'decision', 'givenBy', 'childAssent', 'guardianExcluded', 'recipients', 'recipientKinds', 'services', 'withhold', 'method', 'language', 'textStatus', 'date', 'expiry', 'withdrawnOn', 'informedItems'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['purpose', 'decision', 'givenBy', 'date'])))()

type AssistanceSchema = z.ZodObject<{
  serviceType: z.ZodExactOptional<ServiceTypeCodes>
  provider: z.ZodExactOptional<z.ZodString>
  state: z.ZodExactOptional<AssistanceStateCodes>
  startedOn: z.ZodExactOptional<z.ZodString>
  endedOn: z.ZodExactOptional<z.ZodString>
  outcome: z.ZodExactOptional<AssistanceOutcomeCodes>
  absent: z.ZodExactOptional<EachOf<T.Assistance['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Assistance['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One service: offered, accepted, declined or not available. */
const assistance: AssistanceSchema = /* @__PURE__ */ (() => object({
  serviceType: serviceTypeCodes.exactOptional(),
  provider: text(200).exactOptional(),
  state: assistanceStateCodes.exactOptional(),
  startedOn: date.exactOptional(),
  endedOn: date.exactOptional(),
  outcome: assistanceOutcomeCodes.exactOptional(),
  absent: eachOf(['serviceType', 'provider', 'state', 'startedOn', 'endedOn', 'outcome'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['serviceType', 'provider', 'state', 'startedOn', 'endedOn', 'outcome'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['serviceType'])))()

type ReferralSchema = z.ZodObject<{
  direction: z.ZodExactOptional<ReferralDirectionCodes>
  fromEntity: z.ZodExactOptional<z.ZodString>
  fromWorkerId: z.ZodExactOptional<z.ZodString>
  toEntities: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  recipientKinds: z.ZodExactOptional<z.ZodArray<ConsentRecipientCodes>>
  toWorkerId: z.ZodExactOptional<z.ZodString>
  services: z.ZodExactOptional<z.ZodArray<ServiceTypeCodes>>
  reason: z.ZodExactOptional<ReferralReasonCodes>
  status: z.ZodExactOptional<ReferralStatusCodes>
  rejectedReason: z.ZodExactOptional<z.ZodString>
  consentId: z.ZodExactOptional<z.ZodString>
  sentOn: z.ZodExactOptional<z.ZodString>
  answeredOn: z.ZodExactOptional<z.ZodString>
  doneOn: z.ZodExactOptional<z.ZodString>
  details: z.ZodExactOptional<z.ZodString>
  mandatoryReporting: z.ZodExactOptional<z.ZodBoolean>
  toldBefore: z.ZodExactOptional<z.ZodBoolean>
  absent: z.ZodExactOptional<EachOf<T.Referral['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Referral['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** The handing on of a person from one organisation to another. */
const referral: ReferralSchema = /* @__PURE__ */ (() => object({
  direction: referralDirectionCodes.exactOptional(),
  fromEntity: text(200).exactOptional(),
  fromWorkerId: identifier.exactOptional(),
  toEntities: listOf(text(200), undefined, 20).exactOptional(),
  recipientKinds: listOf(consentRecipientCodes).check(unique).exactOptional(),
  toWorkerId: identifier.exactOptional(),
  services: listOf(serviceTypeCodes).check(unique).exactOptional(),
  reason: referralReasonCodes.exactOptional(),
  status: referralStatusCodes.exactOptional(),
  rejectedReason: text(500).exactOptional(),
  consentId: identifier.exactOptional(),
  sentOn: date.exactOptional(),
  answeredOn: date.exactOptional(),
  doneOn: date.exactOptional(),
  details: text(10000).exactOptional(),
  mandatoryReporting: truth().exactOptional(),
  toldBefore: truth().exactOptional(),
  absent: eachOf(['direction', 'fromEntity', 'fromWorkerId', 'toEntities', 'recipientKinds', 'toWorkerId', 'services', 'reason', 'status', 'rejectedReason', 'consentId', 'sentOn', 'answeredOn', 'doneOn', 'details', 'mandatoryReporting', 'toldBefore'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['direction', 'fromEntity', 'fromWorkerId', 'toEntities', 'recipientKinds', 'toWorkerId', 'services', 'reason', 'status', 'rejectedReason', 'consentId', 'sentOn', 'answeredOn', 'doneOn', 'details', 'mandatoryReporting', 'toldBefore'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['direction', 'status'])))()

type DomainProgressSchema = z.ZodObject<{
  domain: z.ZodExactOptional<ReintegrationDomainCodes>
  status: z.ZodExactOptional<DomainStatusCodes>
  goalReached: z.ZodExactOptional<z.ZodBoolean>
  absent: z.ZodExactOptional<EachOf<T.DomainProgress['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.DomainProgress['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** How a person fares in one domain of reintegration at a follow-up. */
const domainProgress: DomainProgressSchema = /* @__PURE__ */ (() => object({
  domain: reintegrationDomainCodes.exactOptional(),
  status: domainStatusCodes.exactOptional(),
  goalReached: truth().exactOptional(),
  absent: eachOf(['domain', 'status', 'goalReached'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['domain', 'status', 'goalReached'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['domain'])))()

type FollowUpSchema = z.ZodObject<{
  date: z.ZodExactOptional<z.ZodString>
  scheduledMonth: z.ZodExactOptional<z.ZodNumber>
  planId: z.ZodExactOptional<z.ZodString>
  result: z.ZodExactOptional<FollowUpResultCodes>
  mode: z.ZodExactOptional<FollowUpModeCodes>
  needsMet: z.ZodExactOptional<NeedsMetCodes>
  domains: z.ZodExactOptional<z.ZodArray<DomainProgressSchema>>
  retrafficked: z.ZodExactOptional<z.ZodBoolean>
  wantsContact: z.ZodExactOptional<z.ZodBoolean>
  newRisks: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  nextDate: z.ZodExactOptional<z.ZodString>
  absent: z.ZodExactOptional<EachOf<T.FollowUp['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.FollowUp['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One contact after the assistance. */
const followUp: FollowUpSchema = /* @__PURE__ */ (() => object({
  date: date.exactOptional(),
  scheduledMonth: integer(0, 120).exactOptional(),
  planId: identifier.exactOptional(),
  result: followUpResultCodes.exactOptional(),
  mode: followUpModeCodes.exactOptional(),
  needsMet: needsMetCodes.exactOptional(),
  domains: listOf(domainProgress).exactOptional(),
  retrafficked: truth().exactOptional(),
  wantsContact: truth().exactOptional(),
  newRisks: listOf(text(200), undefined, 30).exactOptional(),
  nextDate: date.exactOptional(),
  absent: eachOf(['date', 'scheduledMonth', 'planId', 'result', 'mode', 'needsMet', 'domains', 'retrafficked', 'wantsContact', 'newRisks', 'nextDate'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['date', 'scheduledMonth', 'planId', 'result', 'mode', 'needsMet', 'domains', 'retrafficked', 'wantsContact', 'newRisks', 'nextDate'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['date'])))()

type ReintegrationPlanSchema = z.ZodObject<{
  id: z.ZodExactOptional<z.ZodString>
  startedOn: z.ZodExactOptional<z.ZodString>
  plannedEnd: z.ZodExactOptional<z.ZodString>
  endedOn: z.ZodExactOptional<z.ZodString>
  managedBy: z.ZodExactOptional<StaffRoleCodes>
  place: z.ZodExactOptional<PlaceSchema>
  domains: z.ZodExactOptional<z.ZodArray<ReintegrationDomainCodes>>
  closingCriteria: z.ZodExactOptional<z.ZodArray<ClosingCriterionCodes>>
  criteriaMet: z.ZodExactOptional<z.ZodArray<ClosingCriterionCodes>>
  outcome: z.ZodExactOptional<ReintegrationOutcomeCodes>
  absent: z.ZodExactOptional<EachOf<T.ReintegrationPlan['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.ReintegrationPlan['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** What person and organisation agreed for recovery and reintegration, with the criteria for closing it. */
const reintegrationPlan: ReintegrationPlanSchema = /* @__PURE__ */ (() => object({
  id: identifier.exactOptional(),
  startedOn: date.exactOptional(),
  plannedEnd: date.exactOptional(),
  endedOn: date.exactOptional(),
  managedBy: staffRoleCodes.exactOptional(),
  place: place.exactOptional(),
  domains: listOf(reintegrationDomainCodes).check(unique).exactOptional(),
  closingCriteria: listOf(closingCriterionCodes).check(unique).exactOptional(),
  criteriaMet: listOf(closingCriterionCodes).check(unique).exactOptional(),
  outcome: reintegrationOutcomeCodes.exactOptional(),
  absent: eachOf(['id', 'startedOn', 'plannedEnd', 'endedOn', 'managedBy', 'place', 'domains', 'closingCriteria', 'criteriaMet', 'outcome'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['id', 'startedOn', 'plannedEnd', 'endedOn', 'managedBy', 'place', 'domains', 'closingCriteria', 'criteriaMet', 'outcome'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type ReturnEventSchema = z.ZodObject<{
  kind: z.ZodExactOptional<ReturnKindCodes>
  from: z.ZodExactOptional<PlaceSchema>
  to: z.ZodExactOptional<PlaceSchema>
  date: z.ZodExactOptional<z.ZodString>
  safetyAssessed: z.ZodExactOptional<z.ZodBoolean>
  receivedBy: z.ZodExactOptional<z.ZodString>
  joinedFamily: z.ZodExactOptional<z.ZodBoolean>
  absent: z.ZodExactOptional<EachOf<T.ReturnEvent['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.ReturnEvent['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One return of the person to a country or place where they lived before. */
const returnEvent: ReturnEventSchema = /* @__PURE__ */ (() => object({
  kind: returnKindCodes.exactOptional(),
  from: place.exactOptional(),
  to: place.exactOptional(),
  date: partialDate.exactOptional(),
  safetyAssessed: truth().exactOptional(),
  receivedBy: text(200).exactOptional(),
  joinedFamily: truth().exactOptional(),
  absent: eachOf(['kind', 'from', 'to', 'date', 'safetyAssessed', 'receivedBy', 'joinedFamily'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['kind', 'from', 'to', 'date', 'safetyAssessed', 'receivedBy', 'joinedFamily'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['kind'])))()

type LegalProcessSchema = z.ZodObject<{
  complaint: z.ZodExactOptional<z.ZodBoolean>
  wishToPursue: z.ZodExactOptional<WishToPursueCodes>
  reflectionPeriod: z.ZodExactOptional<EntitlementDecisionCodes>
  reflectionFrom: z.ZodExactOptional<z.ZodString>
  reflectionTo: z.ZodExactOptional<z.ZodString>
  residencePermit: z.ZodExactOptional<EntitlementDecisionCodes>
  residenceFrom: z.ZodExactOptional<z.ZodString>
  residenceTo: z.ZodExactOptional<z.ZodString>
  compensation: z.ZodExactOptional<CompensationStatusCodes>
  compensationAmount: z.ZodExactOptional<MoneySchema>
  nonPunishmentApplied: z.ZodExactOptional<z.ZodBoolean>
  witnessProtection: z.ZodExactOptional<z.ZodArray<WitnessProtectionCodes>>
  absent: z.ZodExactOptional<EachOf<T.LegalProcess['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.LegalProcess['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** What the law did for the person, by sex in every report. */
const legalProcess: LegalProcessSchema = /* @__PURE__ */ (() => object({
  complaint: truth().exactOptional(),
  wishToPursue: wishToPursueCodes.exactOptional(),
  reflectionPeriod: entitlementDecisionCodes.exactOptional(),
  reflectionFrom: date.exactOptional(),
  reflectionTo: date.exactOptional(),
  residencePermit: entitlementDecisionCodes.exactOptional(),
  residenceFrom: date.exactOptional(),
  residenceTo: date.exactOptional(),
  compensation: compensationStatusCodes.exactOptional(),
  compensationAmount: money.exactOptional(),
  nonPunishmentApplied: truth().exactOptional(),
  witnessProtection: listOf(witnessProtectionCodes).check(unique).exactOptional(),
  absent: eachOf(['complaint', 'wishToPursue', 'reflectionPeriod', 'reflectionFrom', 'reflectionTo', 'residencePermit', 'residenceFrom', 'residenceTo', 'compensation', 'compensationAmount', 'nonPunishmentApplied', 'witnessProtection'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['complaint', 'wishToPursue', 'reflectionPeriod', 'reflectionFrom', 'reflectionTo', 'residencePermit', 'residenceFrom', 'residenceTo', 'compensation', 'compensationAmount', 'nonPunishmentApplied', 'witnessProtection'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([])))()

type VictimSchema = z.ZodObject<{
  id: z.ZodString
  crossCaseId: z.ZodExactOptional<z.ZodString>
  sex: z.ZodExactOptional<SexCodes>
  sexBasis: z.ZodExactOptional<SexBasisCodes>
  genderIdentity: z.ZodExactOptional<GenderIdentityCodes>
  genderSelfDescribed: z.ZodExactOptional<z.ZodString>
  genderAsPublished: z.ZodExactOptional<PublishedGenderCodes>
  pronouns: z.ZodExactOptional<z.ZodString>
  birthDate: z.ZodExactOptional<z.ZodString>
  age: z.ZodExactOptional<z.ZodNumber>
  ageEstimated: z.ZodExactOptional<z.ZodBoolean>
  ageBand: z.ZodExactOptional<AgeBandCodes>
  minorAtRegistration: z.ZodExactOptional<MinorStatusCodes>
  minorAtEntry: z.ZodExactOptional<MinorStatusCodes>
  minorAtStartOfExploitation: z.ZodExactOptional<MinorStatusCodes>
  ageWhenTrafficked: z.ZodExactOptional<z.ZodNumber>
  citizenships: z.ZodExactOptional<z.ZodArray<CountryCodes>>
  regionOfOrigin: z.ZodExactOptional<WorldRegionCodes>
  countryOfBirth: z.ZodExactOptional<CountryCodes>
  countryOfOrigin: z.ZodExactOptional<CountryCodes>
  residenceBefore: z.ZodExactOptional<PlaceSchema>
  ethnicity: z.ZodExactOptional<z.ZodString>
  languages: z.ZodExactOptional<z.ZodArray<LanguageCodes>>
  maritalStatus: z.ZodExactOptional<MaritalStatusCodes>
  education: z.ZodExactOptional<EducationLevelCodes>
  occupation: z.ZodExactOptional<OccupationGroupCodes>
  employmentStatus: z.ZodExactOptional<EmploymentStatusCodes>
  functionalDifficulties: z.ZodExactOptional<z.ZodArray<FunctionDomainCodes>>
  deceased: z.ZodExactOptional<z.ZodBoolean>
  positionInOrganisation: z.ZodExactOptional<z.ZodString>
  status: z.ZodExactOptional<TraffickingStatusCodes>
  statusDecidedBy: z.ZodExactOptional<DecisionMakerCodes>
  statusDate: z.ZodExactOptional<z.ZodString>
  statusBases: z.ZodExactOptional<z.ZodArray<StatusBasisCodes>>
  displacementStatus: z.ZodExactOptional<DisplacementStatusCodes>
  migrationStatuses: z.ZodExactOptional<z.ZodArray<MigrationStatusCodes>>
  internationalProtection: z.ZodExactOptional<z.ZodArray<InternationalProtectionCodes>>
  childSeparation: z.ZodExactOptional<ChildSeparationCodes>
  numberOfChildren: z.ZodExactOptional<z.ZodNumber>
  dependants: z.ZodExactOptional<z.ZodArray<DependantSchema>>
  pregnant: z.ZodExactOptional<z.ZodBoolean>
  breastfeeding: z.ZodExactOptional<z.ZodBoolean>
  householdHead: z.ZodExactOptional<z.ZodBoolean>
  soleCaregiver: z.ZodExactOptional<z.ZodBoolean>
  priorTrafficking: z.ZodExactOptional<z.ZodBoolean>
  gbvExposure: z.ZodExactOptional<z.ZodArray<GbvExposureSchema>>
  vulnerabilityFactors: z.ZodExactOptional<z.ZodArray<VulnerabilityFactorSchema>>
  vulnerabilityDetails: z.ZodExactOptional<z.ZodString>
  specialNeeds: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  ownWords: z.ZodExactOptional<z.ZodString>
  recruitment: z.ZodExactOptional<z.ZodArray<RecruitmentSchema>>
  journey: z.ZodExactOptional<z.ZodArray<JourneyLegSchema>>
  exploitation: z.ZodExactOptional<z.ZodArray<ExploitationSchema>>
  meansOfControl: z.ZodExactOptional<z.ZodArray<MeansOfControlSchema>>
  screenings: z.ZodExactOptional<z.ZodArray<ScreeningSchema>>
  consents: z.ZodExactOptional<z.ZodArray<ConsentSchema>>
  assistance: z.ZodExactOptional<z.ZodArray<AssistanceSchema>>
  referrals: z.ZodExactOptional<z.ZodArray<ReferralSchema>>
  followUps: z.ZodExactOptional<z.ZodArray<FollowUpSchema>>
  reintegrationPlans: z.ZodExactOptional<z.ZodArray<ReintegrationPlanSchema>>
  returns: z.ZodExactOptional<z.ZodArray<ReturnEventSchema>>
  legalProcess: z.ZodExactOptional<LegalProcessSchema>
  absent: z.ZodExactOptional<EachOf<T.Victim['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Victim['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** A person who is a potential, presumed or identified victim of trafficking. */
const victim: VictimSchema = /* @__PURE__ */ (() => object({
  id: identifier,
  crossCaseId: identifier.exactOptional(),
  sex: sexCodes.exactOptional(),
  sexBasis: sexBasisCodes.exactOptional(),
  genderIdentity: genderIdentityCodes.exactOptional(),
  genderSelfDescribed: text(200).exactOptional(),
  genderAsPublished: publishedGenderCodes.exactOptional(),
  pronouns: text(60).exactOptional(),
  birthDate: partialDate.exactOptional(),
  age: integer(0, 120).exactOptional(),
  ageEstimated: truth().exactOptional(),
  ageBand: ageBandCodes.exactOptional(),
  minorAtRegistration: minorStatusCodes.exactOptional(),
  minorAtEntry: minorStatusCodes.exactOptional(),
  minorAtStartOfExploitation: minorStatusCodes.exactOptional(),
  ageWhenTrafficked: integer(0, 120).exactOptional(),
  citizenships: listOf(countryCodes).check(unique).exactOptional(),
  regionOfOrigin: worldRegionCodes.exactOptional(),
  countryOfBirth: countryCodes.exactOptional(),
  countryOfOrigin: countryCodes.exactOptional(),
  residenceBefore: place.exactOptional(),
  ethnicity: text(120).exactOptional(),
  languages: listOf(languageCodes).check(unique).exactOptional(),
  maritalStatus: maritalStatusCodes.exactOptional(),
  education: educationLevelCodes.exactOptional(),
  occupation: occupationGroupCodes.exactOptional(),
  employmentStatus: employmentStatusCodes.exactOptional(),
  functionalDifficulties: listOf(functionDomainCodes).check(unique).exactOptional(),
  deceased: truth().exactOptional(),
  positionInOrganisation: text(120).exactOptional(),
  status: traffickingStatusCodes.exactOptional(),
  statusDecidedBy: decisionMakerCodes.exactOptional(),
  statusDate: date.exactOptional(),
  statusBases: listOf(statusBasisCodes).check(unique).exactOptional(),
  displacementStatus: displacementStatusCodes.exactOptional(),
  migrationStatuses: listOf(migrationStatusCodes).check(unique).exactOptional(),
  internationalProtection: listOf(internationalProtectionCodes).check(unique).exactOptional(),
  childSeparation: childSeparationCodes.exactOptional(),
  numberOfChildren: integer(0, 30).exactOptional(),
  dependants: listOf(dependant).exactOptional(),
  pregnant: truth().exactOptional(),
  breastfeeding: truth().exactOptional(),
  householdHead: truth().exactOptional(),
  soleCaregiver: truth().exactOptional(),
  priorTrafficking: truth().exactOptional(),
  gbvExposure: listOf(gbvExposure).exactOptional(),
  vulnerabilityFactors: listOf(vulnerabilityFactor).exactOptional(),
  vulnerabilityDetails: text(10000).exactOptional(),
  specialNeeds: listOf(text(200), undefined, 30).exactOptional(),
  ownWords: text(10000).exactOptional(),
  recruitment: listOf(recruitment).exactOptional(),
  journey: listOf(journeyLeg).exactOptional(),
  exploitation: listOf(exploitation).exactOptional(),
  meansOfControl: listOf(meansOfControl).exactOptional(),
  screenings: listOf(screening).exactOptional(),
  consents: listOf(consent).exactOptional(),
  assistance: listOf(assistance).exactOptional(),
  referrals: listOf(referral).exactOptional(),
  followUps: listOf(followUp).exactOptional(),
  reintegrationPlans: listOf(reintegrationPlan).exactOptional(),
  returns: listOf(returnEvent).exactOptional(),
  legalProcess: legalProcess.exactOptional(),
  absent: eachOf(['crossCaseId', 'sex', 'sexBasis', 'genderIdentity', 'genderSelfDescribed', 'genderAsPublished', 'pronouns', 'birthDate', 'age', 'ageEstimated', 'ageBand', 'minorAtRegistration', 'minorAtEntry', 'minorAtStartOfExploitation', 'ageWhenTrafficked', 'citizenships', 'regionOfOrigin', 'countryOfBirth', 'countryOfOrigin', 'residenceBefore', 'ethnicity', 'languages', 'maritalStatus', 'education', 'occupation', 'employmentStatus', 'functionalDifficulties', 'deceased', 'positionInOrganisation', 'status', 'statusDecidedBy', 'statusDate', 'statusBases', 'displacementStatus', 'migrationStatuses', 'internationalProtection', 'childSeparation', 'numberOfChildren', 'dependants', 'pregnant', 'breastfeeding', 'householdHead', 'soleCaregiver', 'priorTrafficking', 'gbvExposure', 'vulnerabilityFactors', 'vulnerabilityDetails', 'specialNeeds', 'ownWords', 'recruitment', 'journey', 'exploitation', 'meansOfControl', 'screenings', 'consents', 'assistance', 'referrals', 'followUps', 'reintegrationPlans', 'returns', 'legalProcess'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['crossCaseId', 'sex', 'sexBasis', 'genderIdentity', 'genderSelfDescribed', 'genderAsPublished', 'pronouns', 'birthDate', 'age', 'ageEstimated', 'ageBand', 'minorAtRegistration', 'minorAtEntry', 'minorAtStartOfExploitation', 'ageWhenTrafficked', 'citizenships', 'regionOfOrigin', 'countryOfBirth', 'countryOfOrigin', 'residenceBefore', 'ethnicity', 'languages', 'maritalStatus', 'education', 'occupation', 'employmentStatus', 'functionalDifficulties', 'deceased', 'positionInOrganisation', 'status', 'statusDecidedBy', 'statusDate', 'statusBases', 'displacementStatus', 'migrationStatuses', 'internationalProtection', 'childSeparation', 'numberOfChildren', 'dependants', 'pregnant', 'breastfeeding', 'householdHead', 'soleCaregiver', 'priorTrafficking', 'gbvExposure', 'vulnerabilityFactors', 'vulnerabilityDetails', 'specialNeeds', 'ownWords', 'recruitment', 'journey', 'exploitation', 'meansOfControl', 'screenings', 'consents', 'assistance', 'referrals', 'followUps', 'reintegrationPlans', 'returns', 'legalProcess'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['consents'], ['id'])))()

type JusticeStepSchema = z.ZodObject<{
  stage: z.ZodExactOptional<JusticeStageCodes>
  date: z.ZodExactOptional<z.ZodString>
  absent: z.ZodExactOptional<EachOf<T.JusticeStep['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.JusticeStep['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One stage of the justice process with its day. */
const justiceStep: JusticeStepSchema = /* @__PURE__ */ (() => object({
  stage: justiceStageCodes.exactOptional(),
  date: partialDate.exactOptional(),
  absent: eachOf(['stage', 'date'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['stage', 'date'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['stage'])))()

type SentenceSchema = z.ZodObject<{
  kind: z.ZodExactOptional<SentenceKindCodes>
  months: z.ZodExactOptional<z.ZodNumber>
  amount: z.ZodExactOptional<MoneySchema>
  details: z.ZodExactOptional<z.ZodString>
  absent: z.ZodExactOptional<EachOf<T.Sentence['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Sentence['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One part of what a court imposed. */
const sentence: SentenceSchema = /* @__PURE__ */ (() => object({
  kind: sentenceKindCodes.exactOptional(),
  months: integer(0, 1200).exactOptional(),
  amount: money.exactOptional(),
  details: text(200).exactOptional(),
  absent: eachOf(['kind', 'months', 'amount', 'details'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['kind', 'months', 'amount', 'details'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['kind'])))()

type ChargeSchema = z.ZodObject<{
  offence: z.ZodExactOptional<ChargeOffenceCodes>
  articles: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  chargedOn: z.ZodExactOptional<z.ZodString>
  outcome: z.ZodExactOptional<ChargeOutcomeCodes>
  decidedOn: z.ZodExactOptional<z.ZodString>
  sentences: z.ZodExactOptional<z.ZodArray<SentenceSchema>>
  absent: z.ZodExactOptional<EachOf<T.Charge['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Charge['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One offence that an alleged perpetrator is charged with, and what became of it. */
const charge: ChargeSchema = /* @__PURE__ */ (() => object({
  offence: chargeOffenceCodes.exactOptional(),
  articles: listOf(text(60), undefined, 20).exactOptional(),
  chargedOn: partialDate.exactOptional(),
  outcome: chargeOutcomeCodes.exactOptional(),
  decidedOn: partialDate.exactOptional(),
  sentences: listOf(sentence).exactOptional(),
  absent: eachOf(['offence', 'articles', 'chargedOn', 'outcome', 'decidedOn', 'sentences'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['offence', 'articles', 'chargedOn', 'outcome', 'decidedOn', 'sentences'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['offence'])))()

type PerpetratorSchema = z.ZodObject<{
  id: z.ZodString
  crossCaseId: z.ZodExactOptional<z.ZodString>
  kind: z.ZodExactOptional<PerpetratorKindCodes>
  sex: z.ZodExactOptional<SexCodes>
  sexBasis: z.ZodExactOptional<SexBasisCodes>
  gendersAsPublished: z.ZodExactOptional<z.ZodArray<PublishedGenderCodes>>
  ageBands: z.ZodExactOptional<z.ZodArray<PerpetratorAgeBandCodes>>
  citizenships: z.ZodExactOptional<z.ZodArray<CountryCodes>>
  regionsAsPublished: z.ZodExactOptional<z.ZodArray<WorldRegionCodes>>
  roles: z.ZodExactOptional<z.ZodArray<PerpetratorRoleCodes>>
  roleDetails: z.ZodExactOptional<z.ZodString>
  organisation: z.ZodExactOptional<z.ZodString>
  paidMoney: z.ZodExactOptional<z.ZodArray<YesNoCodes>>
  organisedCrime: z.ZodExactOptional<z.ZodBoolean>
  justiceStage: z.ZodExactOptional<JusticeStageCodes>
  justiceHistory: z.ZodExactOptional<z.ZodArray<JusticeStepSchema>>
  charges: z.ZodExactOptional<z.ZodArray<ChargeSchema>>
  numberOfVictims: z.ZodExactOptional<z.ZodNumber>
  absent: z.ZodExactOptional<EachOf<T.Perpetrator['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Perpetrator['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** A person or organisation alleged to have taken part; "alleged" until a conviction is recorded. */
const perpetrator: PerpetratorSchema = /* @__PURE__ */ (() => object({
  id: identifier,
  crossCaseId: identifier.exactOptional(),
  kind: perpetratorKindCodes.exactOptional(),
  sex: sexCodes.exactOptional(),
  sexBasis: sexBasisCodes.exactOptional(),
  gendersAsPublished: listOf(publishedGenderCodes).check(unique).exactOptional(),
  ageBands: listOf(perpetratorAgeBandCodes).check(unique).exactOptional(),
  citizenships: listOf(countryCodes).check(unique).exactOptional(),
  regionsAsPublished: listOf(worldRegionCodes).check(unique).exactOptional(),
  roles: listOf(perpetratorRoleCodes, 1).check(unique).exactOptional(),
  roleDetails: text(10000).exactOptional(),
  organisation: text(200).exactOptional(),
  paidMoney: listOf(yesNoCodes).check(unique).exactOptional(),
  organisedCrime: truth().exactOptional(),
  justiceStage: justiceStageCodes.exactOptional(),
  justiceHistory: listOf(justiceStep).exactOptional(),
  charges: listOf(charge).exactOptional(),
  numberOfVictims: integer(0, 100000).exactOptional(),
  absent: eachOf(['crossCaseId', 'kind', 'sex', 'sexBasis', 'gendersAsPublished', 'ageBands', 'citizenships', 'regionsAsPublished', 'roles', 'roleDetails', 'organisation', 'paidMoney', 'organisedCrime', 'justiceStage', 'justiceHistory', 'charges', 'numberOfVictims'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['crossCaseId', 'kind', 'sex', 'sexBasis', 'gendersAsPublished', 'ageBands', 'citizenships', 'regionsAsPublished', 'roles', 'roleDetails', 'organisation', 'paidMoney', 'organisedCrime', 'justiceStage', 'justiceHistory', 'charges', 'numberOfVictims'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['roles'], ['id'])))()

type RelationSchema = z.ZodObject<{
  victimId: z.ZodString
  perpetratorId: z.ZodString
  kinds: z.ZodExactOptional<z.ZodArray<RelationToVictimCodes>>
  absent: z.ZodExactOptional<EachOf<T.Relation['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Relation['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** How one alleged perpetrator relates to one victim. */
const relation: RelationSchema = /* @__PURE__ */ (() => object({
  victimId: identifier,
  perpetratorId: identifier,
  kinds: listOf(relationToVictimCodes, 1).check(unique).exactOptional(),
  absent: eachOf(['kinds'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['kinds'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['kinds'], ['victimId', 'perpetratorId'])))()

type EventSchema = z.ZodObject<{
  id: z.ZodString
  kind: z.ZodExactOptional<EventKindCodes>
  acts: z.ZodExactOptional<z.ZodArray<ActCodes>>
  means: z.ZodExactOptional<z.ZodArray<MeansCodes>>
  purposes: z.ZodExactOptional<z.ZodArray<PurposeCodes>>
  iccsCode: z.ZodExactOptional<IccsOffenceCodes>
  periodFrom: z.ZodExactOptional<z.ZodString>
  periodTo: z.ZodExactOptional<z.ZodString>
  durationBand: z.ZodExactOptional<DurationBandCodes>
  places: z.ZodExactOptional<z.ZodArray<PlaceSchema>>
  transnational: z.ZodExactOptional<TransnationalityCodes>
  victimIds: z.ZodArray<z.ZodString>
  perpetratorIds: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  description: z.ZodExactOptional<z.ZodString>
  absent: z.ZodExactOptional<EachOf<T.Event['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Event['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** What was done: the acts, means and purposes, when and where, to whom and allegedly by whom. */
const event: EventSchema = /* @__PURE__ */ (() => object({
  id: identifier,
  kind: eventKindCodes.exactOptional(),
  acts: listOf(actCodes, 1).check(unique).exactOptional(),
  means: listOf(meansCodes).check(unique).exactOptional(),
  purposes: listOf(purposeCodes, 1).check(unique).exactOptional(),
  iccsCode: iccsOffenceCodes.exactOptional(),
  periodFrom: partialDate.exactOptional(),
  periodTo: partialDate.exactOptional(),
  durationBand: durationBandCodes.exactOptional(),
  places: listOf(place).exactOptional(),
  transnational: transnationalityCodes.exactOptional(),
  victimIds: listOf(identifier, 1).check(unique),
  perpetratorIds: listOf(identifier).check(unique).exactOptional(),
  description: text(10000).exactOptional(),
  absent: eachOf(['kind', 'acts', 'means', 'purposes', 'iccsCode', 'periodFrom', 'periodTo', 'durationBand', 'places', 'transnational', 'perpetratorIds', 'description'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['kind', 'acts', 'means', 'purposes', 'iccsCode', 'periodFrom', 'periodTo', 'durationBand', 'places', 'transnational', 'perpetratorIds', 'description'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([], ['id', 'victimIds'])))()

type CaseRecordSchema = z.ZodObject<{
  standardVersion: StandardVersionCodes
  case: CaseSchema
  reportingEntity: ReportingEntitySchema
  dataProtection: DataProtectionSchema
  victims: z.ZodExactOptional<z.ZodArray<VictimSchema>>
  perpetrators: z.ZodExactOptional<z.ZodArray<PerpetratorSchema>>
  relations: z.ZodExactOptional<z.ZodArray<RelationSchema>>
  events: z.ZodExactOptional<z.ZodArray<EventSchema>>
  absent: z.ZodExactOptional<EachOf<T.CaseRecord['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.CaseRecord['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** One case with the people in it, without anything that names them. */
export const caseRecord: CaseRecordSchema = /* @__PURE__ */ (() => object({
  standardVersion: standardVersionCodes,
  case: caseFile,
  reportingEntity: reportingEntity,
  dataProtection: dataProtection,
  victims: listOf(victim).exactOptional(),
  perpetrators: listOf(perpetrator).exactOptional(),
  relations: listOf(relation).exactOptional(),
  events: listOf(event).exactOptional(),
  absent: eachOf(['victims', 'perpetrators', 'relations', 'events'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['victims', 'perpetrators', 'relations', 'events'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([], ['standardVersion', 'case', 'reportingEntity', 'dataProtection']), rules(walkCaseRecord)))()

type AddressSchema = z.ZodObject<{
  use: z.ZodExactOptional<AddressUseCodes>
  refersTo: z.ZodExactOptional<z.ZodString>
  street: z.ZodExactOptional<z.ZodString>
  city: z.ZodExactOptional<z.ZodString>
  state: z.ZodExactOptional<z.ZodString>
  postalCode: z.ZodExactOptional<z.ZodString>
  country: z.ZodExactOptional<CountryCodes>
  longitude: z.ZodExactOptional<z.ZodNumber>
  latitude: z.ZodExactOptional<z.ZodNumber>
  absent: z.ZodExactOptional<EachOf<T.Address['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.Address['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** An address or an exact place; kept apart from the case. */
const address: AddressSchema = /* @__PURE__ */ (() => object({
  use: addressUseCodes.exactOptional(),
  refersTo: identifier.exactOptional(),
  street: text(200).exactOptional(),
  city: text(120).exactOptional(),
  state: text(120).exactOptional(),
  postalCode: text(20).exactOptional(),
  country: countryCodes.exactOptional(),
  longitude: number(-180, 180).exactOptional(),
  latitude: number(-90, 90).exactOptional(),
  absent: eachOf(['use', 'refersTo', 'street', 'city', 'state', 'postalCode', 'country', 'longitude', 'latitude'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['use', 'refersTo', 'street', 'city', 'state', 'postalCode', 'country', 'longitude', 'latitude'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['use'])))()

type IdentityNumberSchema = z.ZodObject<{
  kind: z.ZodExactOptional<IdentityDocumentCodes>
  number: z.ZodExactOptional<z.ZodString>
  issuingCountry: z.ZodExactOptional<CountryCodes>
  absent: z.ZodExactOptional<EachOf<T.IdentityNumber['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.IdentityNumber['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** The number of one document of the person. */
const identityNumber: IdentityNumberSchema = /* @__PURE__ */ (() => object({
  kind: identityDocumentCodes.exactOptional(),
  number: text(60).exactOptional(),
  issuingCountry: countryCodes.exactOptional(),
  absent: eachOf(['kind', 'number', 'issuingCountry'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['kind', 'number', 'issuingCountry'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['number'])))()

type IdentityRecordSchema = z.ZodObject<{
  standardVersion: StandardVersionCodes
  personId: z.ZodString
  role: z.ZodExactOptional<PersonRoleCodes>
  salutation: z.ZodExactOptional<z.ZodString>
  firstName: z.ZodExactOptional<z.ZodString>
  middleName: z.ZodExactOptional<z.ZodString>
  secondName: z.ZodExactOptional<z.ZodString>
  otherNames: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  email: z.ZodExactOptional<z.ZodString>
  homePhone: z.ZodExactOptional<z.ZodString>
  mobilePhone: z.ZodExactOptional<z.ZodString>
  safePhone: z.ZodExactOptional<z.ZodString>
  safeTimes: z.ZodExactOptional<z.ZodString>
  safeModes: z.ZodExactOptional<z.ZodArray<FollowUpModeCodes>>
  safeFromHour: z.ZodExactOptional<z.ZodNumber>
  safeUntilHour: z.ZodExactOptional<z.ZodNumber>
  noContact: z.ZodExactOptional<z.ZodBoolean>
  addresses: z.ZodExactOptional<z.ZodArray<AddressSchema>>
  identityNumbers: z.ZodExactOptional<z.ZodArray<IdentityNumberSchema>>
  absent: z.ZodExactOptional<EachOf<T.IdentityRecord['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.IdentityRecord['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** Who a person is: names, contacts, address, document numbers. A separate document in another store, linked by the person id. */
export const identityRecord: IdentityRecordSchema = /* @__PURE__ */ (() => object({
  standardVersion: standardVersionCodes,
  personId: identifier,
  role: personRoleCodes.exactOptional(),
  salutation: text(40).exactOptional(),
  firstName: text(120).exactOptional(),
  middleName: text(120).exactOptional(),
  secondName: text(120).exactOptional(),
  otherNames: listOf(text(120), undefined, 20).exactOptional(),
  email: email.exactOptional(),
  homePhone: phone.exactOptional(),
  mobilePhone: phone.exactOptional(),
  safePhone: phone.exactOptional(),
  safeTimes: text(200).exactOptional(),
  safeModes: listOf(followUpModeCodes).check(unique).exactOptional(),
  safeFromHour: integer(0, 23).exactOptional(),
  safeUntilHour: integer(1, 24).exactOptional(),
  noContact: truth().exactOptional(),
  addresses: listOf(address).exactOptional(),
  identityNumbers: listOf(identityNumber).exactOptional(),
  absent: eachOf(['role', 'salutation', 'firstName', 'middleName', 'secondName', 'otherNames', 'email', 'homePhone', 'mobilePhone', 'safePhone', 'safeTimes', 'safeModes', 'safeFromHour', 'safeUntilHour', 'noContact', 'addresses', 'identityNumbers'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['role', 'salutation', 'firstName', 'middleName', 'secondName', 'otherNames', 'email', 'homePhone', 'mobilePhone', 'safePhone', 'safeTimes', 'safeModes', 'safeFromHour', 'safeUntilHour', 'noContact', 'addresses', 'identityNumbers'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence([], ['standardVersion', 'personId']), rules(walkIdentityRecord)))()

type CodeListVersionSchema = z.ZodObject<{
  list: z.ZodString
  version: z.ZodString
}, z.core.$strict>

/** Which version of a code list a release uses. */
const codeListVersion: CodeListVersionSchema = /* @__PURE__ */ (() => object({
  list: text(60),
  version: text(40),
}))()

type DisclosureControlSchema = z.ZodObject<{
  method: z.ZodExactOptional<DisclosureControlCodes>
  k: z.ZodExactOptional<z.ZodNumber>
  smallCell: z.ZodExactOptional<z.ZodNumber>
  epsilon: z.ZodExactOptional<z.ZodNumber>
  mergedGroups: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  absent: z.ZodExactOptional<EachOf<T.DisclosureControl['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.DisclosureControl['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** How a release was protected. */
const disclosureControl: DisclosureControlSchema = /* @__PURE__ */ (() => object({
  method: disclosureControlCodes.exactOptional(),
  k: integer(2, 1000).exactOptional(),
  smallCell: integer(2, 1000).exactOptional(),
  epsilon: number(0, 1000).exactOptional(),
  mergedGroups: listOf(text(200), undefined, 20).exactOptional(),
  absent: eachOf(['method', 'k', 'smallCell', 'epsilon', 'mergedGroups'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['method', 'k', 'smallCell', 'epsilon', 'mergedGroups'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['method'])))()

type SuppressionCountSchema = z.ZodObject<{
  sex: z.ZodExactOptional<SexCodes>
  recordsBefore: z.ZodNumber
  recordsAfter: z.ZodNumber
  cellsSuppressed: z.ZodExactOptional<z.ZodNumber>
  absent: z.ZodExactOptional<EachOf<T.SuppressionCount['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.SuppressionCount['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** How much was lost to suppression for one sex. */
const suppressionCount: SuppressionCountSchema = /* @__PURE__ */ (() => object({
  sex: sexCodes.exactOptional(),
  recordsBefore: integer(0, 1000000000),
  recordsAfter: integer(0, 1000000000),
  cellsSuppressed: integer(0, 1000000000).exactOptional(),
  absent: eachOf(['sex', 'cellsSuppressed'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['sex', 'cellsSuppressed'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['sex'], ['recordsBefore', 'recordsAfter'])))()

type DatasetReleaseSchema = z.ZodObject<{
  standardVersion: StandardVersionCodes
  title: z.ZodExactOptional<z.ZodString>
  description: z.ZodExactOptional<z.ZodString>
  publisher: z.ZodExactOptional<z.ZodString>
  contactPoint: z.ZodExactOptional<z.ZodString>
  issued: z.ZodExactOptional<z.ZodString>
  modified: z.ZodExactOptional<z.ZodString>
  temporalFrom: z.ZodExactOptional<z.ZodString>
  temporalTo: z.ZodExactOptional<z.ZodString>
  spatial: z.ZodExactOptional<z.ZodArray<CountryCodes>>
  accrualPeriodicity: z.ZodExactOptional<z.ZodString>
  themes: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  languages: z.ZodExactOptional<z.ZodArray<LanguageCodes>>
  licence: z.ZodExactOptional<z.ZodString>
  accessRights: z.ZodExactOptional<z.ZodString>
  policy: z.ZodExactOptional<z.ZodString>
  conformsTo: z.ZodExactOptional<z.ZodString>
  provenanceNote: z.ZodExactOptional<z.ZodString>
  generatedBy: z.ZodExactOptional<z.ZodString>
  distributions: z.ZodExactOptional<z.ZodArray<z.ZodString>>
  version: z.ZodExactOptional<z.ZodString>
  schemaVersion: z.ZodString
  codeListVersions: z.ZodExactOptional<z.ZodArray<CodeListVersionSchema>>
  disclosureControl: z.ZodExactOptional<DisclosureControlSchema>
  suppression: z.ZodExactOptional<z.ZodArray<SuppressionCountSchema>>
  citation: z.ZodExactOptional<z.ZodString>
  knownBias: z.ZodExactOptional<z.ZodString>
  absent: z.ZodExactOptional<EachOf<T.DatasetRelease['absent'], AbsentReasonCodes>>
  provenance: z.ZodExactOptional<EachOf<T.DatasetRelease['provenance'], ProvenanceSchema>>
  extensions: z.ZodExactOptional<typeof extensions>
}, z.core.$strict>

/** What was released, to whom and under which protection (DCAT). */
export const datasetRelease: DatasetReleaseSchema = /* @__PURE__ */ (() => object({
  standardVersion: standardVersionCodes,
  title: text(200).exactOptional(),
  description: text(5000).exactOptional(),
  publisher: text(200).exactOptional(),
  contactPoint: text(200).exactOptional(),
  issued: date.exactOptional(),
  modified: date.exactOptional(),
  temporalFrom: partialDate.exactOptional(),
  temporalTo: partialDate.exactOptional(),
  spatial: listOf(countryCodes).check(unique).exactOptional(),
  accrualPeriodicity: text(120).exactOptional(),
  themes: listOf(text(120), undefined, 20).exactOptional(),
  languages: listOf(languageCodes).check(unique).exactOptional(),
  licence: text(200).exactOptional(),
  accessRights: text(500).exactOptional(),
  policy: text(500).exactOptional(),
  conformsTo: text(200).exactOptional(),
  provenanceNote: text(5000).exactOptional(),
  generatedBy: text(500).exactOptional(),
  distributions: listOf(text(200), undefined, 50).exactOptional(),
  version: text(40).exactOptional(),
  schemaVersion: text(40),
  codeListVersions: listOf(codeListVersion).exactOptional(),
  disclosureControl: disclosureControl.exactOptional(),
  suppression: listOf(suppressionCount).exactOptional(),
  citation: text(1000).exactOptional(),
  knownBias: text(5000).exactOptional(),
  absent: eachOf(['title', 'description', 'publisher', 'contactPoint', 'issued', 'modified', 'temporalFrom', 'temporalTo', 'spatial', 'accrualPeriodicity', 'themes', 'languages', 'licence', 'accessRights', 'policy', 'conformsTo', 'provenanceNote', 'generatedBy', 'distributions', 'version', 'codeListVersions', 'disclosureControl', 'suppression', 'citation', 'knownBias'], absentReasonCodes).exactOptional(),
  provenance: eachOf(['title', 'description', 'publisher', 'contactPoint', 'issued', 'modified', 'temporalFrom', 'temporalTo', 'spatial', 'accrualPeriodicity', 'themes', 'languages', 'licence', 'accessRights', 'policy', 'conformsTo', 'provenanceNote', 'generatedBy', 'distributions', 'version', 'codeListVersions', 'disclosureControl', 'suppression', 'citation', 'knownBias'], provenance).exactOptional(),
  extensions: extensions.exactOptional(),
}, presence(['codeListVersions', 'disclosureControl', 'suppression'], ['standardVersion', 'schemaVersion']), rules(walkDatasetRelease)))()
