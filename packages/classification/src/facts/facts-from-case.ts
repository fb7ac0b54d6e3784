import {
  type CaseRecord,
  type ControlPhaseCode,
  type Event,
  type ExploitationFormCode,
  type MeansCode,
  type MeansOfControl,
  type MeansOfControlCode,
  type PurposeCode,
  palermoMeansOf,
  statusAtEntry,
  statusAtStart,
  type Victim,
} from '@tip-standard/core'
import type { AgeClass, CaseFacts, Circumstance, Means, Phase, Purpose, PurposeStage, Statement } from './facts.ts'

/** Means of the record in the words of the facts. */
const MEANS: Record<MeansCode, Means> = {
  threatOrForce: 'threatOrUseOfForce',
  otherCoercion: 'coercion',
  abduction: 'abduction',
  fraud: 'fraud',
  deception: 'deception',
  abuseOfPower: 'abuseOfPower',
  abuseOfVulnerability: 'abuseOfVulnerability',
  paymentsOrBenefits: 'paymentToController',
}

/** Purposes of events in the words of the facts. */
const PURPOSES: Record<PurposeCode, Purpose> = {
  prostitutionOfOthers: 'sexualExploitation',
  otherSexualExploitation: 'sexualExploitation',
  forcedLabourServices: 'forcedLabour',
  slavery: 'slavery',
  practicesSimilarToSlavery: 'slavery',
  servitude: 'servitude',
  organRemoval: 'organRemoval',
  domesticServitude: 'domesticServitude',
  debtBondage: 'debtBondage',
  forcedCriminality: 'forcedCriminality',
  forcedBegging: 'forcedBegging',
  forcedMarriage: 'forcedMarriage',
  childMarriage: 'childMarriage',
  armedRecruitment: 'armedRecruitment',
  illegalAdoption: 'illegalAdoption',
  forcedSurrogacy: 'forcedSurrogacy',
  other: 'other',
}

/** Forms of exploitation in the words of the facts. */
const FORMS: Record<ExploitationFormCode, Purpose> = {
  sexual: 'sexualExploitation',
  forcedLabour: 'forcedLabour',
  domesticServitude: 'domesticServitude',
  slaveryServitude: 'slavery',
  forcedMarriage: 'forcedMarriage',
  childMarriage: 'childMarriage',
  forcedCriminality: 'forcedCriminality',
  forcedBegging: 'forcedBegging',
  armedRecruitment: 'armedRecruitment',
  organRemoval: 'organRemoval',
  illegalAdoption: 'illegalAdoption',
  forcedSurrogacyPregnancy: 'forcedSurrogacy',
  other: 'other',
}

/** Circumstances that a means of control shows by itself. */
const CIRCUMSTANCES: { readonly [code in MeansOfControlCode]?: Circumstance } = {
  debtBondage: 'debtUsedToHold',
  takesEarnings: 'wagesWithheld',
  threats: 'threats',
  threatOfLawEnforcement: 'threats',
  threatensFamily: 'threats',
  physicalAbuse: 'violence',
  sexualAbuse: 'sexualViolence',
  restrictsMovement: 'confined',
  withholdsDocuments: 'documentsWithheld',
  excessiveWorkingHours: 'labourStandardsBreached',
}

const PHASES: Record<ControlPhaseCode, Phase> = {
  recruitment: 'origin',
  transit: 'transit',
  exploitation: 'destination',
  after: 'destination',
}

/** The statements of a record, by fact. */
class Gathering {
  readonly acts: Record<string, Statement[]> = {}
  readonly means: Record<string, Statement[]> = {}
  readonly purposes: Record<string, Statement[]> = {}
  readonly circumstances: { [circumstance in Circumstance]?: Statement[] } = {}

  say(facts: { [code: string]: Statement[] }, code: string, value: boolean, phase?: Phase): void {
    const statements = facts[code] ?? []
    facts[code] = statements
    if (!statements.some((one) => one.value === value && one.phase === phase))
      statements.push(phase === undefined ? { value } : { value, phase })
  }
}

function gatherEvents(into: Gathering, events: readonly Event[]): void {
  for (const { acts = [], means = [], purposes = [], transnational } of events) {
    for (const code of acts) into.say(into.acts, code, true)
    for (const code of means) into.say(into.means, MEANS[code], true)
    for (const code of purposes) into.say(into.purposes, PURPOSES[code], true)
    if (transnational !== undefined) into.say(into.circumstances, 'borderCrossed', transnational === 'transnational')
  }
}

function gatherControl(into: Gathering, control: MeansOfControl): void {
  const phases: (Phase | undefined)[] = control.phases?.map((phase) => PHASES[phase]) ?? [undefined]
  for (const phase of phases.length === 0 ? [undefined] : phases) {
    for (const means of palermoMeansOf(control)) into.say(into.means, MEANS[means], true, phase)
    const circumstance = control.code === undefined ? undefined : CIRCUMSTANCES[control.code]
    if (circumstance !== undefined) into.say(into.circumstances, circumstance, true, phase)
  }
}

