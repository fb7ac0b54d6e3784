import { type FactId, type MEANS, PURPOSES } from '../facts/facts.ts'

/** A question that would tell hypotheses apart; its words, and why it is asked, are in the catalogues of texts. */
export type Question = { id: string; about: readonly FactId[] }

const means = (...codes: (typeof MEANS)[number][]): FactId[] => codes.map((code) => `means.${code}`)

/**
 * What can be asked, in the order of the design: age; what was to happen after arrival; who gains; leaving; debt; papers; promises;
 * threats; then route, entry and payment. None asks whether the person agreed, every one can be skipped.
 */
export const questions: readonly Question[] = [
  { id: 'age', about: ['ageClass'] },
  { id: 'afterArrival', about: ['purposeStage', ...PURPOSES.map((code) => `purposes.${code}`)] },
  { id: 'whoGains', about: ['earnsForSelf', 'facilitatorBenefit', 'wagesWithheld', 'purposes.sexualExploitation'] },
  { id: 'leaving', about: ['freeToLeave', 'confined', ...means('coercion', 'threatOrUseOfForce')] },
  { id: 'debt', about: ['debt', 'debtUsedToHold', 'purposes.debtBondage', ...means('coercion')] },
  { id: 'papers', about: ['documentsWithheld', ...means('coercion')] },
  { id: 'promises', about: means('deception', 'fraud') },
  { id: 'pressure', about: ['threats', 'violence', ...means('threatOrUseOfForce', 'coercion')] },
  { id: 'dependence', about: means('abuseOfVulnerability', 'abuseOfPower') },
  { id: 'decidedByOthers', about: means('paymentToController') },
  { id: 'taken', about: means('abduction') },
  {
    id: 'whoArranged',
    about: ['acts.recruitment', 'acts.transportation', 'acts.transfer', 'acts.harbouring', 'acts.receipt'],
  },
  { id: 'ransom', about: ['ransomDemanded'] },
  { id: 'conditions', about: ['labourStandardsBreached', 'wagesWithheld'] },
  { id: 'harm', about: ['sexualViolence', 'violence'] },
  {
    id: 'family',
    about: ['marriage', 'adoption', 'purposes.forcedMarriage', 'purposes.childMarriage', 'purposes.illegalAdoption'],
  },
  { id: 'route', about: ['borderCrossed'] },
  { id: 'entry', about: ['irregularEntryOrStay', 'falseDocuments'] },
  { id: 'payment', about: ['paidFacilitator', 'facilitatorBenefit', 'relationEndedOnArrival'] },
  { id: 'helpers', about: ['familyOrHumanitarianHelp'] },
]
