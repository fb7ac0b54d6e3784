import { isNotAfter } from '../runtime/conditions.ts'
import { isDate, isObject, type Json } from '../runtime/values.ts'
import type { ConsentRequest } from './consent-request.ts'
import { concerns, covers, coversServices } from './recipients-of.ts'

/** How strictly consents are read (default: the least strict). */
export type ConsentTerms = {
  /**
   * Whether consent without a date counts, as older than any other; a refusal or withdrawal without one always counts,
   * as of the day itself.
   */
  takesUndated?: boolean
  /** Whether a guardian's consent fails if the child does not agree. */
  childDissentCounts?: boolean
  /** Consent given before this day has expired, `YYYY-MM-DD`. */
  notBefore?: string
  /**
   * Whether unclear entries count as a "no", as they do when data leave: a refusal without a clear purpose, a guardian
   * who is excluded in another entry, and unnamed services. In a form, whose entries are still being written, they do
   * not.
   */
  unclearIsNo?: boolean
}

/** The result of a person's decisions: consent, or the reason why there is none for the request. */
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

/** One entry as of the day: when it was decided, and its result for the person whom it is about. */
export type Standing = {
  entry: Json
  since: string
  state: 'granted' | 'refused' | 'withdrawn' | 'expired' | 'guardianExcluded'
}

export const isNo = (state: Standing['state']): boolean => state === 'refused' || state === 'withdrawn'

export const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value)

/** Whether a decision, read as a "no", covers everything: its purpose is unspecified, missing, or not a text. */
const isUnspecified = ({ purpose }: Json, { unclearIsNo = false }: ConsentTerms): boolean =>
  purpose === 'unspecified' || (unclearIsNo && typeof purpose !== 'string')

/** Whether consent was withdrawn by the day; an invalid date counts as past, because no one can tell when it was. */
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
  // An entry without a day counts as older than any other, and therefore as too old.
  return notBefore !== '' && !(isDay(date) && date >= notBefore) ? 'expired' : 'granted'
}

/**
 * The day of a "no": that of the withdrawal or of the decision; if neither is known, the present day, because it may be
 * the last word.
 */
function dayOfNo({ date, withdrawnOn }: Json, state: Standing['state'], day: string): string {
  const decided = isDay(date) && date <= day ? date : undefined
  if (state !== 'withdrawn' || withdrawnOn === undefined) return decided ?? day
  if (!isDay(withdrawnOn)) return day
  return decided !== undefined && decided > withdrawnOn ? decided : withdrawnOn
}

/** The entry as of the day; `undefined` if it did not exist yet, or is consent without a day. */
function standingOn(entry: Json, day: string, terms: ConsentTerms): Standing | undefined {
  const { date, withdrawnOn } = entry
  const state = stateOn(entry, day, terms)
  if (isNo(state)) {
    // A decision dated later does not count yet; a withdrawal by now counts, whatever the date of the consent.
    const isToCome = isDay(date) && date > day && !(state === 'withdrawn' && withdrawnOn !== undefined)
    return isToCome ? undefined : { entry, since: dayOfNo(entry, state, day), state }
  }
  if (date !== undefined && !isDay(date)) return state === 'guardianExcluded' ? { entry, since: day, state } : undefined
  if (date === undefined && state !== 'guardianExcluded' && terms.takesUndated === false) return undefined
  const decided = date ?? ''
  return decided > day ? undefined : { entry, since: decided, state }
}

/** The latest day of some decisions. */
export function lastDay(standings: readonly Standing[]): string | undefined {
  let latest: string | undefined
  for (const { since } of standings) if (latest === undefined || since > latest) latest = since
  return latest
}

/** The last decisions: all entries of the latest day count together. */
export function last(standings: readonly Standing[]): Standing[] {
  const latest = lastDay(standings)
  return standings.filter(({ since }) => since === latest)
}

/** The result of the entries of the last day, of which there is at least one. */
function stateOf(
  decided: readonly Standing[],
  request: ConsentRequest,
  { unclearIsNo = false }: ConsentTerms,
): ConsentState {
  const no = decided.find((one) => one.state === 'refused' && concerns(one.entry, request))
  if (no !== undefined) return 'refused'
  if (decided.some((one) => one.state === 'withdrawn' && concerns(one.entry, request))) return 'withdrawn'
  const granted = decided.filter(({ state }) => state === 'granted')
  if (granted.length === 0)
    return (
      decided.find(({ state }) => state === 'expired' || state === 'guardianExcluded')?.state ?? 'recipientNotNamed'
    )
  const services = request.services ?? (unclearIsNo ? undefined : [])
  const covering = granted.map(({ entry }) => entry).filter((entry) => covers(entry, request))
  if (covering.length === 0) return 'recipientNotNamed'
  return covering.some((entry) => coversServices(entry, services)) ? 'granted' : 'serviceNotNamed'
}

/** The result of decisions, and the day of the last one; empty texts if no day is on record. */
export function comesTo(
  { about, unspecified }: { about: readonly Standing[]; unspecified: readonly Standing[] },
  request: ConsentRequest,
  terms: ConsentTerms,
): { state: ConsentState; since: string } {
  const decided = last(about)
  const [first] = decided
  if (first !== undefined) return { state: stateOf(decided, request, terms), since: first.since }
  const [other] = last(unspecified)
  if (other === undefined) return { state: 'neverAsked', since: '' }
  return { state: other.state === 'granted' ? 'unspecifiedScope' : other.state, since: other.since }
}

/** The entries of consents; none if they cannot be read, because one may be a refusal. */
export const entriesOf = (consents: unknown): readonly Json[] | undefined =>
  consents === undefined ? [] : Array.isArray(consents) && consents.every(isObject) ? consents : undefined

/** The decisions about a purpose, and those of unspecified scope, as they stood on the day. */
export function standingsOf(
  entries: readonly Json[],
  { purpose, day }: ConsentRequest,
  terms: ConsentTerms,
): { about: Standing[]; unspecified: Standing[] } {
  const isOpen = (entry: Json): boolean => isUnspecified(entry, terms)
  const standings = entries
    .filter((entry) => entry['purpose'] === purpose || isOpen(entry))
    .flatMap((entry) => standingOn(entry, day, terms) ?? [])
  const unspecified = standings.filter(({ entry }) => isOpen(entry))
  const about = standings.filter((one) => isNo(one.state) || !unspecified.includes(one))
  return { about, unspecified }
}

/**
 * The result of a person's decisions about a purpose on a day. All entries of the last day with a decision count
 * together: a "no" among them outweighs a "yes", and one of them has to cover the recipient and every service. A
 * withdrawal counts from its own day, and an undated "no" from any day. A refusal or withdrawal of unspecified scope
 * applies to every purpose; consent of unspecified scope applies to none. Entries are read as in a form that is being
 * filled in; `consentDecision` reads them as when data leave.
 */
export function consentState(consents: unknown, request: ConsentRequest): ConsentState {
  const entries = entriesOf(consents)
  return entries === undefined ? 'refused' : comesTo(standingsOf(entries, request, {}), request, {}).state
}
