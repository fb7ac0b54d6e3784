import { MEANS } from '../facts/facts.ts'
import { elementExamples } from './fixture-element-examples.ts'
import { type Examples, none, noneButOne } from './fixture-example.ts'

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
  'review-smuggled-child': {
    fires: { ageClass: 'child', ...smuggled },
    silent: { ageClass: 'adult', ...smuggled },
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
  ...elementExamples,
  ...crimes,
  ...further,
  ...violenceAndLabour,
  ...familyAndMigration,
  ...labels,
  ...reviews,
}
