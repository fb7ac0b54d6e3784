// Generated from packages/dictionary by `pnpm gen`; do not edit.

import { z } from 'zod'
import { code, extensions, presence, rules, unique } from '../zod/checks.ts'
import type * as T from './types.ts'
import { walkCaseRecord, walkIdentityRecord, walkDatasetRelease } from './validators/rules.ts'
import { isCountryCode, isCurrencyCode, isLanguageCode, isRwandaDistrictCode, isRwandaSectorCode, isSubdivisionCode } from './validators/sets.ts'

const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
const phone = z.string().regex(/^\+?[1-9][0-9]{1,14}$/)
const email = z.string().regex(/^[^\s@]{1,64}@[^\s@]{1,189}$/)
const date = z.string().regex(/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/)
const partialDate = z.string().regex(/^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$/)

const abductionStatusCodes = z.enum(['none', 'forcedConscription', 'trafficked', 'otherAbductionOrKidnapping'])

const absentReasonCodes = z.enum(['unknown', 'notAsked', 'refused', 'notApplicable', 'withheldForSafety'])

const actCodes = z.enum(['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'])

const addressUseCodes = z.enum(['home', 'mailing', 'event', 'other'])

const ageBandCodes = z.enum(['age0To8', 'age9To17', 'age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver'])

const applicableLawCodes = z.enum(['rwandaLaw058Of2021', 'gdpr', 'other'])

const assistanceOutcomeCodes = z.enum(['ongoing', 'completed', 'partlyCompleted', 'interrupted', 'notStarted'])

const assistanceStateCodes = z.enum(['offered', 'accepted', 'declinedBySurvivor', 'unavailable', 'alreadyReceived', 'notApplicable'])

const borderCrossingCodes = z.enum(['regular', 'irregular', 'none'])

const caseStatusCodes = z.enum(['open', 'followUp', 'closed', 'transferred', 'reopened'])

const childSeparationCodes = z.enum(['notSeparated', 'unaccompaniedMinor', 'separatedChild', 'otherVulnerableChild'])

const closureReasonCodes = z.enum(['needsMet', 'noContact', 'survivorRequest', 'survivorLeftArea', 'transferredOrganisation', 'fundingConstraints', 'safetyPlanReviewed', 'actionPlanComplete', 'noFurtherSupport', 'resumeNotification', 'supervisorReview'])

const companionCodes = z.enum(['alone', 'family', 'intimatePartner', 'otherVictims', 'recruiter', 'transporter', 'smuggler', 'travellingPartner', 'other'])

const compensationStatusCodes = z.enum(['notClaimed', 'claimed', 'awarded', 'paid', 'refused'])

const consentDecisionCodes = z.enum(['granted', 'refused', 'withdrawn'])

const consentGiverCodes = z.enum(['self', 'guardian', 'both'])

const consentMethodCodes = z.enum(['written', 'oral', 'electronic'])

const consentPurposeCodes = z.enum(['interview', 'storage', 'caseManagement', 'referral', 'shareIdentifiable', 'shareStatistics', 'research', 'media', 'tracing', 'unspecified'])

const consentRecipientCodes = z.enum(['family', 'authorities', 'unhcr', 'otherOrganisations', 'others'])

const controlPhaseCodes = z.enum(['recruitment', 'transit', 'exploitation', 'after'])

const countryCodes: z.ZodType<T.CountryCode> = code('country', isCountryCode)

const currencyCodes: z.ZodType<T.CurrencyCode> = code('currency', isCurrencyCode)

const dataSourceCodes = z.enum(['caseManagement', 'hotline', 'police', 'court', 'survey'])

const deceptionSubjectCodes = z.enum(['jobNatureLocationOrEmployer', 'wages', 'workingConditions', 'contract', 'housing', 'documentsOrMigrationStatus', 'travelAndRecruitmentConditions', 'familyReunification', 'marriageOrAdoption', 'education'])

const decisionMakerCodes = z.enum(['police', 'ngo', 'courtOrProsecution', 'nonPoliceGovernment', 'other'])

const delphiDimensionCodes = z.enum(['D1', 'D2', 'D3', 'D4', 'D5', 'D6'])

const disclosureControlCodes = z.enum(['kAnonymity', 'smallCellSuppression', 'differentialPrivacy', 'syntheticData', 'other'])

const displacementStageCodes = z.enum(['notDisplaced', 'preDisplacement', 'duringFlight', 'duringRefuge', 'duringReturnTransit', 'postDisplacement'])

const displacementStatusCodes = z.enum(['resident', 'idp', 'refugee', 'statelessPerson', 'returnee', 'foreignNational', 'asylumSeeker'])

const durationBandCodes = z.enum(['months0To12', 'months13To24', 'months25AndOver'])

const economicSectorCodes = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U'])

const educationLevelCodes = z.enum(['earlyChildhood', 'primary', 'lowerSecondary', 'upperSecondary', 'postSecondaryNonTertiary', 'shortCycleTertiary', 'bachelor', 'master', 'doctoral'])

const entitlementDecisionCodes = z.enum(['granted', 'refused', 'notApplied'])

const exploitationFormCodes = z.enum(['sexual', 'forcedLabour', 'domesticServitude', 'slaveryServitude', 'forcedMarriage', 'childMarriage', 'forcedCriminality', 'forcedBegging', 'armedRecruitment', 'organRemoval', 'illegalAdoption', 'forcedSurrogacyPregnancy', 'other'])

const exploitationKindCodes = z.enum(['prostitution', 'prostitutionOutdoor', 'prostitutionVenue', 'escort', 'massage', 'pornography', 'remoteInteractive', 'privateServitude', 'peddling', 'scam', 'drugs', 'theft', 'smugglingOfGoodsOrPeople', 'benefitFraud', 'forcedPregnancy', 'surrogacy'])

const exploitationStageCodes = z.enum(['realised', 'intended'])

const exploitationVenueCodes = z.enum(['street', 'barOrClub', 'hotelOrGuesthouse', 'massageOrBeautyBusiness', 'privateHome', 'farm', 'constructionSite', 'mine', 'factory', 'fishingVessel', 'market', 'restaurant', 'onlineOnly', 'scamCompound', 'camp', 'other'])

const factorPolarityCodes = z.enum(['risk', 'protective'])

const familyRelationCodes = z.enum(['child', 'spouseOrPartner', 'parent', 'sibling', 'grandparent', 'grandchild', 'otherRelative', 'nonRelative'])

const followUpModeCodes = z.enum(['inPerson', 'homeVisit', 'phone', 'message', 'throughThirdParty'])

const functionDomainCodes = z.enum(['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'])

const gbvContextCodes = z.enum(['intimatePartnerViolence', 'childSexualAbuse', 'earlyMarriage', 'possibleSexualExploitation', 'possibleSexualSlavery', 'harmfulTraditionalPractice'])

const gbvPhaseCodes = z.enum(['before', 'during', 'after'])

const gbvTypeCodes = z.enum(['rape', 'sexualAssault', 'physicalAssault', 'forcedMarriage', 'denialOfResources', 'psychologicalAbuse', 'nonGbv'])

const genderIdentityCodes = z.enum(['woman', 'man', 'transgenderWoman', 'transgenderMan', 'nonConforming', 'selfDescribed'])

const iccsOffenceCodes = z.enum(['0204', '02041', '02042', '02043', '02044'])

const identityDocumentCodes = z.enum(['nationalId', 'passport', 'refugeeId', 'birthCertificate', 'drivingLicence', 'other'])

const indicatorCodes = z.enum(['D1.01', 'D1.02', 'D1.03', 'D1.04', 'D1.05', 'D1.06', 'D1.07', 'D1.08', 'D1.09', 'D1.10', 'D2.01', 'D2.02', 'D2.03', 'D2.04', 'D2.05', 'D2.06', 'D2.07', 'D2.08', 'D2.09', 'D2.10', 'D3.01', 'D3.02', 'D3.03', 'D3.04', 'D3.05', 'D3.06', 'D3.07', 'D3.08', 'D3.09', 'D3.10', 'D3.11', 'D3.12', 'D3.13', 'D3.14', 'D3.15', 'D3.16', 'D4.01', 'D4.02', 'D4.03', 'D4.04', 'D4.05', 'D4.06', 'D4.07', 'D4.08', 'D4.09', 'D5.01', 'D5.02', 'D5.03', 'D5.04', 'D5.05', 'D5.06', 'D5.07', 'D5.08', 'D5.09', 'D5.10', 'D5.11', 'D5.12', 'D5.13', 'D5.14', 'D5.15', 'D6.01', 'D6.02', 'D6.03', 'D6.04', 'D6.05', 'D6.06', 'D6.07', 'FL01', 'FL02', 'FL03', 'FL04', 'FL05', 'FL06', 'FL07', 'FL08', 'FL09', 'FL10', 'FL11'])

const indicatorStateCodes = z.enum(['present', 'notPresent'])

const industryDivisionCodes = z.enum(['01', '02', '03', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '49', '50', '51', '52', '53', '55', '56', '77', '78', '79', '80', '81', '82'])

const informationSourceCodes = z.enum(['person', 'document', 'observation', 'otherOrganisation', 'import', 'derived'])

const informedItemCodes = z.enum(['agreesToInterview', 'toldPurpose', 'toldDataUse', 'toldResearchUse', 'toldAccessRight', 'toldRetention', 'toldWithdrawal'])

const internationalProtectionCodes = z.enum(['asylumSeeker', 'refugee', 'recipientOfComplementaryProtection', 'statelessPerson'])

const justiceStageCodes = z.enum(['suspected', 'arrested', 'investigated', 'prosecuted', 'convicted', 'acquitted'])

const languageCodes: z.ZodType<T.LanguageCode> = code('language', isLanguageCode)

const legRoleCodes = z.enum(['origin', 'recruitment', 'transit', 'exploitation', 'identification'])

const legalBasisCodes = z.enum(['consent', 'contract', 'legalObligation', 'vitalInterests', 'publicTask', 'legitimateInterests'])