function gatherRecruitment(into: Gathering, { recruitment = [] }: Victim): void {
  for (const { deceptionAbout = [], debt, abduction } of recruitment) {
    into.say(into.acts, 'recruitment', true, 'origin')
    if (deceptionAbout.length > 0) into.say(into.means, 'deception', true, 'origin')
    if (abduction !== undefined) into.say(into.means, 'abduction', abduction, 'origin')
    if (debt !== undefined && (debt.amount ?? 0) > 0) into.say(into.circumstances, 'debt', true, 'origin')
  }
}

function gatherJourney(into: Gathering, { journey = [], recruitment = [] }: Victim): void {
  const crossings = journey.flatMap(({ borderCrossing }) => borderCrossing ?? [])
  // A "no" needs every leg: an unknown one may have crossed a border, or crossed it irregularly.
  const isComplete = crossings.length > 0 && crossings.length === journey.length
  const say = (circumstance: Circumstance, value: boolean) =>
    into.say(into.circumstances, circumstance, value, 'transit')
  if (crossings.some((one) => one !== 'none')) say('borderCrossed', true)
  else if (isComplete) into.say(into.circumstances, 'borderCrossed', false)
  if (crossings.includes('irregular')) say('irregularEntryOrStay', true)
  // A regular journey says nothing about the stay.
  else if (isComplete && crossings.includes('regular')) say('irregularEntryOrStay', false)
  const documents = journey.flatMap((leg) => leg.documents ?? [])
  if (documents.includes('falseDocument')) say('falseDocuments', true)
  if (documents.includes('confiscated')) say('documentsWithheld', true)
  const isPaid = recruitment.some(({ fee }) => (fee?.amount ?? 0) > 0)
  if (isPaid && journey.some(({ smugglingInvolved }) => smugglingInvolved === true)) say('paidFacilitator', true)
}

function gatherViolence(into: Gathering, { gbvExposure = [] }: Victim): void {
  for (const { phase, type } of gbvExposure) {
    // What happened before says nothing about what happened then.
    if (phase === 'before' || type === undefined) continue
    if (type === 'rape' || type === 'sexualAssault') into.say(into.circumstances, 'sexualViolence', true)
    if (type === 'forcedMarriage') into.say(into.circumstances, 'marriage', true)
    if (type === 'physicalAssault') into.say(into.circumstances, 'violence', true)
  }
}

function ageClassOf(victim: Victim, record: CaseRecord, events: readonly Event[]): AgeClass {
  const statuses = [
    ...(victim.exploitation ?? []).map((one) => statusAtStart(victim, one)),
    ...events.map((event) => statusAtEntry(victim, record, event)),
    statusAtEntry(victim, record),
  ]
  if (statuses.includes('minor')) return 'child'
  return statuses.includes('adult') ? 'adult' : 'unknown'
}

function stageOf({ exploitation = [] }: Victim): PurposeStage | undefined {
  const stages = exploitation.map(({ stage }) => stage)
  if (stages.includes('realised')) return 'realised'
  return stages.includes('intended') ? 'intended' : undefined
}

/**
 * Reads the facts that a case record holds about one victim: acts, means and purposes of the events, means of control as Palermo means,
 * age when it began, border and papers from the journey. Nothing is read from sex, gender, nationality or free text, and what is
 * not on record stays unknown. Throws a `RangeError` if the record has no such victim.
 */
export function factsFromCase(record: CaseRecord, personId: string): CaseFacts {
  const victim = record.victims?.find(({ id }) => id === personId)
  if (victim === undefined)
    throw new RangeError('The case record has no victim with this id. Check the id against `victims`.')
  const events = (record.events ?? []).filter(({ victimIds }) => victimIds.includes(personId))
  const gathered = new Gathering()
  gatherEvents(gathered, events)
  for (const control of victim.meansOfControl ?? []) gatherControl(gathered, control)
  for (const { form } of victim.exploitation ?? [])
    if (form !== undefined) gathered.say(gathered.purposes, FORMS[form], true)
  gatherRecruitment(gathered, victim)
  gatherJourney(gathered, victim)
  gatherViolence(gathered, victim)
  const stage = stageOf(victim)
  return {
    ageClass: ageClassOf(victim, record, events),
    acts: gathered.acts,
    means: gathered.means,
    purposes: gathered.purposes,
    ...(stage === undefined ? {} : { purposeStage: stage }),
    ...gathered.circumstances,
  }
}

/** Lists the ILO indicators that screenings of a victim found present, each once. */
export function indicatorsFromCase(record: CaseRecord, personId: string): string[] {
  const victim = record.victims?.find(({ id }) => id === personId)
  if (victim === undefined)
    throw new RangeError('The case record has no victim with this id. Check the id against `victims`.')
  const found = (victim.screenings ?? []).flatMap(({ indicators = [] }) =>
    indicators.filter(({ state }) => state === 'present').map(({ id }) => id),
  )
  return [...new Set(found)].sort()
}
