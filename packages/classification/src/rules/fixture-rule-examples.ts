import { ACTS, type CaseFacts, MEANS, PURPOSES } from '../facts/facts.ts'
import type { LegalProfile } from '../profiles/model.ts'
import { legalProfiles, type ProfileId } from '../profiles/profiles.ts'

/** Facts of one synthetic person for which a rule fires, and facts as near to them as can be for which it does not. */
export type RuleExample = {
  fires: CaseFacts
  silent: CaseFacts
  /** The profile that both are read under; `palermo` unless given. */
  profile?: ProfileId | LegalProfile
  /** The profile that `silent` is read under where the law makes the difference and not the facts. */
  silentProfile?: ProfileId
}

type Examples = Record<string, RuleExample>

/** "No" to each of the codes. */
const none = (codes: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(codes.map((code) => [code, false]))

/** "No" to each of the codes but the last, which is not stated. */
const noneButOne = (codes: readonly string[]): Record<string, boolean> => none(codes.slice(0, -1))

const acts: Examples = {
  ...Object.fromEntries(
    ACTS.map((code): [string, RuleExample] => [
      `act-${code}`,
      { fires: { acts: { [code]: true } }, silent: { acts: { [code]: false } } },
    ]),
  ),
  'act-of-profile': {
    fires: { acts: { exchangeOrTransferOfControl: true } },
    silent: { acts: { exchangeOrTransferOfControl: false } },
    profile: 'eu',
  },
  'no-act': { fires: { acts: none(ACTS) }, silent: { acts: noneButOne(ACTS) } },
}

/** No profile that ships counts a means beyond the eight of the Protocol; a partner's profile could, and this one is synthetic. */
const withFurtherMeans: LegalProfile = {
  ...legalProfiles.palermo,
  id: 'invented',
  title: { en: 'an invented law that counts one more means' },
  means: [...MEANS, 'promiseOfMarriage'],
  added: { promiseOfMarriage: { en: 'promise of marriage' } },
}

const means: Examples = {
  ...Object.fromEntries(
    MEANS.map((code): [string, RuleExample] => [
      `means-${code}`,
      {
        fires: { ageClass: 'adult', means: { [code]: true } },
        silent: { ageClass: 'adult', means: { [code]: false } },
      },
    ]),
  ),
  'means-of-profile': {
    fires: { ageClass: 'adult', means: { promiseOfMarriage: true } },
    silent: { ageClass: 'adult', means: { promiseOfMarriage: false } },
    profile: withFurtherMeans,
  },
  'force-by-violence': {
    fires: { ageClass: 'adult', violence: true },
    silent: { ageClass: 'adult', wagesWithheld: true },
  },
  'coercion-by-holding': {
    fires: { ageClass: 'adult', debt: true, debtUsedToHold: true },
    silent: { ageClass: 'adult', debt: true },
  },
  'no-means': {
    fires: { ageClass: 'adult', means: none(MEANS) },
    silent: { ageClass: 'adult', means: noneButOne(MEANS) },
  },
  // Under this law the means of a child are waived for commercial sex and not for labour.
  'child-needs-no-means': {
    fires: { ageClass: 'child', purposes: { sexualExploitation: true } },
    silent: { ageClass: 'child', purposes: { forcedLabour: true } },
    profile: 'us',
  },
  'adult-needs-no-means': {
    fires: { ageClass: 'adult' },
    silent: { ageClass: 'adult' },
    profile: 'uk',
    silentProfile: 'palermo',
  },
  'free-to-leave-against-means': {
    fires: { ageClass: 'adult', means: { coercion: true }, freeToLeave: true },
    silent: { ageClass: 'adult', means: { coercion: true } },
  },
}

/** No law that ships counts child marriage by itself; a partner's law could, and this one is synthetic. */
const withChildMarriage: LegalProfile = {
  ...legalProfiles.palermo,
  id: 'invented',
  title: { en: 'an invented law that names child marriage' },
  purposesOnlyWithExploitation: ['illegalAdoption'],
}

const purposes: Examples = {
  ...Object.fromEntries(
    PURPOSES.map((code): [string, RuleExample] => [
      `purpose-${code}`,
      { fires: { purposes: { [code]: true } }, silent: { purposes: { [code]: false } } },
    ]),
  ),
  'purpose-childMarriage': {
    fires: { ageClass: 'child', purposes: { childMarriage: true } },
    silent: { ageClass: 'child', purposes: { childMarriage: false } },
    profile: withChildMarriage,
  },
  'purpose-illegalAdoption': {
    fires: { ageClass: 'child', purposes: { illegalAdoption: true } },
    silent: { ageClass: 'child', purposes: { illegalAdoption: true } },
    profile: 'eu',
    silentProfile: 'palermo',
  },
  'practice-needs-exploitation': {
    fires: { ageClass: 'child', acts: { transfer: true }, purposes: { childMarriage: true } },
    silent: { ageClass: 'child', acts: { transfer: true }, purposes: { sexualExploitation: true } },
  },
  'purpose-of-profile': {
    fires: { purposes: { securingServices: true } },
    silent: { purposes: { securingServices: false } },
    profile: 'uk',
  },
  'purpose-without-exploitation': {
    fires: { purposes: { illegalAdoption: true }, purposeStage: 'noneFound' },
    silent: { purposes: { illegalAdoption: true }, purposeStage: 'noneFound' },
    profile: 'rwanda',
    silentProfile: 'palermo',
  },
  'purpose-realised': { fires: { purposeStage: 'realised' }, silent: { purposeStage: 'unknown' } },
  'purpose-intended': { fires: { purposeStage: 'intended' }, silent: { purposeStage: 'unknown' } },
  'purpose-disputed': {
    fires: { purposes: { domesticServitude: true }, purposeStage: 'disputed' },
    silent: { purposes: { domesticServitude: true }, purposeStage: 'unknown' },
  },
  'purpose-none-found': { fires: { purposeStage: 'noneFound' }, silent: { purposeStage: 'unknown' } },
  'no-purpose': { fires: { purposes: none(PURPOSES) }, silent: { purposes: noneButOne(PURPOSES) } },
  'free-to-leave-against-purpose': {
    fires: { purposes: { forcedLabour: true }, freeToLeave: true },
    silent: { purposes: { forcedLabour: true } },
  },
  'earns-for-self-against-purpose': {
    fires: { purposes: { sexualExploitation: true }, earnsForSelf: true },
    silent: { purposes: { sexualExploitation: true }, earnsForSelf: false },
  },
  'help-against-purpose': {
    fires: { purposes: { domesticServitude: true }, familyOrHumanitarianHelp: true },
    silent: { purposes: { domesticServitude: true }, familyOrHumanitarianHelp: false },
  },
}

const smugglingElements: Examples = {
  'border-crossed': { fires: { borderCrossed: true }, silent: { borderCrossed: false } },
  'no-border': { fires: { borderCrossed: false }, silent: {} },
  'irregular-entry': { fires: { irregularEntry: true }, silent: { irregularStay: true } },
  'irregular-entry-or-stay': {
    fires: { irregularEntryOrStay: true },
    silent: { irregularEntryOrStay: true, irregularStay: true },
  },
  'false-documents': { fires: { falseDocuments: true }, silent: { falseDocuments: true, irregularStay: true } },
  'no-irregular-entry': { fires: { irregularEntry: false }, silent: { irregularStay: false } },
  'no-irregularity': { fires: { irregularEntryOrStay: false }, silent: { falseDocuments: false } },
  'non-national': { fires: { nationalOrResident: false }, silent: {} },
  'non-national-presumed': {
    fires: { irregularEntry: true },
    silent: { irregularEntry: true, nationalOrResident: true },
  },
  'national-or-resident': { fires: { nationalOrResident: true }, silent: { nationalOrResident: false } },
  'facilitator-benefits': { fires: { facilitatorBenefit: true }, silent: { facilitatorBenefit: false } },
  'facilitator-paid': { fires: { paidFacilitator: true }, silent: { paidFacilitator: false } },
  'ransom-is-benefit': { fires: { ransomDemanded: true }, silent: { ransomDemanded: false } },
  'no-benefit': { fires: { facilitatorBenefit: false }, silent: { paidFacilitator: false } },
  'help-against-benefit': {
    fires: { facilitatorBenefit: true, familyOrHumanitarianHelp: true },
    silent: { facilitatorBenefit: true, familyOrHumanitarianHelp: false },
  },
}

const exploitedAdult = { ageClass: 'adult', acts: { recruitment: true }, purposes: { forcedLabour: true } } as const
const traffickedAdult = { ...exploitedAdult, means: { deception: true } } as const
const irregularCrossing = { borderCrossed: true, irregularEntry: true } as const
const smuggled = { ...irregularCrossing, paidFacilitator: true } as const

const crimes: Examples = {
  'trafficking-indicated': { fires: traffickedAdult, silent: exploitedAdult },
  'trafficking-not-indicated': {
    fires: { ...traffickedAdult, purposes: {}, purposeStage: 'noneFound' },
    silent: { ...traffickedAdult, purposes: {}, purposeStage: 'unknown' },
  },
  'trafficking-possible': { fires: exploitedAdult, silent: { ...exploitedAdult, acts: {} } },
  'smuggling-indicated': { fires: smuggled, silent: irregularCrossing },
  'smuggling-not-indicated': { fires: { ...smuggled, borderCrossed: false }, silent: smuggled },
  'smuggling-possible': { fires: irregularCrossing, silent: { borderCrossed: true } },
  'both-indicated': { fires: { ...traffickedAdult, ...smuggled }, silent: { ...exploitedAdult, ...smuggled } },
  'both-not-indicated': {
    fires: { ...traffickedAdult, borderCrossed: false },
    silent: { ...traffickedAdult, borderCrossed: true },
  },
  'both-possible': {
    fires: { ...exploitedAdult, ...irregularCrossing },
    silent: { ...exploitedAdult, borderCrossed: true },
  },
}

const further: Examples = {
  'exploitation-of-others-indicated': {
    fires: { purposes: { forcedLabour: true }, purposeStage: 'realised' },
    silent: { purposes: { forcedLabour: true }, purposeStage: 'realised' },
    profile: 'rwanda',
    silentProfile: 'palermo',
  },
  'exploitation-of-others-not-indicated': {
    fires: { purposeStage: 'noneFound' },
    silent: { purposeStage: 'disputed' },
    profile: 'rwanda',
  },
  'exploitation-of-others-possible': {
    fires: { purposes: { forcedLabour: true }, purposeStage: 'intended' },
    silent: { purposes: { forcedLabour: true }, purposeStage: 'realised' },
    profile: 'rwanda',
  },
}

const sexWork = {
  ageClass: 'adult',
  means: none(MEANS),
  purposes: { sexualExploitation: true },
  earnsForSelf: true,
} as const

const violenceAndLabour: Examples = {
  'ransom-indicated': { fires: { ransomDemanded: true, confined: true }, silent: { ransomDemanded: true } },
  'ransom-not-indicated': {
    fires: { ransomDemanded: false },
    silent: { ransomDemanded: false, means: { abduction: true } },
  },
  'ransom-possible': { fires: { means: { abduction: true } }, silent: { means: { abduction: false } } },
  'abduction-indicated': {
    fires: { means: { abduction: true }, ransomDemanded: false },
    silent: { means: { abduction: false }, ransomDemanded: false },
  },
  'abduction-not-indicated': {
    fires: { means: { abduction: false } },
    silent: { means: { abduction: false }, ransomDemanded: true },
  },
  'abduction-possible': { fires: { confined: true }, silent: { confined: false } },
  'sex-work-indicated': { fires: sexWork, silent: { ...sexWork, means: noneButOne(MEANS) } },
  'sex-work-not-indicated': { fires: { ...sexWork, ageClass: 'child' }, silent: sexWork },
  'sex-work-possible': {
    fires: { ageClass: 'adult', purposes: { sexualExploitation: true }, earnsForSelf: true },
    silent: { ageClass: 'adult', purposes: { sexualExploitation: true }, earnsForSelf: false },
  },
  'labour-breach-indicated': { fires: { wagesWithheld: true }, silent: { wagesWithheld: false } },
  'labour-breach-not-indicated': {
    fires: { labourStandardsBreached: false },
    silent: { labourStandardsBreached: false, wagesWithheld: true },
  },
  'labour-breach-possible': {
    fires: { purposes: { forcedLabour: true } },
    silent: { purposes: { forcedLabour: false } },
  },
  'gbv-indicated': { fires: { marriage: true, threats: true }, silent: { marriage: true, threats: false } },
  'gbv-not-indicated': {
    fires: { sexualViolence: false, violence: false, threats: false },
    silent: { sexualViolence: false, violence: false },
  },
  'gbv-possible': { fires: { violence: true }, silent: { violence: false } },
}

/** Brought in lawfully by an agent who was paid, and stayed on. */
const overstay = { borderCrossed: true, irregularEntry: false, irregularStay: true, paidFacilitator: true } as const

const familyAndMigration: Examples = {
  'marriage-indicated': {
    fires: { ageClass: 'child', marriage: true },
    silent: { ageClass: 'adult', marriage: true },
  },
  'marriage-not-indicated': {
    fires: { marriage: false },
    silent: { marriage: false, purposes: { forcedMarriage: true } },
  },
  'marriage-possible': { fires: { marriage: true }, silent: { marriage: false } },
  'adoption-indicated': {
    fires: { adoption: true, purposes: { illegalAdoption: true } },
    silent: { adoption: true },
  },
  'adoption-not-indicated': {
    fires: { adoption: false },
    silent: { adoption: false, purposes: { illegalAdoption: true } },
  },
  'adoption-possible': { fires: { adoption: true }, silent: { adoption: false } },
  'enabling-stay-indicated': {
    fires: { ...overstay, falseDocuments: true },
    silent: { ...overstay, falseDocuments: false },
  },
  'enabling-stay-not-indicated': {
    fires: { ...overstay, nationalOrResident: true },
    silent: { ...overstay, nationalOrResident: false },
  },
  'enabling-stay-possible': {
    fires: { irregularStay: true, falseDocuments: true },
    silent: { irregularStay: true, falseDocuments: false },
  },
  'overstay-only-indicated': {
    fires: { ...overstay, purposeStage: 'noneFound' },
    silent: { ...overstay, purposeStage: 'noneFound', falseDocuments: true },
  },
  'irregular-only-indicated': {
    fires: { ...irregularCrossing, facilitatorBenefit: false, purposeStage: 'noneFound' },
    silent: { ...irregularCrossing, facilitatorBenefit: false },
  },
  'irregular-only-not-indicated': { fires: smuggled, silent: irregularCrossing },
  'irregular-only-possible': { fires: irregularCrossing, silent: { borderCrossed: true } },
  'help-indicated': {
    fires: { familyOrHumanitarianHelp: true, facilitatorBenefit: false },
    silent: { familyOrHumanitarianHelp: true, facilitatorBenefit: true },
  },
  'help-not-indicated': { fires: { familyOrHumanitarianHelp: false }, silent: {} },
  'help-possible': {
    fires: { familyOrHumanitarianHelp: true, paidFacilitator: true },
    silent: { familyOrHumanitarianHelp: true, paidFacilitator: false },
  },
}

const labels: Examples = {
  'label-both': { fires: { ...traffickedAdult, ...smuggled }, silent: { ...traffickedAdult, ...irregularCrossing } },
  'label-both-open': {
    fires: { ...exploitedAdult, ...smuggled },
    silent: { ...exploitedAdult, purposes: {}, ...smuggled },
  },
  'label-trafficking': { fires: traffickedAdult, silent: exploitedAdult },
  'label-smuggling': { fires: smuggled, silent: irregularCrossing },
  'label-neither': {
    fires: { ageClass: 'adult', acts: { harbouring: true }, purposeStage: 'noneFound' },
    silent: { ageClass: 'adult', acts: { harbouring: true }, purposeStage: 'unknown' },
  },
}

const said = { value: true, contradictedBy: 'a document' } as const

const reviews: Examples = {
  'review-trafficking': { fires: traffickedAdult, silent: { ...traffickedAdult, decidedStatus: 'identified' } },
  'review-signs': { fires: { documentsWithheld: said }, silent: { documentsWithheld: false } },
  'review-wages': { fires: { wagesWithheld: true }, silent: { wagesWithheld: true, purposeStage: 'noneFound' } },
  'review-disputed': {
    fires: { ageClass: 'adult', acts: { receipt: said } },
    silent: { ageClass: 'adult', acts: { receipt: true } },
  },
  'review-child': {
    fires: { ageClass: 'unknown', acts: { harbouring: true } },
    silent: { ageClass: 'adult', acts: { harbouring: true } },
  },
  'review-decision': {
    fires: { decidedStatus: 'identified', ageClass: 'adult', purposeStage: 'noneFound' },
    silent: { decidedStatus: 'identified', ageClass: 'adult', purposeStage: 'disputed' },
  },
  'second-reader-child': { fires: { ageClass: 'unknown' }, silent: { ageClass: 'adult' } },
  'second-reader-signs': { fires: { sexualViolence: said }, silent: { violence: said } },
}

/** Examples by the id of the rule, one for each row of the table; read by tests and by the page of rules, and not published. */
export const ruleExamples: Readonly<Examples> = {
  ...acts,
  ...means,
  ...purposes,
  ...smugglingElements,
  ...crimes,
  ...further,
  ...violenceAndLabour,
  ...familyAndMigration,
  ...labels,
  ...reviews,
}