const livingConditionCodes = z.enum(['adequate', 'overcrowded', 'insanitary', 'lackOfFood', 'noPrivacy', 'lockedIn'])

const maritalStatusCodes = z.enum(['single', 'married', 'widowed', 'divorced', 'separated', 'registeredPartnership'])

const meansCodes = z.enum(['threatOrForce', 'otherCoercion', 'abduction', 'fraud', 'deception', 'abuseOfPower', 'abuseOfVulnerability', 'paymentsOrBenefits'])

const meansOfControlCodes = z.enum(['debtBondage', 'takesEarnings', 'restrictsFinancialAccess', 'threats', 'psychologicalAbuse', 'physicalAbuse', 'sexualAbuse', 'falsePromises', 'psychoactiveSubstances', 'restrictsMovement', 'restrictsMedicalCare', 'excessiveWorkingHours', 'usesChildren', 'threatOfLawEnforcement', 'withholdsNecessities', 'withholdsDocuments', 'other', 'notSpecified', 'reproductiveCoercion', 'familySeparation', 'spiritualOath', 'digitalSurveillance', 'visaSponsorshipTie', 'threatensFamily', 'mergedDebtBondageOrEarnings', 'mergedThreats', 'mergedAbuse', 'mergedDenialOfBasicNeeds'])

const migrationStatusCodes = z.enum(['familyMigrant', 'visitorTouristMigrant', 'labourMigrant', 'studentMigrant', 'irregularMigrant', 'environmentalMigrant', 'vulnerableMigrant', 'strandedMigrant', 'forcedMigrant', 'deportee', 'exCombatant'])

const minorStatusCodes = z.enum(['minor', 'adult'])

const needsMetCodes = z.enum(['yes', 'no', 'partly'])

const occupationGroupCodes = z.enum(['armedForces', 'managers', 'professionals', 'technicians', 'clericalSupport', 'serviceAndSales', 'skilledAgricultural', 'craftAndTrades', 'plantAndMachineOperators', 'elementary'])

const onlinePlatformCodes = z.enum(['facebook', 'instagram', 'whatsApp', 'telegram', 'facebookMessenger', 'viber', 'snapChat', 'line', 'fourSale', 'weChat', 'qq', 'qZone', 'tikTok', 'twitter', 'other'])

const organisationTypeCodes = z.enum(['police', 'immigration', 'prosecution', 'court', 'labourInspection', 'socialServices', 'health', 'oneStopCentre', 'ngo', 'hotline', 'internationalOrganisation', 'school', 'communityLeader', 'company', 'centralGovernment', 'localGovernment', 'legalService'])

const perpetratorAgeBandCodes = z.enum(['age0To11', 'age12To17', 'age18To25', 'age26To40', 'age41To60', 'age61AndOver', 'age0To29', 'age30To38', 'age39To47', 'age48AndOver'])

const perpetratorKindCodes = z.enum(['person', 'organisation'])

const perpetratorRoleCodes = z.enum(['recruiter', 'transporter', 'harbourer', 'exploiter', 'controllerAbuser', 'kidnapper', 'brokerAgent', 'smuggler', 'documentForger', 'financier', 'client', 'travellingPartner', 'transferrer', 'seller', 'buyer', 'receiver', 'other', 'recruiterOrBroker', 'transactionParticipant', 'controllerAbuserOrKidnapper'])

const personRoleCodes = z.enum(['victim', 'perpetrator', 'staff', 'relative'])

const preferredSexCodes = z.enum(['female', 'male', 'noPreference'])

const promiseCodes = z.enum(['work', 'marriage', 'study', 'adoption', 'migration', 'other'])

const publishedGenderCodes = z.enum(['female', 'male', 'woman', 'man', 'transgenderOrNonConforming'])

const purposeCodes = z.enum(['prostitutionOfOthers', 'otherSexualExploitation', 'forcedLabourServices', 'slavery', 'practicesSimilarToSlavery', 'servitude', 'organRemoval', 'domesticServitude', 'debtBondage', 'forcedCriminality', 'forcedBegging', 'forcedMarriage', 'childMarriage', 'armedRecruitment', 'illegalAdoption', 'forcedSurrogacy', 'other'])

const recruitmentChannelCodes = z.enum(['inPerson', 'phone', 'socialPlatform', 'jobAdvert', 'agency', 'family', 'school', 'camp', 'other'])

const recruitmentMethodCodes = z.enum(['atAPlaceOfBusiness', 'atAnEducationalInstitution', 'atWork', 'throughOnlineSocialNetworks', 'throughAnOnlineAdvertisement', 'throughATelevisionAdvert', 'throughANewspaperAdvert', 'throughFamilyOrFamilyEvents', 'throughFriendsOrSocialEvents', 'other'])

const referralDirectionCodes = z.enum(['incoming', 'outgoing'])

const referralReasonCodes = z.enum(['additionalServicesRequired', 'migrationOrChangeOfLocation', 'other'])

const referralSourceCodes = z.enum(['healthMedical', 'psychosocial', 'policeOther', 'legalAssistance', 'livelihoods', 'selfReferral', 'teacherSchoolOfficial', 'communityOrCampLeader', 'safehouse', 'otherHumanitarianOrDevelopmentActor', 'otherGovernmentService', 'other'])

const referralStatusCodes = z.enum(['draft', 'sent', 'accepted', 'rejected', 'done', 'revoked'])

const relationToVictimCodes = z.enum(['intimatePartner', 'formerPartner', 'family', 'caregiver', 'friendAcquaintance', 'neighbour', 'employer', 'recruiterAgent', 'smuggler', 'official', 'serviceProvider', 'onlineContact', 'stranger', 'other', 'intimateOrFormerPartner', 'familyOrIntimatePartner', 'acquaintedUnspecified', 'strangerUnknownOrOther'])

const reportedElsewhereCodes = z.enum(['no', 'gbvimsOrganisation', 'otherOrganisation'])

const riskLevelCodes = z.enum(['high', 'medium', 'low'])

const rwandaDistrictCodes: z.ZodType<T.RwandaDistrictCode> = code('rwandaDistrict', isRwandaDistrictCode)

const rwandaSectorCodes: z.ZodType<T.RwandaSectorCode> = code('rwandaSector', isRwandaSectorCode)

const screeningOutcomeCodes = z.enum(['noIndicators', 'indicators', 'presumed'])

const sensitivityLevelCodes = z.enum(['low', 'moderate', 'high', 'severe'])

const serviceTypeCodes = z.enum(['shelter', 'medical', 'clinicalManagementOfRape', 'psychosocial', 'legal', 'policeProtection', 'livelihood', 'education', 'cashOrMaterial', 'return', 'reintegration', 'familyTracing', 'documentation', 'interpretation', 'childcare', 'other'])

const sexCodes = z.enum(['female', 'male', 'otherMarker'])

const sexBasisCodes = z.enum(['document', 'observed', 'self'])

const staffRoleCodes = z.enum(['caseWorker', 'supervisor', 'dataOfficer', 'interpreter', 'healthWorker', 'socialWorker', 'lawyer', 'policeOfficer', 'prosecutor', 'researcher', 'systemAdministrator', 'other'])

const standardVersionCodes = z.enum(['1.0'])

const statusBasisCodes = z.enum(['selfReport', 'screening', 'interview', 'documents', 'courtDecision', 'referralInformation', 'other'])

const subdivisionCodes: z.ZodType<T.SubdivisionCode> = code('subdivision', isSubdivisionCode)

const supportPlanTypeCodes = z.enum(['education', 'financial', 'health', 'labourExploitationRehabilitation', 'legal', 'livelihood', 'rightsBasedTraining', 'sexualExploitationRehabilitation', 'socialCare'])

const traffickingStatusCodes = z.enum(['potential', 'presumed', 'identified', 'notAVictim', 'declinedIdentification'])

const transferDecisionCodes = z.enum(['yes', 'no', 'underConditions'])

const transnationalityCodes = z.enum(['transnational', 'internal'])

const transportCodes = z.enum(['foot', 'road', 'rail', 'air', 'sea', 'animal'])

const travelDocumentCodes = z.enum(['ownDocument', 'falseDocument', 'noDocument', 'confiscated'])

const vulnerabilityFactorCodes = z.enum(['addiction', 'socialGroup', 'discrimination', 'poverty', 'disabilityAndPhysicalHealth', 'mentalHealth', 'migration', 'homelessness', 'abuseSocialMedia', 'abusePhysical', 'education', 'workEnvironment', 'familySize', 'familyStructure', 'socioEconomicStatus', 'familyMigrationHistory', 'householdLivelihood', 'householdEducation', 'genderDiscriminationInHousehold', 'familyDynamics', 'singleHeadedHousehold', 'childHeadedHousehold', 'psychologicalDependency', 'culturalOrReligiousBeliefs', 'irregularStatus', 'lackOfInformation', 'statelessness', 'conflict', 'naturalDisaster', 'displacement', 'supportiveFamily', 'educationAccess', 'knowledgeOfRights', 'stableIncome', 'communitySupport', 'legalStatus', 'accessToServices', 'protectiveLaw', 'other'])

const vulnerabilityLevelCodes = z.enum(['individual', 'householdFamily', 'community', 'structural'])

const whereaboutsCodes = z.enum(['withPerson', 'withOtherParent', 'withRelatives', 'withExploiter', 'inCare', 'elsewhere'])

const wishToPursueCodes = z.enum(['yes', 'no', 'undecided'])

const withholdReasonCodes = z.enum(['fear', 'wantsToTellThemselves', 'other'])

const witnessProtectionCodes = z.enum(['sealedRecords', 'videoLink', 'pseudonym'])

const worldRegionCodes = z.enum(['africa', 'americasOrOceania', 'asia', 'europe'])

const yesNoCodes = z.enum(['yes', 'no'])

