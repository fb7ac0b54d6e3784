/** Global k-anonymised, 2017 to 2021: the 62 columns of the dictionary of 2018. */
const layoutA = [
  'yearOfRegistration',
  'Datasource',
  'gender',
  'ageBroad',
  'majorityStatus',
  'majorityStatusAtExploit',
  'MajorityEntry',
  'citizenship',
  'meansOfControlDebtBondage',
  'meansOfControlTakesEarnings',
  'meansOfControlRestrictsFinancialAccess',
  'meansOfControlThreats',
  'meansOfControlPsychologicalAbuse',
  'meansOfControlPhysicalAbuse',
  'meansOfControlSexualAbuse',
  'meansOfControlFalsePromises',
  'meansOfControlPsychoactiveSubstances',
  'meansOfControlRestrictsMovement',
  'meansOfControlRestrictsMedicalCare',
  'meansOfControlExcessiveWorkingHours',
  'meansOfControlUsesChildren',
  'meansOfControlThreatOfLawEnforcement',
  'meansOfControlWithholdsNecessities',
  'meansOfControlWithholdsDocuments',
  'meansOfControlOther',
  'meansOfControlNotSpecified',
  'meansOfControlConcatenated',
  'isForcedLabour',
  'isSexualExploit',
  'isOtherExploit',
  'isSexAndLabour',
  'isForcedMarriage',
  'isForcedMilitary',
  'isOrganRemoval',
  'typeOfExploitConcatenated',
  'typeOfLabourAgriculture',
  'typeOfLabourAquafarming',
  'typeOfLabourBegging',
  'typeOfLabourConstruction',
  'typeOfLabourDomesticWork',
  'typeOfLabourHospitality',
  'typeOfLabourIllicitActivities',
  'typeOfLabourManufacturing',
  'typeOfLabourMiningOrDrilling',
  'typeOfLabourPeddling',
  'typeOfLabourTransportation',
  'typeOfLabourOther',
  'typeOfLabourNotSpecified',
  'typeOfLabourConcatenated',
  'typeOfSexProstitution',
  'typeOfSexPornography',
  'typeOfSexRemoteInteractiveServices',
  'typeOfSexPrivateSexualServices',
  'typeOfSexConcatenated',
  'isAbduction',
  'RecruiterRelationship',
  'CountryOfExploitation',
  'recruiterRelationIntimatePartner',
  'recruiterRelationFriend',
  'recruiterRelationFamily',
  'recruiterRelationOther',
  'recruiterRelationUnknown',
] as const

/** Global Synthetic, September 2021: names are cut to 32 characters. */
const layoutB = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'majorityStatusAtExploit',
  'traffickMonths',
  'citizenship',
  'CountryOfExploitation',
  'meansOfControlDebtBondage',
  'meansOfControlTakesEarnings',
  'meansOfControlThreats',
  'meansOfControlPsychologicalAbuse',
  'meansOfControlPhysicalAbuse',
  'meansOfControlSexualAbuse',
  'meansOfControlFalsePromises',
  'meansOfControlPsychoactiveSubsta',
  'meansOfControlRestrictsMovement',
  'meansOfControlRestrictsMedicalCa',
  'meansOfControlExcessiveWorkingHo',
  'meansOfControlThreatOfLawEnforce',
  'meansOfControlWithholdsNecessiti',
  'meansOfControlWithholdsDocuments',
  'meansOfControlOther',
  'isForcedLabour',
  'isSexualExploit',
  'isOtherExploit',
  'typeOfLabourAgriculture',
  'typeOfLabourConstruction',
  'typeOfLabourDomesticWork',
  'typeOfLabourHospitality',
  'typeOfLabourOther',
  'typeOfSexProstitution',
  'typeOfSexPornography',
  'typeOfSexOther',
  'recruiterRelationIntimatePartner',
  'recruiterRelationFriend',
  'recruiterRelationFamily',
  'recruiterRelationOther',
  'typeOfTraffickingForcedLabour',
  'typeOfTraffickingSexualExploit',
  'typeOfTraffickingOtherExploit',
] as const

/** Victim-Perpetrator Synthetic, December 2022. */
const layoutC = [
  'yearRegister',
  'gender',
  'majorityStatus',
  'isForcedLabour',
  'isSexualExploit',
  'UN_COO_Region',
  'UN_COE_Region',
  'IP_Exploiter',
  'IP_Gender',
  'IP_ageBroad',
  'IP_citizen_UNRegion',
  'IP_Relation',
  'IP_PayMoney',
  'IP_RecruiterBroker',
  'IP_TransactionProcess',
  'IP_ControlAbuseKidnap',
] as const

/** Global Synthetic, February 2024 and later. */
const layoutD = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'CountryOfExploitation',
  'traffickMonths',
  'meansDebtBondageEarnings',
  'meansThreats',
  'meansAbusePsyPhySex',
  'meansFalsePromises',
  'meansDrugsAlcohol',
  'meansDenyBasicNeeds',
  'meansExcessiveWorkHours',
  'meansWithholdDocs',
  'isForcedLabour',
  'isSexualExploit',
  'isOtherExploit',
  'typeOfLabourAgriculture',
  'typeOfLabourConstruction',
  'typeOfLabourDomesticWork',
  'typeOfLabourHospitality',
  'typeOfSexProstitution',
  'typeOfSexPornography',
  'recruiterRelationIntimatePartner',
  'recruiterRelationFriend',
  'recruiterRelationFamily',
  'recruiterRelationOther',
] as const

/** The generations of layouts in which CTDC published data on individuals. */
export type CtdcLayout = 'A' | 'B' | 'C' | 'D'

/** The columns of each layout in order; since 2020, A has a 63rd column, which is read but not required. */
export const ctdcColumns: {
  readonly A: typeof layoutA
  readonly B: typeof layoutB
  readonly C: typeof layoutC
  readonly D: typeof layoutD
} = { A: layoutA, B: layoutB, C: layoutC, D: layoutD }

/** The column that layout A has had since 2020. */
export const slaveryColumn = 'isSlaveryAndPractices'

/** The name of any CTDC column, as printed in the first layout that has it. */
export type CtdcColumn =
  | (typeof layoutA)[number]
  | (typeof layoutB)[number]
  | (typeof layoutC)[number]
  | (typeof layoutD)[number]
  | typeof slaveryColumn

/** Other names of layout D's columns: those in the files of 2025/26, and the second spelling in the codebook. */
export const renamedColumns: readonly (readonly [string, CtdcColumn])[] = [
  ['sectorOfLabourAgriculture', 'typeOfLabourAgriculture'],
  ['sectorOfLabourConstruction', 'typeOfLabourConstruction'],
  ['sectorOfLabourDomesticWork', 'typeOfLabourDomesticWork'],
  ['sectorOfLabourHospitality', 'typeOfLabourHospitality'],
  ['sectorOfSexProstitution', 'typeOfSexProstitution'],
  ['sectorOfSexPornography', 'typeOfSexPornography'],
  ['meansWithholdDocuments', 'meansWithholdDocs'],
]
