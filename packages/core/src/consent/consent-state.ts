import { isNotAfter } from '../runtime/conditions.ts'
import { isDate, isObject, type Json } from '../runtime/values.ts'
import type { ConsentRequest } from './consent-request.ts'
import { concerns, covers, coversServices } from './recipients-of.ts'

/** How strictly consents are read; the least strict unless given. */
export type ConsentTerms = {
  /** Whether consent without a date counts, as older than any other; a refusal or withdrawal without one always counts, as of the day itself. */
  takesUndated?: boolean
  /** Whether consent of a guardian fails where the child does not agree. */
  childDissentCounts?: boolean
  /** Consent given before this day has expired, `YYYY-MM-DD`. */
  notBefore?: string
  /** Whether consent that is limited to services covers nothing where none is asked for. */
  servicesNamed?: boolean
}

/** What the decisions of a person come to: consent, or the reason why there is none for what was asked. */
export type ConsentState =
  | 'granted'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'guardianExcluded'
  | 'recipientNotNamed'
  | 'serviceNotNamed'
  | 'unspecifiedScope'
  | 'neverAsked'

/** One entry as it stood on the day: when it was decided, and what it came to for whoever it is about. */
type Standing = {
  entry: Json
  since: string
  state: 'granted' | 'refused' | 'withdrawn' | 'expired' | 'guardianExcluded'
}

const isNo = (state: Standing['state']): boolean => state === 'refused' || state === 'withdrawn'

const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value)

/** What a decision is about; where that is missing or cannot be read, everything, as far as it says no. */
const purposeOf = ({ purpose }: Json): string => (typeof purpose === 'string' ? purpose : 'unspecified')

/** Whether consent was withdrawn by the day; a day that is no date has passed, for no one can tell when it was. */
function isWithdrawnBy({ decision, withdrawnOn }: Json, day: string): boolean {
  if (withdrawnOn === undefined) return decision === 'withdrawn'
  return !isDay(withdrawnOn) || withdrawnOn <= day
}

function stateOn(
  entry: Json,
  day: string,
  { childDissentCounts = false, notBefore = '' }: ConsentTerms,
): Standing['state'] {
  const { decision, date, expiry, givenBy, guardianExcluded, childAssent } = entry
  // A guardian who may be the trafficker decides nothing for the child.
  if (givenBy === 'guardian' && guardianExcluded === true) return 'guardianExcluded'
  if (isWithdrawnBy(entry, day)) return 'withdrawn'
  if (decision !== 'granted' && decision !== 'withdrawn') return 'refused'
  if (childDissentCounts && childAssent === false) return 'refused'
  if (expiry !== undefined && !(isDay(expiry) && isNotAfter(day, expiry))) return 'expired'
  // What has no day is older than any, and so than what is too old.
  return notBefore !== '' && !(isDay(date) && date >= notBefore) ? 'expired' : 'granted'
}

/** The day of a "no": that of the withdrawal, or of the decision; the day itself where neither is known, for it may be the last word. */
function dayOfNo({ date, withdrawnOn }: Json, state: Standing['state'], day: string): string {
  const decided = isDay(date) && date <= day ? date : undefined
  if (state !== 'withdrawn' || withdrawnOn === undefined) return decided ?? day
  if (!isDay(withdrawnOn)) return day
  return decided !== undefined && decided > withdrawnOn ? decided : withdrawnOn
}

/** The entry as it stood on the day; `undefined` where it was not there yet, or is consent that has no day. */
function standingOn(entry: Json, day: string, terms: ConsentTerms): Standing | undefined {
  const { date, withdrawnOn } = entry
  const state = stateOn(entry, day, terms)
  if (isNo(state)) {
    // A decision of a later day does not count yet; what was taken back by now does, whenever it is said to have been given.
    const isToCome = isDay(date) && date > day && !(state === 'withdrawn' && withdrawnOn !== undefined)
    return isToCome ? undefined : { entry, since: dayOfNo(entry, state, day), state }
  }
  if (date !== undefined && !isDay(date)) return state === 'guardianExcluded' ? { entry, since: day, state } : undefined
  if (date === undefined && state !== 'guardianExcluded' && terms.takesUndated === false) return undefined
  const decided = date ?? ''
  return decided > day ? undefined : { entry, since: decided, state }
}

/** Whether a guardian decided, and nothing says whether the person agrees. */
const isGuardians = ({ entry }: Standing): boolean =>
  entry['givenBy'] === 'guardian' && typeof entry['childAssent'] !== 'boolean'

/**
 * Without the consents of a guardian for someone who said no themselves, and since then neither yes nor that they agree with the guardian: the "no" of a child outweighs
 * a guardian, on whatever day that one decides.
 */