/** Who or what said a value, and when it held. */
const provenance: z.ZodType<T.Provenance> = z.strictObject({
  source: informationSourceCodes,
  system: z.string().min(1).max(80).exactOptional(),
  asOf: partialDate.exactOptional(),
})

/** What the person says about the service they received. */
const feedback: z.ZodType<T.Feedback> = z.strictObject({
  openingHoursSuited: z.boolean().exactOptional(),
  supportPersonAllowed: z.boolean().exactOptional(),
  privateMeeting: z.boolean().exactOptional(),
  languageUnderstood: z.boolean().exactOptional(),
  comfortableWithWorker: z.boolean().exactOptional(),
  absent: z.strictObject({
    openingHoursSuited: absentReasonCodes.exactOptional(),
    supportPersonAllowed: absentReasonCodes.exactOptional(),
    privateMeeting: absentReasonCodes.exactOptional(),
    languageUnderstood: absentReasonCodes.exactOptional(),
    comfortableWithWorker: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    openingHoursSuited: provenance.exactOptional(),
    supportPersonAllowed: provenance.exactOptional(),
    privateMeeting: provenance.exactOptional(),
    languageUnderstood: provenance.exactOptional(),
    comfortableWithWorker: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** What is planned with the person, and until when. */
const supportPlan: z.ZodType<T.SupportPlan> = z.strictObject({
  type: supportPlanTypeCodes.exactOptional(),
  objectives: z.string().min(1).max(10000).exactOptional(),
  actionPlan: z.string().min(1).max(10000).exactOptional(),
  plannedEnd: date.exactOptional(),
  actualEnd: date.exactOptional(),
  absent: z.strictObject({
    type: absentReasonCodes.exactOptional(),
    objectives: absentReasonCodes.exactOptional(),
    actionPlan: absentReasonCodes.exactOptional(),
    plannedEnd: absentReasonCodes.exactOptional(),
    actualEnd: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    type: provenance.exactOptional(),
    objectives: provenance.exactOptional(),
    actionPlan: provenance.exactOptional(),
    plannedEnd: provenance.exactOptional(),
    actualEnd: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** The file that an organisation keeps about what happened and what was done. */
const caseFile: z.ZodType<T.Case> = z.strictObject({
  id: identifier,
  openedOn: date.exactOptional(),
  registrationYear: z.number().int().min(1990).max(2100).exactOptional(),
  closedOn: date.exactOptional(),
  status: caseStatusCodes.exactOptional(),
  owner: staffRoleCodes.exactOptional(),
  ownerId: identifier.exactOptional(),
  risk: riskLevelCodes.exactOptional(),
  safetyPlanId: identifier.exactOptional(),
  closureReasons: z.array(closureReasonCodes).check(unique).exactOptional(),
  closureDetails: z.string().min(1).max(10000).exactOptional(),
  feedback: feedback.exactOptional(),
  linkedCaseIds: z.array(identifier).check(unique).exactOptional(),
  duplicateOf: identifier.exactOptional(),
  reportedElsewhere: reportedElsewhereCodes.exactOptional(),
  comments: z.array(z.string().min(1).max(10000)).max(500).exactOptional(),
  supportPlans: z.array(supportPlan).exactOptional(),
  absent: z.strictObject({
    openedOn: absentReasonCodes.exactOptional(),
    registrationYear: absentReasonCodes.exactOptional(),
    closedOn: absentReasonCodes.exactOptional(),
    status: absentReasonCodes.exactOptional(),
    owner: absentReasonCodes.exactOptional(),
    ownerId: absentReasonCodes.exactOptional(),
    risk: absentReasonCodes.exactOptional(),
    safetyPlanId: absentReasonCodes.exactOptional(),
    closureReasons: absentReasonCodes.exactOptional(),
    closureDetails: absentReasonCodes.exactOptional(),
    feedback: absentReasonCodes.exactOptional(),
    linkedCaseIds: absentReasonCodes.exactOptional(),
    duplicateOf: absentReasonCodes.exactOptional(),
    reportedElsewhere: absentReasonCodes.exactOptional(),
    comments: absentReasonCodes.exactOptional(),
    supportPlans: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    openedOn: provenance.exactOptional(),
    registrationYear: provenance.exactOptional(),
    closedOn: provenance.exactOptional(),
    status: provenance.exactOptional(),
    owner: provenance.exactOptional(),
    ownerId: provenance.exactOptional(),
    risk: provenance.exactOptional(),
    safetyPlanId: provenance.exactOptional(),
    closureReasons: provenance.exactOptional(),
    closureDetails: provenance.exactOptional(),
    feedback: provenance.exactOptional(),
    linkedCaseIds: provenance.exactOptional(),
    duplicateOf: provenance.exactOptional(),
    reportedElsewhere: provenance.exactOptional(),
    comments: provenance.exactOptional(),
    supportPlans: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** A country and, where known, its administrative areas; never an address or a point on a map. */
const place: z.ZodType<T.Place> = z.strictObject({
  country: countryCodes.exactOptional(),
  adm1: subdivisionCodes.exactOptional(),
  adm2: rwandaDistrictCodes.exactOptional(),
  adm3: rwandaSectorCodes.exactOptional(),
  locality: z.string().min(1).max(120).exactOptional(),
})

/** The organisation that reports the record: one of the four units of the international classification. */
const reportingEntity: z.ZodType<T.ReportingEntity> = z.strictObject({
  id: identifier,
  name: z.string().min(1).max(200).exactOptional(),
  type: organisationTypeCodes.exactOptional(),
  place: place.exactOptional(),
  street: z.string().min(1).max(200).exactOptional(),
  postalCode: z.string().min(1).max(20).exactOptional(),
  longitude: z.number().min(-180).max(180).exactOptional(),
  latitude: z.number().min(-90).max(90).exactOptional(),
  phone: phone.exactOptional(),
  dataSources: z.array(dataSourceCodes).check(unique).exactOptional(),
  legalMandate: z.string().min(1).max(200).exactOptional(),
  absent: z.strictObject({
    name: absentReasonCodes.exactOptional(),
    type: absentReasonCodes.exactOptional(),
    place: absentReasonCodes.exactOptional(),
    street: absentReasonCodes.exactOptional(),
    postalCode: absentReasonCodes.exactOptional(),
    longitude: absentReasonCodes.exactOptional(),
    latitude: absentReasonCodes.exactOptional(),
    phone: absentReasonCodes.exactOptional(),
    dataSources: absentReasonCodes.exactOptional(),
    legalMandate: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    name: provenance.exactOptional(),
    type: provenance.exactOptional(),
    place: provenance.exactOptional(),
    street: provenance.exactOptional(),
    postalCode: provenance.exactOptional(),
    longitude: provenance.exactOptional(),
    latitude: provenance.exactOptional(),
    phone: provenance.exactOptional(),
    dataSources: provenance.exactOptional(),
    legalMandate: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['type']))

/** On which basis the record is kept, how long, and who may see it. */
const dataProtection: z.ZodType<T.DataProtection> = z.strictObject({
  legalBases: z.array(legalBasisCodes).check(unique).exactOptional(),
  laws: z.array(applicableLawCodes).check(unique).exactOptional(),
  sensitivity: sensitivityLevelCodes.exactOptional(),
  retainUntil: date.exactOptional(),
  accessRoles: z.array(staffRoleCodes).check(unique).exactOptional(),
  pseudonymKeyRef: identifier.exactOptional(),
  collectedOn: date.exactOptional(),
  collectedBy: staffRoleCodes.exactOptional(),
  lastReviewed: date.exactOptional(),
  transferAllowed: transferDecisionCodes.exactOptional(),
  transferConditions: z.string().min(1).max(500).exactOptional(),
  breachLogRef: identifier.exactOptional(),
  absent: z.strictObject({
    legalBases: absentReasonCodes.exactOptional(),
    laws: absentReasonCodes.exactOptional(),
    sensitivity: absentReasonCodes.exactOptional(),
    retainUntil: absentReasonCodes.exactOptional(),
    accessRoles: absentReasonCodes.exactOptional(),
    pseudonymKeyRef: absentReasonCodes.exactOptional(),
    collectedOn: absentReasonCodes.exactOptional(),
    collectedBy: absentReasonCodes.exactOptional(),
    lastReviewed: absentReasonCodes.exactOptional(),
    transferAllowed: absentReasonCodes.exactOptional(),
    transferConditions: absentReasonCodes.exactOptional(),
    breachLogRef: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    legalBases: provenance.exactOptional(),
    laws: provenance.exactOptional(),
    sensitivity: provenance.exactOptional(),
    retainUntil: provenance.exactOptional(),
    accessRoles: provenance.exactOptional(),
    pseudonymKeyRef: provenance.exactOptional(),
    collectedOn: provenance.exactOptional(),
    collectedBy: provenance.exactOptional(),
    lastReviewed: provenance.exactOptional(),
    transferAllowed: provenance.exactOptional(),
    transferConditions: provenance.exactOptional(),
    breachLogRef: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** A person who depends on the victim. */
const dependant: z.ZodType<T.Dependant> = z.strictObject({
  relation: familyRelationCodes.exactOptional(),
  ageBand: ageBandCodes.exactOptional(),
  sex: sexCodes.exactOptional(),
  whereabouts: whereaboutsCodes.exactOptional(),
  atRisk: z.boolean().exactOptional(),
  absent: z.strictObject({
    relation: absentReasonCodes.exactOptional(),
    ageBand: absentReasonCodes.exactOptional(),
    sex: absentReasonCodes.exactOptional(),
    whereabouts: absentReasonCodes.exactOptional(),
    atRisk: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    relation: provenance.exactOptional(),
    ageBand: provenance.exactOptional(),
    sex: provenance.exactOptional(),
    whereabouts: provenance.exactOptional(),
    atRisk: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** One kind of gender-based violence in one phase. */
const gbvExposure: z.ZodType<T.GbvExposure> = z.strictObject({
  id: identifier.exactOptional(),
  phase: gbvPhaseCodes.exactOptional(),
  type: gbvTypeCodes.exactOptional(),
  displacementStage: displacementStageCodes.exactOptional(),
  previousIncidents: z.boolean().exactOptional(),
  harmfulPractice: z.boolean().exactOptional(),
  exchangeOfValue: z.boolean().exactOptional(),
  abductionStatus: abductionStatusCodes.exactOptional(),
  absent: z.strictObject({
    id: absentReasonCodes.exactOptional(),
    phase: absentReasonCodes.exactOptional(),
    type: absentReasonCodes.exactOptional(),
    displacementStage: absentReasonCodes.exactOptional(),
    previousIncidents: absentReasonCodes.exactOptional(),
    harmfulPractice: absentReasonCodes.exactOptional(),
    exchangeOfValue: absentReasonCodes.exactOptional(),
    abductionStatus: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    id: provenance.exactOptional(),
    phase: provenance.exactOptional(),
    type: provenance.exactOptional(),
    displacementStage: provenance.exactOptional(),
    previousIncidents: provenance.exactOptional(),
    harmfulPractice: provenance.exactOptional(),
    exchangeOfValue: provenance.exactOptional(),
    abductionStatus: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['type']))

/** A factor at one level that raises or lowers risk; never a cause of the crime. */
const vulnerabilityFactor: z.ZodType<T.VulnerabilityFactor> = z.strictObject({
  level: vulnerabilityLevelCodes.exactOptional(),
  factor: vulnerabilityFactorCodes.exactOptional(),
  polarity: factorPolarityCodes.exactOptional(),
  absent: z.strictObject({
    level: absentReasonCodes.exactOptional(),
    factor: absentReasonCodes.exactOptional(),
    polarity: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    level: provenance.exactOptional(),
    factor: provenance.exactOptional(),
    polarity: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['factor']))

/** An amount in one currency. */
const money: z.ZodType<T.Money> = z.strictObject({
  amount: z.number().min(0).max(1000000000000),
  currency: currencyCodes,
})

/** How the person was recruited: once or several times. */
const recruitment: z.ZodType<T.Recruitment> = z.strictObject({
  methods: z.array(recruitmentMethodCodes).check(unique).exactOptional(),
  channels: z.array(recruitmentChannelCodes).check(unique).exactOptional(),
  platforms: z.array(onlinePlatformCodes).check(unique).exactOptional(),
  promised: z.array(promiseCodes).check(unique).exactOptional(),
  deceptionAbout: z.array(deceptionSubjectCodes).check(unique).exactOptional(),
  fee: money.exactOptional(),
  debt: money.exactOptional(),
  place: place.exactOptional(),
  locationName: z.string().min(1).max(200).exactOptional(),
  date: partialDate.exactOptional(),
  recruiterRelations: z.array(relationToVictimCodes).check(unique).exactOptional(),
  abduction: z.boolean().exactOptional(),
  absent: z.strictObject({
    methods: absentReasonCodes.exactOptional(),
    channels: absentReasonCodes.exactOptional(),
    platforms: absentReasonCodes.exactOptional(),
    promised: absentReasonCodes.exactOptional(),
    deceptionAbout: absentReasonCodes.exactOptional(),
    fee: absentReasonCodes.exactOptional(),
    debt: absentReasonCodes.exactOptional(),
    place: absentReasonCodes.exactOptional(),
    locationName: absentReasonCodes.exactOptional(),
    date: absentReasonCodes.exactOptional(),
    recruiterRelations: absentReasonCodes.exactOptional(),
    abduction: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    methods: provenance.exactOptional(),
    channels: provenance.exactOptional(),
    platforms: provenance.exactOptional(),
    promised: provenance.exactOptional(),
    deceptionAbout: provenance.exactOptional(),
    fee: provenance.exactOptional(),
    debt: provenance.exactOptional(),
    place: provenance.exactOptional(),
    locationName: provenance.exactOptional(),
    date: provenance.exactOptional(),
    recruiterRelations: provenance.exactOptional(),
    abduction: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** One leg of the journey, in order. */
const journeyLeg: z.ZodType<T.JourneyLeg> = z.strictObject({
  from: place.exactOptional(),
  to: place.exactOptional(),
  role: legRoleCodes.exactOptional(),
  departedOn: partialDate.exactOptional(),
  arrivedOn: partialDate.exactOptional(),
  transports: z.array(transportCodes).check(unique).exactOptional(),
  borderCrossing: borderCrossingCodes.exactOptional(),
  documents: z.array(travelDocumentCodes).check(unique).exactOptional(),
  smugglingInvolved: z.boolean().exactOptional(),
  companions: z.array(companionCodes).check(unique).exactOptional(),
  controlIds: z.array(identifier).check(unique).exactOptional(),
  gbvIds: z.array(identifier).check(unique).exactOptional(),
  absent: z.strictObject({
    from: absentReasonCodes.exactOptional(),
    to: absentReasonCodes.exactOptional(),
    role: absentReasonCodes.exactOptional(),
    departedOn: absentReasonCodes.exactOptional(),
    arrivedOn: absentReasonCodes.exactOptional(),
    transports: absentReasonCodes.exactOptional(),
    borderCrossing: absentReasonCodes.exactOptional(),
    documents: absentReasonCodes.exactOptional(),
    smugglingInvolved: absentReasonCodes.exactOptional(),
    companions: absentReasonCodes.exactOptional(),
    controlIds: absentReasonCodes.exactOptional(),
    gbvIds: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    from: provenance.exactOptional(),
    to: provenance.exactOptional(),
    role: provenance.exactOptional(),
    departedOn: provenance.exactOptional(),
    arrivedOn: provenance.exactOptional(),
    transports: provenance.exactOptional(),
    borderCrossing: provenance.exactOptional(),
    documents: provenance.exactOptional(),
    smugglingInvolved: provenance.exactOptional(),
    companions: provenance.exactOptional(),
    controlIds: provenance.exactOptional(),
    gbvIds: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** One form of exploitation that the person suffered or was meant to suffer. */
const exploitation: z.ZodType<T.Exploitation> = z.strictObject({
  form: exploitationFormCodes.exactOptional(),
  kinds: z.array(exploitationKindCodes).check(unique).exactOptional(),
  stage: exploitationStageCodes.exactOptional(),
  sectors: z.array(economicSectorCodes).check(unique).exactOptional(),
  divisions: z.array(industryDivisionCodes).check(unique).exactOptional(),
  occupation: occupationGroupCodes.exactOptional(),
  venues: z.array(exploitationVenueCodes).check(unique).exactOptional(),
  platforms: z.array(onlinePlatformCodes).check(unique).exactOptional(),
  place: place.exactOptional(),
  regionAsPublished: worldRegionCodes.exactOptional(),
  locationName: z.string().min(1).max(200).exactOptional(),
  startedOn: partialDate.exactOptional(),
  endedOn: partialDate.exactOptional(),
  hoursPerWeek: z.number().int().min(0).max(168).exactOptional(),
  payPerMonth: money.exactOptional(),
  livingConditions: z.array(livingConditionCodes).check(unique).exactOptional(),
  absent: z.strictObject({
    form: absentReasonCodes.exactOptional(),
    kinds: absentReasonCodes.exactOptional(),
    stage: absentReasonCodes.exactOptional(),
    sectors: absentReasonCodes.exactOptional(),
    divisions: absentReasonCodes.exactOptional(),
    occupation: absentReasonCodes.exactOptional(),
    venues: absentReasonCodes.exactOptional(),
    platforms: absentReasonCodes.exactOptional(),
    place: absentReasonCodes.exactOptional(),
    regionAsPublished: absentReasonCodes.exactOptional(),
    locationName: absentReasonCodes.exactOptional(),
    startedOn: absentReasonCodes.exactOptional(),
    endedOn: absentReasonCodes.exactOptional(),
    hoursPerWeek: absentReasonCodes.exactOptional(),
    payPerMonth: absentReasonCodes.exactOptional(),
    livingConditions: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    form: provenance.exactOptional(),
    kinds: provenance.exactOptional(),
    stage: provenance.exactOptional(),
    sectors: provenance.exactOptional(),
    divisions: provenance.exactOptional(),
    occupation: provenance.exactOptional(),
    venues: provenance.exactOptional(),
    platforms: provenance.exactOptional(),
    place: provenance.exactOptional(),
    regionAsPublished: provenance.exactOptional(),
    locationName: provenance.exactOptional(),
    startedOn: provenance.exactOptional(),
    endedOn: provenance.exactOptional(),
    hoursPerWeek: provenance.exactOptional(),
    payPerMonth: provenance.exactOptional(),
    livingConditions: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['form']))

/** One way in which the person was kept under control. */
const meansOfControl: z.ZodType<T.MeansOfControl> = z.strictObject({
  id: identifier.exactOptional(),
  code: meansOfControlCodes.exactOptional(),
  phases: z.array(controlPhaseCodes).check(unique).exactOptional(),
  absent: z.strictObject({
    id: absentReasonCodes.exactOptional(),
    code: absentReasonCodes.exactOptional(),
    phases: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    id: provenance.exactOptional(),
    code: provenance.exactOptional(),
    phases: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['code']))

/** One indicator looked for in a screening. */
const screeningIndicator: z.ZodType<T.ScreeningIndicator> = z.strictObject({
  id: indicatorCodes,
  phase: controlPhaseCodes.exactOptional(),
  state: indicatorStateCodes.exactOptional(),
  absent: z.strictObject({
    phase: absentReasonCodes.exactOptional(),
    state: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    phase: provenance.exactOptional(),
    state: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['state']))

/** An interview or check in which indicators of trafficking were looked for; its result is no legal finding. */
const screening: z.ZodType<T.Screening> = z.strictObject({
  tool: z.string().min(1).max(120).exactOptional(),
  toolVersion: z.string().min(1).max(40).exactOptional(),
  organisation: z.string().min(1).max(200).exactOptional(),
  screenerRole: staffRoleCodes.exactOptional(),
  screenerSex: sexCodes.exactOptional(),
  screenerTrained: z.boolean().exactOptional(),
  date: date.exactOptional(),
  place: place.exactOptional(),
  language: languageCodes.exactOptional(),
  interpreterUsed: z.boolean().exactOptional(),
  interpreterSex: sexCodes.exactOptional(),
  preferredInterviewerSex: preferredSexCodes.exactOptional(),
  preferredInterpreterSex: preferredSexCodes.exactOptional(),
  privatePlace: z.boolean().exactOptional(),
  supportPerson: z.boolean().exactOptional(),
  breaksOffered: z.boolean().exactOptional(),
  safeContactAgreed: z.boolean().exactOptional(),
  traumaSigns: z.boolean().exactOptional(),
  indicators: z.array(screeningIndicator).exactOptional(),
  outcome: screeningOutcomeCodes.exactOptional(),
  referredBy: referralSourceCodes.exactOptional(),
  absent: z.strictObject({
    tool: absentReasonCodes.exactOptional(),
    toolVersion: absentReasonCodes.exactOptional(),
    organisation: absentReasonCodes.exactOptional(),
    screenerRole: absentReasonCodes.exactOptional(),
    screenerSex: absentReasonCodes.exactOptional(),
    screenerTrained: absentReasonCodes.exactOptional(),
    date: absentReasonCodes.exactOptional(),
    place: absentReasonCodes.exactOptional(),
    language: absentReasonCodes.exactOptional(),
    interpreterUsed: absentReasonCodes.exactOptional(),
    interpreterSex: absentReasonCodes.exactOptional(),
    preferredInterviewerSex: absentReasonCodes.exactOptional(),
    preferredInterpreterSex: absentReasonCodes.exactOptional(),
    privatePlace: absentReasonCodes.exactOptional(),
    supportPerson: absentReasonCodes.exactOptional(),
    breaksOffered: absentReasonCodes.exactOptional(),
    safeContactAgreed: absentReasonCodes.exactOptional(),
    traumaSigns: absentReasonCodes.exactOptional(),
    indicators: absentReasonCodes.exactOptional(),
    outcome: absentReasonCodes.exactOptional(),
    referredBy: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    tool: provenance.exactOptional(),
    toolVersion: provenance.exactOptional(),
    organisation: provenance.exactOptional(),
    screenerRole: provenance.exactOptional(),
    screenerSex: provenance.exactOptional(),
    screenerTrained: provenance.exactOptional(),
    date: provenance.exactOptional(),
    place: provenance.exactOptional(),
    language: provenance.exactOptional(),
    interpreterUsed: provenance.exactOptional(),
    interpreterSex: provenance.exactOptional(),
    preferredInterviewerSex: provenance.exactOptional(),
    preferredInterpreterSex: provenance.exactOptional(),
    privatePlace: provenance.exactOptional(),
    supportPerson: provenance.exactOptional(),
    breaksOffered: provenance.exactOptional(),
    safeContactAgreed: provenance.exactOptional(),
    traumaSigns: provenance.exactOptional(),
    indicators: provenance.exactOptional(),
    outcome: provenance.exactOptional(),
    referredBy: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** What is to be held back, from whom and why. */
const withholding: z.ZodType<T.Withholding> = z.strictObject({
  fromWhom: z.string().min(1).max(200).exactOptional(),
  what: z.string().min(1).max(500).exactOptional(),
  why: withholdReasonCodes.exactOptional(),
  absent: z.strictObject({
    fromWhom: absentReasonCodes.exactOptional(),
    what: absentReasonCodes.exactOptional(),
    why: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    fromWhom: provenance.exactOptional(),
    what: provenance.exactOptional(),
    why: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['fromWhom']))

/** A decision of the person about one purpose; consent to one purpose is never read as consent to another. */
const consent: z.ZodType<T.Consent> = z.strictObject({
  id: identifier.exactOptional(),
  purpose: consentPurposeCodes.exactOptional(),
  decision: consentDecisionCodes.exactOptional(),
  givenBy: consentGiverCodes.exactOptional(),
  childAssent: z.boolean().exactOptional(),
  guardianExcluded: z.boolean().exactOptional(),
  recipients: z.array(z.string().min(1).max(200)).max(50).exactOptional(),
  recipientKinds: z.array(consentRecipientCodes).check(unique).exactOptional(),
  services: z.array(serviceTypeCodes).check(unique).exactOptional(),
  withhold: z.array(withholding).exactOptional(),
  method: consentMethodCodes.exactOptional(),
  language: languageCodes.exactOptional(),
  date: date.exactOptional(),
  expiry: date.exactOptional(),
  withdrawnOn: date.exactOptional(),
  informedItems: z.array(informedItemCodes).check(unique).exactOptional(),
  absent: z.strictObject({
    id: absentReasonCodes.exactOptional(),
    purpose: absentReasonCodes.exactOptional(),
    decision: absentReasonCodes.exactOptional(),
    givenBy: absentReasonCodes.exactOptional(),
    childAssent: absentReasonCodes.exactOptional(),
    guardianExcluded: absentReasonCodes.exactOptional(),
    recipients: absentReasonCodes.exactOptional(),
    recipientKinds: absentReasonCodes.exactOptional(),
    services: absentReasonCodes.exactOptional(),
    withhold: absentReasonCodes.exactOptional(),
    method: absentReasonCodes.exactOptional(),
    language: absentReasonCodes.exactOptional(),
    date: absentReasonCodes.exactOptional(),
    expiry: absentReasonCodes.exactOptional(),
    withdrawnOn: absentReasonCodes.exactOptional(),
    informedItems: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    id: provenance.exactOptional(),
    purpose: provenance.exactOptional(),
    decision: provenance.exactOptional(),
    givenBy: provenance.exactOptional(),
    childAssent: provenance.exactOptional(),
    guardianExcluded: provenance.exactOptional(),
    recipients: provenance.exactOptional(),
    recipientKinds: provenance.exactOptional(),
    services: provenance.exactOptional(),
    withhold: provenance.exactOptional(),
    method: provenance.exactOptional(),
    language: provenance.exactOptional(),
    date: provenance.exactOptional(),
    expiry: provenance.exactOptional(),
    withdrawnOn: provenance.exactOptional(),
    informedItems: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['purpose', 'decision', 'givenBy', 'date']))

/** One service: offered, accepted, declined or not to be had. */
const assistance: z.ZodType<T.Assistance> = z.strictObject({
  serviceType: serviceTypeCodes.exactOptional(),
  provider: z.string().min(1).max(200).exactOptional(),
  state: assistanceStateCodes.exactOptional(),
  startedOn: date.exactOptional(),
  endedOn: date.exactOptional(),
  outcome: assistanceOutcomeCodes.exactOptional(),
  absent: z.strictObject({
    serviceType: absentReasonCodes.exactOptional(),
    provider: absentReasonCodes.exactOptional(),
    state: absentReasonCodes.exactOptional(),
    startedOn: absentReasonCodes.exactOptional(),
    endedOn: absentReasonCodes.exactOptional(),
    outcome: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    serviceType: provenance.exactOptional(),
    provider: provenance.exactOptional(),
    state: provenance.exactOptional(),
    startedOn: provenance.exactOptional(),
    endedOn: provenance.exactOptional(),
    outcome: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['serviceType']))

/** The handing on of a person from one organisation to another. */
const referral: z.ZodType<T.Referral> = z.strictObject({
  direction: referralDirectionCodes.exactOptional(),
  fromEntity: z.string().min(1).max(200).exactOptional(),
  fromWorkerId: identifier.exactOptional(),
  toEntities: z.array(z.string().min(1).max(200)).max(20).exactOptional(),
  toWorkerId: identifier.exactOptional(),
  services: z.array(serviceTypeCodes).check(unique).exactOptional(),
  reason: referralReasonCodes.exactOptional(),
  status: referralStatusCodes.exactOptional(),
  rejectedReason: z.string().min(1).max(500).exactOptional(),
  consentId: identifier.exactOptional(),
  sentOn: date.exactOptional(),
  answeredOn: date.exactOptional(),
  doneOn: date.exactOptional(),
  details: z.string().min(1).max(10000).exactOptional(),
  mandatoryReporting: z.boolean().exactOptional(),
  toldBefore: z.boolean().exactOptional(),
  absent: z.strictObject({
    direction: absentReasonCodes.exactOptional(),
    fromEntity: absentReasonCodes.exactOptional(),
    fromWorkerId: absentReasonCodes.exactOptional(),
    toEntities: absentReasonCodes.exactOptional(),
    toWorkerId: absentReasonCodes.exactOptional(),
    services: absentReasonCodes.exactOptional(),
    reason: absentReasonCodes.exactOptional(),
    status: absentReasonCodes.exactOptional(),
    rejectedReason: absentReasonCodes.exactOptional(),
    consentId: absentReasonCodes.exactOptional(),
    sentOn: absentReasonCodes.exactOptional(),
    answeredOn: absentReasonCodes.exactOptional(),
    doneOn: absentReasonCodes.exactOptional(),
    details: absentReasonCodes.exactOptional(),
    mandatoryReporting: absentReasonCodes.exactOptional(),
    toldBefore: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    direction: provenance.exactOptional(),
    fromEntity: provenance.exactOptional(),
    fromWorkerId: provenance.exactOptional(),
    toEntities: provenance.exactOptional(),
    toWorkerId: provenance.exactOptional(),
    services: provenance.exactOptional(),
    reason: provenance.exactOptional(),
    status: provenance.exactOptional(),
    rejectedReason: provenance.exactOptional(),
    consentId: provenance.exactOptional(),
    sentOn: provenance.exactOptional(),
    answeredOn: provenance.exactOptional(),
    doneOn: provenance.exactOptional(),
    details: provenance.exactOptional(),
    mandatoryReporting: provenance.exactOptional(),
    toldBefore: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['direction', 'status']))

/** One contact after the assistance. */
const followUp: z.ZodType<T.FollowUp> = z.strictObject({
  date: date.exactOptional(),
  mode: followUpModeCodes.exactOptional(),
  needsMet: needsMetCodes.exactOptional(),
  newRisks: z.array(z.string().min(1).max(200)).max(30).exactOptional(),
  nextDate: date.exactOptional(),
  absent: z.strictObject({
    date: absentReasonCodes.exactOptional(),
    mode: absentReasonCodes.exactOptional(),
    needsMet: absentReasonCodes.exactOptional(),
    newRisks: absentReasonCodes.exactOptional(),
    nextDate: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    date: provenance.exactOptional(),
    mode: provenance.exactOptional(),
    needsMet: provenance.exactOptional(),
    newRisks: provenance.exactOptional(),
    nextDate: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['date']))

/** What the law did for the person, by sex in every report. */
const legalProcess: z.ZodType<T.LegalProcess> = z.strictObject({
  complaint: z.boolean().exactOptional(),
  wishToPursue: wishToPursueCodes.exactOptional(),
  reflectionPeriod: entitlementDecisionCodes.exactOptional(),
  reflectionFrom: date.exactOptional(),
  reflectionTo: date.exactOptional(),
  residencePermit: entitlementDecisionCodes.exactOptional(),
  residenceFrom: date.exactOptional(),
  residenceTo: date.exactOptional(),
  compensation: compensationStatusCodes.exactOptional(),
  compensationAmount: money.exactOptional(),
  nonPunishmentApplied: z.boolean().exactOptional(),
  witnessProtection: z.array(witnessProtectionCodes).check(unique).exactOptional(),
  absent: z.strictObject({
    complaint: absentReasonCodes.exactOptional(),
    wishToPursue: absentReasonCodes.exactOptional(),
    reflectionPeriod: absentReasonCodes.exactOptional(),
    reflectionFrom: absentReasonCodes.exactOptional(),
    reflectionTo: absentReasonCodes.exactOptional(),
    residencePermit: absentReasonCodes.exactOptional(),
    residenceFrom: absentReasonCodes.exactOptional(),
    residenceTo: absentReasonCodes.exactOptional(),
    compensation: absentReasonCodes.exactOptional(),
    compensationAmount: absentReasonCodes.exactOptional(),
    nonPunishmentApplied: absentReasonCodes.exactOptional(),
    witnessProtection: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    complaint: provenance.exactOptional(),
    wishToPursue: provenance.exactOptional(),
    reflectionPeriod: provenance.exactOptional(),
    reflectionFrom: provenance.exactOptional(),
    reflectionTo: provenance.exactOptional(),
    residencePermit: provenance.exactOptional(),
    residenceFrom: provenance.exactOptional(),
    residenceTo: provenance.exactOptional(),
    compensation: provenance.exactOptional(),
    compensationAmount: provenance.exactOptional(),
    nonPunishmentApplied: provenance.exactOptional(),
    witnessProtection: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([]))

/** A person who is a potential, presumed or identified victim of trafficking. */
const victim: z.ZodType<T.Victim> = z.strictObject({
  id: identifier,
  sex: sexCodes.exactOptional(),
  sexBasis: sexBasisCodes.exactOptional(),
  genderIdentity: genderIdentityCodes.exactOptional(),
  genderSelfDescribed: z.string().min(1).max(200).exactOptional(),
  genderAsPublished: publishedGenderCodes.exactOptional(),
  pronouns: z.string().min(1).max(60).exactOptional(),
  birthDate: partialDate.exactOptional(),
  age: z.number().int().min(0).max(120).exactOptional(),
  ageEstimated: z.boolean().exactOptional(),
  ageBand: ageBandCodes.exactOptional(),
  minorAtRegistration: minorStatusCodes.exactOptional(),
  minorAtEntry: minorStatusCodes.exactOptional(),
  minorAtStartOfExploitation: minorStatusCodes.exactOptional(),
  ageWhenTrafficked: z.number().int().min(0).max(120).exactOptional(),
  citizenships: z.array(countryCodes).check(unique).exactOptional(),
  regionOfOrigin: worldRegionCodes.exactOptional(),
  countryOfBirth: countryCodes.exactOptional(),
  countryOfOrigin: countryCodes.exactOptional(),
  ethnicity: z.string().min(1).max(120).exactOptional(),
  languages: z.array(languageCodes).check(unique).exactOptional(),
  maritalStatus: maritalStatusCodes.exactOptional(),
  education: educationLevelCodes.exactOptional(),
  occupation: occupationGroupCodes.exactOptional(),
  employedBefore: z.boolean().exactOptional(),
  functionalDifficulties: z.array(functionDomainCodes).check(unique).exactOptional(),
  deceased: z.boolean().exactOptional(),
  positionInOrganisation: z.string().min(1).max(120).exactOptional(),
  status: traffickingStatusCodes.exactOptional(),
  statusDecidedBy: decisionMakerCodes.exactOptional(),
  statusDate: date.exactOptional(),
  statusBases: z.array(statusBasisCodes).check(unique).exactOptional(),
  displacementStatus: displacementStatusCodes.exactOptional(),
  migrationStatuses: z.array(migrationStatusCodes).check(unique).exactOptional(),
  internationalProtection: z.array(internationalProtectionCodes).check(unique).exactOptional(),
  childSeparation: childSeparationCodes.exactOptional(),
  numberOfChildren: z.number().int().min(0).max(30).exactOptional(),
  dependants: z.array(dependant).exactOptional(),
  pregnant: z.boolean().exactOptional(),
  breastfeeding: z.boolean().exactOptional(),
  householdHead: z.boolean().exactOptional(),
  soleCaregiver: z.boolean().exactOptional(),
  priorTrafficking: z.boolean().exactOptional(),
  gbvExposure: z.array(gbvExposure).exactOptional(),
  vulnerabilityFactors: z.array(vulnerabilityFactor).exactOptional(),
  vulnerabilityDetails: z.string().min(1).max(10000).exactOptional(),
  specialNeeds: z.array(z.string().min(1).max(200)).max(30).exactOptional(),
  ownWords: z.string().min(1).max(10000).exactOptional(),
  recruitment: z.array(recruitment).exactOptional(),
  journey: z.array(journeyLeg).exactOptional(),
  exploitation: z.array(exploitation).exactOptional(),
  meansOfControl: z.array(meansOfControl).exactOptional(),
  screenings: z.array(screening).exactOptional(),
  consents: z.array(consent).exactOptional(),
  assistance: z.array(assistance).exactOptional(),
  referrals: z.array(referral).exactOptional(),
  followUps: z.array(followUp).exactOptional(),
  legalProcess: legalProcess.exactOptional(),
  absent: z.strictObject({
    sex: absentReasonCodes.exactOptional(),
    sexBasis: absentReasonCodes.exactOptional(),
    genderIdentity: absentReasonCodes.exactOptional(),
    genderSelfDescribed: absentReasonCodes.exactOptional(),
    genderAsPublished: absentReasonCodes.exactOptional(),
    pronouns: absentReasonCodes.exactOptional(),
    birthDate: absentReasonCodes.exactOptional(),
    age: absentReasonCodes.exactOptional(),
    ageEstimated: absentReasonCodes.exactOptional(),
    ageBand: absentReasonCodes.exactOptional(),
    minorAtRegistration: absentReasonCodes.exactOptional(),
    minorAtEntry: absentReasonCodes.exactOptional(),
    minorAtStartOfExploitation: absentReasonCodes.exactOptional(),
    ageWhenTrafficked: absentReasonCodes.exactOptional(),
    citizenships: absentReasonCodes.exactOptional(),
    regionOfOrigin: absentReasonCodes.exactOptional(),
    countryOfBirth: absentReasonCodes.exactOptional(),
    countryOfOrigin: absentReasonCodes.exactOptional(),
    ethnicity: absentReasonCodes.exactOptional(),
    languages: absentReasonCodes.exactOptional(),
    maritalStatus: absentReasonCodes.exactOptional(),
    education: absentReasonCodes.exactOptional(),
    occupation: absentReasonCodes.exactOptional(),
    employedBefore: absentReasonCodes.exactOptional(),
    functionalDifficulties: absentReasonCodes.exactOptional(),
    deceased: absentReasonCodes.exactOptional(),
    positionInOrganisation: absentReasonCodes.exactOptional(),
    status: absentReasonCodes.exactOptional(),
    statusDecidedBy: absentReasonCodes.exactOptional(),
    statusDate: absentReasonCodes.exactOptional(),
    statusBases: absentReasonCodes.exactOptional(),
    displacementStatus: absentReasonCodes.exactOptional(),
    migrationStatuses: absentReasonCodes.exactOptional(),
    internationalProtection: absentReasonCodes.exactOptional(),
    childSeparation: absentReasonCodes.exactOptional(),
    numberOfChildren: absentReasonCodes.exactOptional(),
    dependants: absentReasonCodes.exactOptional(),
    pregnant: absentReasonCodes.exactOptional(),
    breastfeeding: absentReasonCodes.exactOptional(),
    householdHead: absentReasonCodes.exactOptional(),
    soleCaregiver: absentReasonCodes.exactOptional(),
    priorTrafficking: absentReasonCodes.exactOptional(),
    gbvExposure: absentReasonCodes.exactOptional(),
    vulnerabilityFactors: absentReasonCodes.exactOptional(),
    vulnerabilityDetails: absentReasonCodes.exactOptional(),
    specialNeeds: absentReasonCodes.exactOptional(),
    ownWords: absentReasonCodes.exactOptional(),
    recruitment: absentReasonCodes.exactOptional(),
    journey: absentReasonCodes.exactOptional(),
    exploitation: absentReasonCodes.exactOptional(),
    meansOfControl: absentReasonCodes.exactOptional(),
    screenings: absentReasonCodes.exactOptional(),
    consents: absentReasonCodes.exactOptional(),
    assistance: absentReasonCodes.exactOptional(),
    referrals: absentReasonCodes.exactOptional(),
    followUps: absentReasonCodes.exactOptional(),
    legalProcess: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    sex: provenance.exactOptional(),
    sexBasis: provenance.exactOptional(),
    genderIdentity: provenance.exactOptional(),
    genderSelfDescribed: provenance.exactOptional(),
    genderAsPublished: provenance.exactOptional(),
    pronouns: provenance.exactOptional(),
    birthDate: provenance.exactOptional(),
    age: provenance.exactOptional(),
    ageEstimated: provenance.exactOptional(),
    ageBand: provenance.exactOptional(),
    minorAtRegistration: provenance.exactOptional(),
    minorAtEntry: provenance.exactOptional(),
    minorAtStartOfExploitation: provenance.exactOptional(),
    ageWhenTrafficked: provenance.exactOptional(),
    citizenships: provenance.exactOptional(),
    regionOfOrigin: provenance.exactOptional(),
    countryOfBirth: provenance.exactOptional(),
    countryOfOrigin: provenance.exactOptional(),
    ethnicity: provenance.exactOptional(),
    languages: provenance.exactOptional(),
    maritalStatus: provenance.exactOptional(),
    education: provenance.exactOptional(),
    occupation: provenance.exactOptional(),
    employedBefore: provenance.exactOptional(),
    functionalDifficulties: provenance.exactOptional(),
    deceased: provenance.exactOptional(),
    positionInOrganisation: provenance.exactOptional(),
    status: provenance.exactOptional(),
    statusDecidedBy: provenance.exactOptional(),
    statusDate: provenance.exactOptional(),
    statusBases: provenance.exactOptional(),
    displacementStatus: provenance.exactOptional(),
    migrationStatuses: provenance.exactOptional(),
    internationalProtection: provenance.exactOptional(),
    childSeparation: provenance.exactOptional(),
    numberOfChildren: provenance.exactOptional(),
    dependants: provenance.exactOptional(),
    pregnant: provenance.exactOptional(),
    breastfeeding: provenance.exactOptional(),
    householdHead: provenance.exactOptional(),
    soleCaregiver: provenance.exactOptional(),
    priorTrafficking: provenance.exactOptional(),
    gbvExposure: provenance.exactOptional(),
    vulnerabilityFactors: provenance.exactOptional(),
    vulnerabilityDetails: provenance.exactOptional(),
    specialNeeds: provenance.exactOptional(),
    ownWords: provenance.exactOptional(),
    recruitment: provenance.exactOptional(),
    journey: provenance.exactOptional(),
    exploitation: provenance.exactOptional(),
    meansOfControl: provenance.exactOptional(),
    screenings: provenance.exactOptional(),
    consents: provenance.exactOptional(),
    assistance: provenance.exactOptional(),
    referrals: provenance.exactOptional(),
    followUps: provenance.exactOptional(),
    legalProcess: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['consents']))

/** One stage of the justice process with its day. */
const justiceStep: z.ZodType<T.JusticeStep> = z.strictObject({
  stage: justiceStageCodes.exactOptional(),
  date: partialDate.exactOptional(),
  absent: z.strictObject({
    stage: absentReasonCodes.exactOptional(),
    date: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    stage: provenance.exactOptional(),
    date: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['stage']))

/** A person or organisation alleged to have taken part; "alleged" until a conviction is recorded. */
const perpetrator: z.ZodType<T.Perpetrator> = z.strictObject({
  id: identifier,
  kind: perpetratorKindCodes.exactOptional(),
  sex: sexCodes.exactOptional(),
  sexBasis: sexBasisCodes.exactOptional(),
  gendersAsPublished: z.array(publishedGenderCodes).check(unique).exactOptional(),
  ageBands: z.array(perpetratorAgeBandCodes).check(unique).exactOptional(),
  citizenships: z.array(countryCodes).check(unique).exactOptional(),
  regionsAsPublished: z.array(worldRegionCodes).check(unique).exactOptional(),
  roles: z.array(perpetratorRoleCodes).min(1).check(unique).exactOptional(),
  roleDetails: z.string().min(1).max(10000).exactOptional(),
  organisation: z.string().min(1).max(200).exactOptional(),
  paidMoney: z.array(yesNoCodes).check(unique).exactOptional(),
  organisedCrime: z.boolean().exactOptional(),
  justiceStage: justiceStageCodes.exactOptional(),
  justiceHistory: z.array(justiceStep).exactOptional(),
  articles: z.array(z.string().min(1).max(60)).max(20).exactOptional(),
  sentences: z.array(z.string().min(1).max(200)).max(20).exactOptional(),
  numberOfVictims: z.number().int().min(0).max(100000).exactOptional(),
  absent: z.strictObject({
    kind: absentReasonCodes.exactOptional(),
    sex: absentReasonCodes.exactOptional(),
    sexBasis: absentReasonCodes.exactOptional(),
    gendersAsPublished: absentReasonCodes.exactOptional(),
    ageBands: absentReasonCodes.exactOptional(),
    citizenships: absentReasonCodes.exactOptional(),
    regionsAsPublished: absentReasonCodes.exactOptional(),
    roles: absentReasonCodes.exactOptional(),
    roleDetails: absentReasonCodes.exactOptional(),
    organisation: absentReasonCodes.exactOptional(),
    paidMoney: absentReasonCodes.exactOptional(),
    organisedCrime: absentReasonCodes.exactOptional(),
    justiceStage: absentReasonCodes.exactOptional(),
    justiceHistory: absentReasonCodes.exactOptional(),
    articles: absentReasonCodes.exactOptional(),
    sentences: absentReasonCodes.exactOptional(),
    numberOfVictims: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    kind: provenance.exactOptional(),
    sex: provenance.exactOptional(),
    sexBasis: provenance.exactOptional(),
    gendersAsPublished: provenance.exactOptional(),
    ageBands: provenance.exactOptional(),
    citizenships: provenance.exactOptional(),
    regionsAsPublished: provenance.exactOptional(),
    roles: provenance.exactOptional(),
    roleDetails: provenance.exactOptional(),
    organisation: provenance.exactOptional(),
    paidMoney: provenance.exactOptional(),
    organisedCrime: provenance.exactOptional(),
    justiceStage: provenance.exactOptional(),
    justiceHistory: provenance.exactOptional(),
    articles: provenance.exactOptional(),
    sentences: provenance.exactOptional(),
    numberOfVictims: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['roles']))

/** How one alleged perpetrator relates to one victim. */
const relation: z.ZodType<T.Relation> = z.strictObject({
  victimId: identifier,
  perpetratorId: identifier,
  kinds: z.array(relationToVictimCodes).min(1).check(unique).exactOptional(),
  absent: z.strictObject({
    kinds: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    kinds: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['kinds']))

/** What was done: the acts, means and purposes, when and where, to whom and allegedly by whom. */
const event: z.ZodType<T.Event> = z.strictObject({
  id: identifier,
  acts: z.array(actCodes).min(1).check(unique).exactOptional(),
  means: z.array(meansCodes).check(unique).exactOptional(),
  purposes: z.array(purposeCodes).min(1).check(unique).exactOptional(),
  iccsCode: iccsOffenceCodes.exactOptional(),
  periodFrom: partialDate.exactOptional(),
  periodTo: partialDate.exactOptional(),
  durationBand: durationBandCodes.exactOptional(),
  places: z.array(place).exactOptional(),
  transnational: transnationalityCodes.exactOptional(),
  victimIds: z.array(identifier).min(1).check(unique),
  perpetratorIds: z.array(identifier).check(unique).exactOptional(),
  description: z.string().min(1).max(10000).exactOptional(),
  absent: z.strictObject({
    acts: absentReasonCodes.exactOptional(),
    means: absentReasonCodes.exactOptional(),
    purposes: absentReasonCodes.exactOptional(),
    iccsCode: absentReasonCodes.exactOptional(),
    periodFrom: absentReasonCodes.exactOptional(),
    periodTo: absentReasonCodes.exactOptional(),
    durationBand: absentReasonCodes.exactOptional(),
    places: absentReasonCodes.exactOptional(),
    transnational: absentReasonCodes.exactOptional(),
    perpetratorIds: absentReasonCodes.exactOptional(),
    description: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    acts: provenance.exactOptional(),
    means: provenance.exactOptional(),
    purposes: provenance.exactOptional(),
    iccsCode: provenance.exactOptional(),
    periodFrom: provenance.exactOptional(),
    periodTo: provenance.exactOptional(),
    durationBand: provenance.exactOptional(),
    places: provenance.exactOptional(),
    transnational: provenance.exactOptional(),
    perpetratorIds: provenance.exactOptional(),
    description: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['acts', 'purposes']))

/** One case with the people in it, told without anything that names them. */
export const caseRecord: z.ZodType<T.CaseRecord> = z.strictObject({
  standardVersion: standardVersionCodes,
  case: caseFile,
  reportingEntity: reportingEntity,
  dataProtection: dataProtection,
  victims: z.array(victim).exactOptional(),
  perpetrators: z.array(perpetrator).exactOptional(),
  relations: z.array(relation).exactOptional(),
  events: z.array(event).exactOptional(),
  absent: z.strictObject({
    victims: absentReasonCodes.exactOptional(),
    perpetrators: absentReasonCodes.exactOptional(),
    relations: absentReasonCodes.exactOptional(),
    events: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    victims: provenance.exactOptional(),
    perpetrators: provenance.exactOptional(),
    relations: provenance.exactOptional(),
    events: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([])).check(rules(walkCaseRecord))

/** An address or an exact place; kept apart from the case. */
const address: z.ZodType<T.Address> = z.strictObject({
  use: addressUseCodes.exactOptional(),
  refersTo: identifier.exactOptional(),
  street: z.string().min(1).max(200).exactOptional(),
  city: z.string().min(1).max(120).exactOptional(),
  state: z.string().min(1).max(120).exactOptional(),
  postalCode: z.string().min(1).max(20).exactOptional(),
  country: countryCodes.exactOptional(),
  longitude: z.number().min(-180).max(180).exactOptional(),
  latitude: z.number().min(-90).max(90).exactOptional(),
  absent: z.strictObject({
    use: absentReasonCodes.exactOptional(),
    refersTo: absentReasonCodes.exactOptional(),
    street: absentReasonCodes.exactOptional(),
    city: absentReasonCodes.exactOptional(),
    state: absentReasonCodes.exactOptional(),
    postalCode: absentReasonCodes.exactOptional(),
    country: absentReasonCodes.exactOptional(),
    longitude: absentReasonCodes.exactOptional(),
    latitude: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    use: provenance.exactOptional(),
    refersTo: provenance.exactOptional(),
    street: provenance.exactOptional(),
    city: provenance.exactOptional(),
    state: provenance.exactOptional(),
    postalCode: provenance.exactOptional(),
    country: provenance.exactOptional(),
    longitude: provenance.exactOptional(),
    latitude: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['use']))

/** The number of one document of the person. */
const identityNumber: z.ZodType<T.IdentityNumber> = z.strictObject({
  kind: identityDocumentCodes.exactOptional(),
  number: z.string().min(1).max(60).exactOptional(),
  issuingCountry: countryCodes.exactOptional(),
  absent: z.strictObject({
    kind: absentReasonCodes.exactOptional(),
    number: absentReasonCodes.exactOptional(),
    issuingCountry: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    kind: provenance.exactOptional(),
    number: provenance.exactOptional(),
    issuingCountry: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['number']))

/** Who a person is: names, contacts, address, numbers of documents. Another document in another store; it joins on the person id. */
export const identityRecord: z.ZodType<T.IdentityRecord> = z.strictObject({
  standardVersion: standardVersionCodes,
  personId: identifier,
  role: personRoleCodes.exactOptional(),
  salutation: z.string().min(1).max(40).exactOptional(),
  firstName: z.string().min(1).max(120).exactOptional(),
  middleName: z.string().min(1).max(120).exactOptional(),
  secondName: z.string().min(1).max(120).exactOptional(),
  otherNames: z.array(z.string().min(1).max(120)).max(20).exactOptional(),
  email: email.exactOptional(),
  homePhone: phone.exactOptional(),
  mobilePhone: phone.exactOptional(),
  safePhone: phone.exactOptional(),
  safeTimes: z.string().min(1).max(200).exactOptional(),
  addresses: z.array(address).exactOptional(),
  identityNumbers: z.array(identityNumber).exactOptional(),
  absent: z.strictObject({
    role: absentReasonCodes.exactOptional(),
    salutation: absentReasonCodes.exactOptional(),
    firstName: absentReasonCodes.exactOptional(),
    middleName: absentReasonCodes.exactOptional(),
    secondName: absentReasonCodes.exactOptional(),
    otherNames: absentReasonCodes.exactOptional(),
    email: absentReasonCodes.exactOptional(),
    homePhone: absentReasonCodes.exactOptional(),
    mobilePhone: absentReasonCodes.exactOptional(),
    safePhone: absentReasonCodes.exactOptional(),
    safeTimes: absentReasonCodes.exactOptional(),
    addresses: absentReasonCodes.exactOptional(),
    identityNumbers: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    role: provenance.exactOptional(),
    salutation: provenance.exactOptional(),
    firstName: provenance.exactOptional(),
    middleName: provenance.exactOptional(),
    secondName: provenance.exactOptional(),
    otherNames: provenance.exactOptional(),
    email: provenance.exactOptional(),
    homePhone: provenance.exactOptional(),
    mobilePhone: provenance.exactOptional(),
    safePhone: provenance.exactOptional(),
    safeTimes: provenance.exactOptional(),
    addresses: provenance.exactOptional(),
    identityNumbers: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence([])).check(rules(walkIdentityRecord))

/** Which version of a code list a release uses. */
const codeListVersion: z.ZodType<T.CodeListVersion> = z.strictObject({
  list: z.string().min(1).max(60),
  version: z.string().min(1).max(40),
})

/** How a release was protected. */
const disclosureControl: z.ZodType<T.DisclosureControl> = z.strictObject({
  method: disclosureControlCodes.exactOptional(),
  k: z.number().int().min(2).max(1000).exactOptional(),
  smallCell: z.number().int().min(2).max(1000).exactOptional(),
  epsilon: z.number().min(0).max(1000).exactOptional(),
  mergedGroups: z.array(z.string().min(1).max(200)).max(20).exactOptional(),
  absent: z.strictObject({
    method: absentReasonCodes.exactOptional(),
    k: absentReasonCodes.exactOptional(),
    smallCell: absentReasonCodes.exactOptional(),
    epsilon: absentReasonCodes.exactOptional(),
    mergedGroups: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    method: provenance.exactOptional(),
    k: provenance.exactOptional(),
    smallCell: provenance.exactOptional(),
    epsilon: provenance.exactOptional(),
    mergedGroups: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['method']))

/** How much was lost to suppression for one sex. */
const suppressionCount: z.ZodType<T.SuppressionCount> = z.strictObject({
  sex: sexCodes.exactOptional(),
  recordsBefore: z.number().int().min(0).max(1000000000),
  recordsAfter: z.number().int().min(0).max(1000000000),
  cellsSuppressed: z.number().int().min(0).max(1000000000).exactOptional(),
  absent: z.strictObject({
    sex: absentReasonCodes.exactOptional(),
    cellsSuppressed: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    sex: provenance.exactOptional(),
    cellsSuppressed: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['sex']))

/** What was released, to whom and under which protection (DCAT). */
export const datasetRelease: z.ZodType<T.DatasetRelease> = z.strictObject({
  standardVersion: standardVersionCodes,
  title: z.string().min(1).max(200).exactOptional(),
  description: z.string().min(1).max(5000).exactOptional(),
  publisher: z.string().min(1).max(200).exactOptional(),
  contactPoint: z.string().min(1).max(200).exactOptional(),
  issued: date.exactOptional(),
  modified: date.exactOptional(),
  temporalFrom: partialDate.exactOptional(),
  temporalTo: partialDate.exactOptional(),
  spatial: z.array(countryCodes).check(unique).exactOptional(),
  accrualPeriodicity: z.string().min(1).max(120).exactOptional(),
  themes: z.array(z.string().min(1).max(120)).max(20).exactOptional(),
  languages: z.array(languageCodes).check(unique).exactOptional(),
  licence: z.string().min(1).max(200).exactOptional(),
  accessRights: z.string().min(1).max(500).exactOptional(),
  policy: z.string().min(1).max(500).exactOptional(),
  conformsTo: z.string().min(1).max(200).exactOptional(),
  provenanceNote: z.string().min(1).max(5000).exactOptional(),
  generatedBy: z.string().min(1).max(500).exactOptional(),
  distributions: z.array(z.string().min(1).max(200)).max(50).exactOptional(),
  version: z.string().min(1).max(40).exactOptional(),
  schemaVersion: z.string().min(1).max(40),
  codeListVersions: z.array(codeListVersion).exactOptional(),
  disclosureControl: disclosureControl.exactOptional(),
  suppression: z.array(suppressionCount).exactOptional(),
  citation: z.string().min(1).max(1000).exactOptional(),
  knownBias: z.string().min(1).max(5000).exactOptional(),
  absent: z.strictObject({
    title: absentReasonCodes.exactOptional(),
    description: absentReasonCodes.exactOptional(),
    publisher: absentReasonCodes.exactOptional(),
    contactPoint: absentReasonCodes.exactOptional(),
    issued: absentReasonCodes.exactOptional(),
    modified: absentReasonCodes.exactOptional(),
    temporalFrom: absentReasonCodes.exactOptional(),
    temporalTo: absentReasonCodes.exactOptional(),
    spatial: absentReasonCodes.exactOptional(),
    accrualPeriodicity: absentReasonCodes.exactOptional(),
    themes: absentReasonCodes.exactOptional(),
    languages: absentReasonCodes.exactOptional(),
    licence: absentReasonCodes.exactOptional(),
    accessRights: absentReasonCodes.exactOptional(),
    policy: absentReasonCodes.exactOptional(),
    conformsTo: absentReasonCodes.exactOptional(),
    provenanceNote: absentReasonCodes.exactOptional(),
    generatedBy: absentReasonCodes.exactOptional(),
    distributions: absentReasonCodes.exactOptional(),
    version: absentReasonCodes.exactOptional(),
    codeListVersions: absentReasonCodes.exactOptional(),
    disclosureControl: absentReasonCodes.exactOptional(),
    suppression: absentReasonCodes.exactOptional(),
    citation: absentReasonCodes.exactOptional(),
    knownBias: absentReasonCodes.exactOptional(),
  }).exactOptional(),
  provenance: z.strictObject({
    title: provenance.exactOptional(),
    description: provenance.exactOptional(),
    publisher: provenance.exactOptional(),
    contactPoint: provenance.exactOptional(),
    issued: provenance.exactOptional(),
    modified: provenance.exactOptional(),
    temporalFrom: provenance.exactOptional(),
    temporalTo: provenance.exactOptional(),
    spatial: provenance.exactOptional(),
    accrualPeriodicity: provenance.exactOptional(),
    themes: provenance.exactOptional(),
    languages: provenance.exactOptional(),
    licence: provenance.exactOptional(),
    accessRights: provenance.exactOptional(),
    policy: provenance.exactOptional(),
    conformsTo: provenance.exactOptional(),
    provenanceNote: provenance.exactOptional(),
    generatedBy: provenance.exactOptional(),
    distributions: provenance.exactOptional(),
    version: provenance.exactOptional(),
    codeListVersions: provenance.exactOptional(),
    disclosureControl: provenance.exactOptional(),
    suppression: provenance.exactOptional(),
    citation: provenance.exactOptional(),
    knownBias: provenance.exactOptional(),
  }).exactOptional(),
  extensions: extensions.exactOptional(),
}).check(presence(['codeListVersions', 'disclosureControl', 'suppression'])).check(rules(walkDatasetRelease))
