import type { ConsentPurposeCode, ConsentRecipientCode, ServiceTypeCode } from '../generated/types.ts'
import { isNotAfter, isSubset } from '../runtime/conditions.ts'
import { isDate, isObject, type Json } from '../runtime/values.ts'
import { consentNamesRecipients } from './names-recipients.ts'

/** What is about to be done with data about a person. */
export type ConsentRequest = {
  purpose: ConsentPurposeCode
  /** The organisation that would receive the data, by the identifier or public name that consents use. */
  recipient?: string
  /** The kind of organisation that the recipient is. */
  recipientKind?: ConsentRecipientCode
  /** The services for which the data would be shared. */
  services?: readonly ServiceTypeCode[]
  /** The day on which it would be done, `YYYY-MM-DD`. */
  day: string
}

/** How strictly consents are read; the least strict unless given. */
export type ConsentTerms = {
  /** Whether consent without a date counts, as older than any other; a refusal or withdrawal without one always counts, as of the day itself. */
  takesUndated?: boolean
  /** Whether consent of a guardian fails where the child does not agree. */
  childDissentCounts?: boolean
  /** Consent given before this day has expired, `YYYY-MM-DD`. */
  notBefore?: string
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
  if (childDissentCounts && givenBy === 'guardian' && childAssent === false) return 'refused'
  if (expiry !== undefined && !(isDay(expiry) && isNotAfter(day, expiry))) return 'expired'
  return typeof date === 'string' && date < notBefore ? 'expired' : 'granted'
}

/** The entry as it stood on the day; `undefined` where it was not there yet, or is consent that has no day. */
function standingOn(entry: Json, day: string, terms: ConsentTerms): Standing | undefined {
  const { date, withdrawnOn } = entry
  const state = stateOn(entry, day, terms)
  const isConsent = state === 'granted' || state === 'expired'
  if (date !== undefined && !isDay(date)) return isConsent ? undefined : { entry, since: day, state }
  if (date === undefined && isConsent && terms.takesUndated === false) return undefined
  // A "no" that no one dated may be the last word.
  if (date === undefined && isNo(state)) return { entry, since: isDay(withdrawnOn) ? withdrawnOn : day, state }
  const decided = date ?? ''
  if (decided > day) return undefined
  const since = state === 'withdrawn' && isDay(withdrawnOn) && withdrawnOn > decided ? withdrawnOn : decided
  return { entry, since, state }
}

const isNamed = (list: unknown, one: string | undefined): boolean =>
  one !== undefined && Array.isArray(list) && list.includes(one)

const namesThem = ({ recipients, recipientKinds }: Json, { recipient, recipientKind }: ConsentRequest): boolean =>
  isNamed(recipients, recipient) || isNamed(recipientKinds, recipientKind)

const namesNobody = ({ recipients, recipientKinds }: Json): boolean =>
  recipients === undefined && recipientKinds === undefined

/** Whether a consent names the recipient, or its kind; one that need not name recipients and names none is not limited to any. */
const covers = (entry: Json, request: ConsentRequest): boolean =>
  namesThem(entry, request) || (!consentNamesRecipients(request.purpose) && namesNobody(entry))

/** Whether a "no" is about this recipient: it names them, or no one in particular, or what it names is not said of who would receive. */
const concerns = (entry: Json, request: ConsentRequest): boolean =>
  namesNobody(entry) ||
  namesThem(entry, request) ||
  (entry['recipients'] !== undefined && request.recipient === undefined) ||
  (entry['recipientKinds'] !== undefined && request.recipientKind === undefined)

/** The last decisions: all entries of the latest day count together. */
function last(standings: readonly Standing[]): Standing[] {
  const latest = standings
    .map(({ since }) => since)
    .sort()
    .at(-1)
  return standings.filter(({ since }) => since === latest)
}

/** What the decisions of a person come to, of which day the last one is, and of which day their last "no" to what was asked; empty texts where no day is on record. */
export type ConsentDecision = { state: ConsentState; since: string; lastNo?: string }

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
  const standings = ((consents ?? []) as Json[]).flatMap((entry) => standingOn(entry, day, terms) ?? [])
  const unspecified = standings.filter(({ entry }) => entry['purpose'] === 'unspecified')
  const about = standings.filter(
    (one) =>
      (one.entry['purpose'] === purpose && purpose !== 'unspecified') || (unspecified.includes(one) && isNo(one.state)),
  )
  if (about.length === 0) {
    const [first] = last(unspecified)
    if (first === undefined) return { state: 'neverAsked', since: '' }
    return { state: first.state === 'granted' ? 'unspecifiedScope' : first.state, since: first.since }
  }
  const decided = last(about)
  const decision = { state: stateOf(decided, request), since: (decided[0] as Standing).since }
  const [no] = last(about.filter((one) => isNo(one.state) && concerns(one.entry, request)))
  return no === undefined ? decision : { ...decision, lastNo: no.since }
}

/** What the entries of the last day come to, of which there is at least one. */
function stateOf(decided: readonly Standing[], request: ConsentRequest): ConsentState {
  const no = decided.find((one) => one.state === 'refused' && concerns(one.entry, request))
  if (no !== undefined) return 'refused'
  if (decided.some((one) => one.state === 'withdrawn' && concerns(one.entry, request))) return 'withdrawn'
  const granted = decided.filter(({ state }) => state === 'granted')
  if (granted.length === 0)
    return (
      decided.find(({ state }) => state === 'expired' || state === 'guardianExcluded')?.state ?? 'recipientNotNamed'
    )
  const covering = granted.map(({ entry }) => entry).filter((entry) => covers(entry, request))
  if (covering.length === 0) return 'recipientNotNamed'
  return covering.some((entry) => isSubset(request.services, entry['services'])) ? 'granted' : 'serviceNotNamed'
}
