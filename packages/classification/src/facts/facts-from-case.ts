import {
  type CaseRecord,
  type ControlPhaseCode,
  type Event,
  type EventKindCode,
  type ExploitationFormCode,
  type MeansCode,
  type MeansOfControl,
  type MeansOfControlCode,
  type MinorStatusCode,
  type PurposeCode,
  palermoMeansOf,
  type ScreeningIndicator,
  statusAtEntry,
  statusAtStart,
  type Victim,
} from '@tip-standard/core'
import type {
  AgeClass,
  CaseFacts,
  Circumstance,
  DecidedStatus,
  Means,
  Phase,
  Purpose,
  PurposeStage,
  Statement,
} from './facts.ts'

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

const CONTROL_PHASES = /* @__PURE__ */ Object.keys(PHASES) as ControlPhaseCode[]

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

/**
 * What an event shows that is recorded as something else than trafficking. The kind is a fact about what happened,
 * never a reading: acts and means count whatever the event was called.
 */
const SHOWN_BY_KIND: { readonly [kind in EventKindCode]?: Circumstance } = {
  genderBasedViolence: 'genderBasedViolence',
  forcedOrChildMarriage: 'marriage',
  labourRightsViolation: 'labourStandardsBreached',
}

function gatherEvents(into: Gathering, events: readonly Event[]): void {
  for (const { kind, acts = [], means = [], purposes = [], transnational } of events) {
    const shown = kind === undefined ? undefined : SHOWN_BY_KIND[kind]
    if (shown !== undefined) into.say(into.circumstances, shown, true)
    if (kind === 'abduction') into.say(into.means, 'abduction', true)
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

function gatherExploitation(into: Gathering, { exploitation = [] }: Victim): void {
  for (const { form, livingConditions = [] } of exploitation) {
    if (form !== undefined) into.say(into.purposes, FORMS[form], true)
    if (livingConditions.includes('lockedIn')) into.say(into.circumstances, 'confined', true, 'destination')
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

type Leg = NonNullable<Victim['journey']>[number]

/** A leg on which a border was crossed against its rules: outside a post, without the papers needed, or on a false document. */
const isIrregular = ({ borderCrossing, documents = [] }: Leg): boolean =>
  borderCrossing === 'irregular' || (borderCrossing === 'regular' && documents.includes('falseDocument'))

/** Whether every State that was entered is one of which the person is a citizen; a "no" does not follow, for residents are not known. */
function entersOwnStates({ journey = [], citizenships = [] }: Victim): boolean {
  const crossings = journey.filter(
    ({ borderCrossing }) => borderCrossing === 'regular' || borderCrossing === 'irregular',
  )
  const irregular = crossings.filter(isIrregular)
  const entered = (irregular.length === 0 ? crossings : irregular).map(({ to }) => to?.country)
  return entered.length > 0 && entered.every((country) => country !== undefined && citizenships.includes(country))
}

function gatherEntry(into: Gathering, victim: Victim): void {
  const { journey = [], migrationStatuses = [] } = victim
  const crossings = journey.flatMap(({ borderCrossing }) => borderCrossing ?? [])
  // A "no" needs every leg: an unknown one may have crossed a border, or crossed it irregularly.
  const isComplete = crossings.length > 0 && crossings.length === journey.length
  if (crossings.some((one) => one !== 'none')) into.say(into.circumstances, 'borderCrossed', true, 'transit')
  else if (isComplete) into.say(into.circumstances, 'borderCrossed', false)
  if (journey.some(isIrregular)) into.say(into.circumstances, 'irregularEntry', true, 'transit')
  // A regular entry says nothing about the stay.
  else if (isComplete && crossings.includes('regular')) into.say(into.circumstances, 'irregularEntry', false)
  if (entersOwnStates(victim)) into.say(into.circumstances, 'nationalOrResident', true)
  if (migrationStatuses.includes('irregularMigrant')) into.say(into.circumstances, 'irregularStay', true)
}

function gatherJourney(into: Gathering, { journey = [], recruitment = [] }: Victim): void {
  const say = (circumstance: Circumstance) => into.say(into.circumstances, circumstance, true, 'transit')
  const documents = journey.flatMap((leg) => leg.documents ?? [])
  if (documents.includes('falseDocument')) say('falseDocuments')
  if (documents.includes('confiscated')) say('documentsWithheld')
  const isPaid = recruitment.some(({ fee }) => (fee?.amount ?? 0) > 0)
  if (isPaid && journey.some(({ smugglingInvolved }) => smugglingInvolved === true)) say('paidFacilitator')
}

function gatherViolence(into: Gathering, { gbvExposure = [] }: Victim): void {
  for (const { phase, type, abductionStatus } of gbvExposure) {
    // What happened before says nothing about what happened then.
    if (phase === 'before') continue
    if (abductionStatus === 'otherAbductionOrKidnapping') into.say(into.means, 'abduction', true)
    if (type === undefined || type === 'nonGbv') continue
    into.say(into.circumstances, 'genderBasedViolence', true)
    if (type === 'rape' || type === 'sexualAssault') into.say(into.circumstances, 'sexualViolence', true)
    if (type === 'forcedMarriage') into.say(into.circumstances, 'marriage', true)
    if (type === 'physicalAssault') into.say(into.circumstances, 'violence', true)
  }
}

/** An adult is someone who was one at the start of every recorded event of a kind: an event without a date may have been years before. */
const isAlwaysAdult = (statuses: readonly (MinorStatusCode | undefined)[]): boolean =>
  statuses.length > 0 && statuses.every((status) => status === 'adult')

function ageClassOf(victim: Victim, record: CaseRecord, events: readonly Event[]): AgeClass {
  const atStart = (victim.exploitation ?? []).map((one) => statusAtStart(victim, one, record))
  const atEvents = events.map((event) => statusAtEntry(victim, record, event))
  const atEntry = [statusAtEntry(victim, record)]
  if ([...atStart, ...atEvents, ...atEntry].includes('minor')) return 'child'
  return [atStart, atEvents, atEntry].some(isAlwaysAdult) ? 'adult' : 'unknown'
}

/** What someone competent decided; what is presumed or only possible is not decided yet. */
function decidedStatusOf({ status }: Victim): DecidedStatus | undefined {
  return status === 'identified' || status === 'notAVictim' ? status : undefined
}

/** An event that is recorded as something else than trafficking, and of which it is stated that no purpose of exploitation applies. */
const isWithoutPurpose = ({ kind, absent }: Event): boolean =>
  kind !== undefined && kind !== 'trafficking' && absent?.purposes === 'notApplicable'

/**
 * How far exploitation went. That none was meant takes two statements: that of a competent body that the person is no
 * victim, and that of every event of the person that no purpose applies to it. What is merely not on record is never
 * read as "none".
 */
function stageOf({ exploitation = [], status }: Victim, events: readonly Event[]): PurposeStage | undefined {
  const stages = exploitation.map(({ stage }) => stage)
  if (stages.includes('realised')) return 'realised'
  if (stages.includes('intended')) return 'intended'
  const isNoneFound =
    status === 'notAVictim' && exploitation.length === 0 && events.length > 0 && events.every(isWithoutPurpose)
  return isNoneFound ? 'noneFound' : undefined
}

/**
 * Reads the facts that a case record holds about one victim: acts, means and purposes of the events, means of control as Palermo means,
 * age when it began, border and papers from the journey, and whether the State entered is the person's own. Nothing else is read
 * from nationality, and nothing from sex, gender or free text; what is not on record stays unknown. Throws a `RangeError` if the
 * record has no such victim.
 */
export function factsFromCase(record: CaseRecord, personId: string): CaseFacts {
  const victim = record.victims?.find(({ id }) => id === personId)
  if (victim === undefined)
    throw new RangeError('The case record has no victim with this id. Check the id against `victims`.')
  const events = (record.events ?? []).filter(({ victimIds }) => victimIds.includes(personId))
  const gathered = new Gathering()
  gatherEvents(gathered, events)
  for (const control of victim.meansOfControl ?? []) gatherControl(gathered, control)
  gatherExploitation(gathered, victim)
  gatherRecruitment(gathered, victim)
  gatherEntry(gathered, victim)
  gatherJourney(gathered, victim)
  gatherViolence(gathered, victim)
  const [stage, decided] = [stageOf(victim, events), decidedStatusOf(victim)]
  return {
    ageClass: ageClassOf(victim, record, events),
    acts: gathered.acts,
    means: gathered.means,
    purposes: gathered.purposes,
    ...(stage === undefined ? {} : { purposeStage: stage }),
    ...(decided === undefined ? {} : { decidedStatus: decided }),
    ...gathered.circumstances,
  }
}

function screenedIndicators(record: CaseRecord, personId: string): ScreeningIndicator[] {
  const victim = record.victims?.find(({ id }) => id === personId)
  if (victim === undefined)
    throw new RangeError('The case record has no victim with this id. Check the id against `victims`.')
  return (victim.screenings ?? []).flatMap(({ indicators = [] }) => indicators)
}

/** Lists ids, each once. */
const unique = (indicators: readonly ScreeningIndicator[]): string[] =>
  [...new Set(indicators.map(({ id }) => id))].sort()

/** Lists the ILO indicators that screenings of a victim found present, each once. */
export function indicatorsFromCase(record: CaseRecord, personId: string): string[] {
  return unique(screenedIndicators(record, personId).filter(({ state }) => state === 'present'))
}

/**
 * Lists the ILO indicators that screenings of a victim looked for and never found, each once. A "no" about one phase says nothing about the
 * others, so that only a "no" without a phase, or about every phase, counts; what has no state was not asked.
 */
export function absentIndicatorsFromCase(record: CaseRecord, personId: string): string[] {
  const screened = screenedIndicators(record, personId)
  return unique(screened).filter((id) => {
    const own = screened.filter((one) => one.id === id)
    if (own.some(({ state }) => state === 'present')) return false
    const denied = own.filter(({ state }) => state === 'notPresent').map(({ phase }) => phase)
    return denied.includes(undefined) || CONTROL_PHASES.every((phase) => denied.includes(phase))
  })
}
