import { type CtdcColumn, type CtdcLayout, ctdcColumns, slaveryColumn } from './layouts.ts'

/** Groups of flags that are informed or not informed together (2024 codebook, section 6). */
export type CtdcFlagGroup = 'means' | 'exploitation' | 'labour' | 'sex' | 'recruiter'

const groupPatterns: Record<CtdcFlagGroup, RegExp> = {
  means: /^means(?!OfControlConcatenated)/,
  exploitation: /^is(?!Abduction|SexAndLabour)/,
  labour: /^typeOfLabour(?!Concatenated)/,
  sex: /^typeOfSex(?!Concatenated)/,
  recruiter: /^recruiterRelation/,
}

/** The flags of a group in a layout, in column order; derived flags such as isSexAndLabour are in no group. */
export function toFlags(layout: CtdcLayout, group: CtdcFlagGroup): CtdcColumn[] {
  const flags: CtdcColumn[] = ctdcColumns[layout].filter((name) => groupPatterns[group].test(name))
  return layout === 'A' && group === 'exploitation' ? [...flags, slaveryColumn] : flags
}

/** Flags of layout A that are 1 or missing and never 0. */
export const neverZero: ReadonlySet<string> = new Set<CtdcColumn>([
  'meansOfControlRestrictsFinancialAccess',
  'meansOfControlUsesChildren',
  'meansOfControlWithholdsDocuments',
  'meansOfControlOther',
])

/** A joined column of layout A, its flags and the label of each in it (dictionary of 2018). */
type JoinedColumn = { column: CtdcColumn; labels: readonly (readonly [flag: string, label: string])[] }

/** The only label without a flag of its own. */
export const minorAbuseLabel = 'Minor sexually exploited or abused'

/** The joined columns with known labels, in the order of the dictionary. */
export const joinedColumns: readonly JoinedColumn[] = [
  {
    column: 'meansOfControlConcatenated',
    labels: [
      ['meansOfControlDebtBondage', 'Debt bondage'],
      ['meansOfControlTakesEarnings', 'Takes/Withholds Earnings'],
      ['meansOfControlRestrictsFinancialAccess', 'Restricts access to finances'],
      ['meansOfControlThreats', 'Threats to individual or others'],
      ['meansOfControlPsychologicalAbuse', 'Psychological abuse'],
      ['meansOfControlPhysicalAbuse', 'Physical abuse'],
      ['meansOfControlSexualAbuse', 'Sexual abuse'],
      ['meansOfControlFalsePromises', 'False promises/deception'],
      ['meansOfControlPsychoactiveSubstances', 'Use of psychoactive substances'],
      ['meansOfControlRestrictsMovement', 'Denied freedom of movement/kept in isolation'],
      ['meansOfControlRestrictsMedicalCare', 'Limits/restricts medical services'],
      [minorAbuseLabel, minorAbuseLabel],
      ['meansOfControlExcessiveWorkingHours', 'Excessive working hours'],
      ['meansOfControlUsesChildren', 'Restricts access to/manipulates children'],
      ['meansOfControlThreatOfLawEnforcement', 'Threat of action by law enforcement'],
      ['meansOfControlWithholdsNecessities', 'Withholds/denies basic necessities'],
      ['meansOfControlWithholdsDocuments', 'Withholds/Destroys Important Documents'],
      ['meansOfControlOther', 'Other'],
      ['meansOfControlNotSpecified', 'Not Specified'],
    ],
  },
  {
    column: 'typeOfLabourConcatenated',
    labels: [
      ['typeOfLabourAgriculture', 'Agriculture/Farms/Animal Husbandry'],
      ['typeOfLabourAquafarming', 'Aquafarming/Fishing'],
      ['typeOfLabourBegging', 'Begging'],
      ['typeOfLabourConstruction', 'Construction'],
      ['typeOfLabourDomesticWork', 'Domestic Work'],
      ['typeOfLabourHospitality', 'Hospitality/Restaurant/Food Service/Hotel'],
      ['typeOfLabourIllicitActivities', 'Illicit Activities'],
      ['typeOfLabourManufacturing', 'Manufacturing/Factory work'],
      ['typeOfLabourMiningOrDrilling', 'Mining, Quarrying, Oil/Gas Extraction'],
      ['typeOfLabourPeddling', 'Peddling/informal street commerce'],
      ['typeOfLabourTransportation', 'Transportation'],
      ['typeOfLabourOther', 'Other'],
      ['typeOfLabourNotSpecified', 'Not Specified'],
    ],
  },
  {
    column: 'typeOfSexConcatenated',
    labels: [
      ['typeOfSexProstitution', 'Prostitution'],
      ['typeOfSexPornography', 'Pornography'],
      ['typeOfSexRemoteInteractiveServices', 'Remote interactive services'],
      ['typeOfSexPrivateSexualServices', 'Private sexual services'],
    ],
  },
  {
    column: 'RecruiterRelationship',
    labels: [
      ['recruiterRelationIntimatePartner', 'Intimate Partner'],
      ['recruiterRelationFriend', 'Friend/Acquaintance'],
      ['recruiterRelationFamily', 'Family/Relative'],
      ['recruiterRelationOther', 'Other'],
      ['recruiterRelationUnknown', 'Not Specified'],
    ],
  },
]
