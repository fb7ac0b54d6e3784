import { ACTS, type FactId, type Group, type MEANS, PURPOSES } from '../facts/facts.ts'

/**
 * A question that distinguishes hypotheses, with the names of its text and of the reason why it is asked; one with a group is about
 * the codes as well that a law adds to the group.
 */
export type Question = { id: string; text: string; why: string; about: readonly FactId[]; group?: Group }

const asks = (id: string, about: readonly FactId[], group?: Group): Question => ({
  id,
  text: `question.${id}`,
  why: `why.${id}`,
  about,
  ...(group === undefined ? {} : { group }),
})

const means = (...codes: (typeof MEANS)[number][]): FactId[] => codes.map((code) => `means.${code}`)

const makeQuestions = (): readonly Question[] => [
  asks('age', ['ageClass']),
  asks('afterArrival', ['purposeStage', ...PURPOSES.map((code) => `purposes.${code}`)], 'purposes'),
  asks('whoGains', ['earnsForSelf', 'facilitatorBenefit', 'wagesWithheld', 'purposes.sexualExploitation']),
  asks('leaving', ['freeToLeave', 'confined', ...means('coercion', 'threatOrUseOfForce')]),
  asks('debt', ['debt', 'debtUsedToHold', 'purposes.debtBondage', ...means('coercion')]),
  asks('papers', ['documentsWithheld', ...means('coercion')]),
  asks('promises', means('deception', 'fraud')),
  asks('pressure', ['threats', 'violence', ...means('threatOrUseOfForce', 'coercion')]),
  asks('dependence', means('abuseOfVulnerability', 'abuseOfPower'), 'means'),
  asks('decidedByOthers', means('paymentToController')),
  asks('taken', means('abduction')),
  asks(
    'whoArranged',
    ACTS.map((code) => `acts.${code}`),
    'acts',
  ),
  asks('ransom', ['ransomDemanded']),
  asks('conditions', ['labourStandardsBreached', 'wagesWithheld']),
  asks('harm', ['sexualViolence', 'violence', 'genderBasedViolence']),
  asks('family', [
    'marriage',
    'adoption',
    'purposes.forcedMarriage',
    'purposes.childMarriage',
    'purposes.illegalAdoption',
  ]),
  asks('route', ['borderCrossed']),
  asks('entry', ['irregularEntry', 'irregularEntryOrStay', 'falseDocuments']),
  asks('belonging', ['nationalOrResident']),
  asks('stay', ['irregularStay', 'irregularEntryOrStay', 'falseDocuments']),
  asks('payment', ['paidFacilitator', 'facilitatorBenefit', 'relationEndedOnArrival']),
  asks('helpers', ['familyOrHumanitarianHelp']),
]

/**
 * What can be asked, in the order of the design: age; what was to happen after arrival; who gains; leaving; debt; papers; promises;
 * threats; then route, entry and payment. None asks whether the person agreed, every one can be skipped.
 */
export const questions: readonly Question[] = /* @__PURE__ */ makeQuestions()