function withoutOverruling(standings: readonly Standing[], request: ConsentRequest): Standing[] {
  const lastOf = (some: readonly Standing[]): string | undefined =>
    some
      .map(({ since }) => since)
      .sort()
      .at(-1)
  const own = standings.filter((one) => !isGuardians(one))
  const no = lastOf(own.filter((one) => isNo(one.state) && concerns(one.entry, request)))
  const yes = lastOf(own.filter(({ state }) => state === 'granted'))
  if (no === undefined || (yes !== undefined && yes > no)) return [...standings]
  return standings.filter((one) => !(isGuardians(one) && one.state === 'granted'))
}

/** Where a guardian is excluded in one entry, whoever decided there, what a guardian decided counts in none, unless an entry says that it is of one who is not. */
export function withGuardian(entries: readonly Json[]): readonly Json[] {
  const isOfGuardian = ({ givenBy }: Json): boolean => givenBy === 'guardian'
  if (!entries.some(({ guardianExcluded }) => guardianExcluded === true)) return entries
  return entries.map((one) => (isOfGuardian(one) ? { ...one, guardianExcluded: one['guardianExcluded'] ?? true } : one))
}

/** The last decisions: all entries of the latest day count together. */
function last(standings: readonly Standing[]): Standing[] {
  const latest = standings
    .map(({ since }) => since)
    .sort()
    .at(-1)
  return standings.filter(({ since }) => since === latest)
}

/**
 * What the decisions of a person come to, of which day the last one is, and of which day their last "no" to what was asked; empty texts where no day is on record. `byGuardian`
 * where consent is a guardian's alone, which takes back no "no" that the person may have said in another record.
 */
export type ConsentDecision = { state: ConsentState; since: string; lastNo?: string; byGuardian?: true }

/**
 * What the decisions of a person about a purpose come to on a day. All entries of the last day on which something was decided count together:
 * a "no" among them outweighs a "yes", and one of them has to cover the recipient and every service. A withdrawal counts from its own day, and a "no" that has none from any day. A refusal or withdrawal of
 * unspecified scope is one of every purpose; consent of unspecified scope is consent to nothing.
 */
export const consentState = (consents: unknown, request: ConsentRequest, terms: ConsentTerms = {}): ConsentState =>
  consentDecision(consents, request, terms).state

/** What `consentState` tells, and when it was decided, so that the decisions of a person in several records can be compared. */
export function consentDecision(consents: unknown, request: ConsentRequest, terms: ConsentTerms = {}): ConsentDecision {
  const { purpose, day } = request
  // What is there and cannot be read may be a refusal.
  if (consents !== undefined && !(Array.isArray(consents) && consents.every(isObject)))
    return { state: 'refused', since: day, lastNo: day }
  const standings = withGuardian((consents ?? []) as Json[]).flatMap((entry) => standingOn(entry, day, terms) ?? [])
  const unspecified = standings.filter(({ entry }) => purposeOf(entry) === 'unspecified')
  const said = standings.filter(
    (one) =>
      (one.entry['purpose'] === purpose && purpose !== 'unspecified') || (unspecified.includes(one) && isNo(one.state)),
  )
  const about = terms.childDissentCounts === true ? withoutOverruling(said, request) : said
  if (about.length === 0) {
    const [first] = last(unspecified)
    if (first === undefined) return { state: 'neverAsked', since: '' }
    return { state: first.state === 'granted' ? 'unspecifiedScope' : first.state, since: first.since }
  }
  const decided = last(about)
  const state = stateOf(decided, request, terms)
  const isTheirs = (one: Standing): boolean => one.state === 'granted' && !isGuardians(one)
  const decision = {
    state,
    since: (decided[0] as Standing).since,
    ...(state === 'granted' && !decided.some(isTheirs) ? { byGuardian: true as const } : {}),
  }
  const [no] = last(about.filter((one) => isNo(one.state) && concerns(one.entry, request)))
  return no === undefined ? decision : { ...decision, lastNo: no.since }
}

/** What the entries of the last day come to, of which there is at least one. */
function stateOf(
  decided: readonly Standing[],
  request: ConsentRequest,
  { servicesNamed = false }: ConsentTerms,
): ConsentState {
  const no = decided.find((one) => one.state === 'refused' && concerns(one.entry, request))
  if (no !== undefined) return 'refused'
  if (decided.some((one) => one.state === 'withdrawn' && concerns(one.entry, request))) return 'withdrawn'
  const granted = decided.filter(({ state }) => state === 'granted')
  if (granted.length === 0)
    return (
      decided.find(({ state }) => state === 'expired' || state === 'guardianExcluded')?.state ?? 'recipientNotNamed'
    )
  const services = request.services ?? (servicesNamed ? undefined : [])
  const covering = granted.map(({ entry }) => entry).filter((entry) => covers(entry, request))
  if (covering.length === 0) return 'recipientNotNamed'
  return covering.some((entry) => coversServices(entry, services)) ? 'granted' : 'serviceNotNamed'
}
