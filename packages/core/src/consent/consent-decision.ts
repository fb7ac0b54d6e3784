import type { Json } from '../runtime/values.ts'
import type { ConsentRequest } from './consent-request.ts'
import {
  type ConsentState,
  type ConsentTerms,
  comesTo,
  entriesOf,
  isDay,
  isNo,
  last,
  lastDay,
  type Standing,
  standingsOf,
} from './consent-state.ts'
import { concerns } from './recipients-of.ts'

/** Whether a guardian decided alone: nothing says whether the person agrees. */
export const isGuardiansAlone = ({ givenBy, childAssent }: Json): boolean =>
  givenBy === 'guardian' && typeof childAssent !== 'boolean'

const isGuardians = ({ entry }: Standing): boolean => isGuardiansAlone(entry)

/**
 * Drops a guardian's consent after the child said no, until the child says yes or agrees. A child's no outweighs a
 * guardian's yes, whatever its day.
 */
function dropOverruledGuardianConsent(standings: readonly Standing[], request: ConsentRequest): readonly Standing[] {
  const own = standings.filter((one) => !isGuardians(one))
  if (own.length === standings.length) return standings
  const no = lastDay(own.filter((one) => isNo(one.state) && concerns(one.entry, request)))
  const yes = lastDay(own.filter(({ state }) => state === 'granted'))
  if (no === undefined || (yes !== undefined && yes > no)) return standings
  return standings.filter((one) => !(isGuardians(one) && one.state === 'granted'))
}

/**
 * If one entry excludes a guardian, no matter who decided there, a guardian's decisions count in no entry, unless the
 * entry states that its guardian is not excluded and is not of an earlier day: a guardian may come under suspicion only
 * after such decisions.
 */
export function withGuardianExcluded(entries: readonly Json[], { unclearIsNo = false }: ConsentTerms): readonly Json[] {
  if (!unclearIsNo) return entries
  const excluding = entries.filter(({ guardianExcluded }) => guardianExcluded === true).map(({ date }) => date)
  if (excluding.length === 0) return entries
  const isSince = (date: unknown): boolean => isDay(date) && excluding.every((day) => isDay(day) && day <= date)
  return entries.map((one) =>
    one['givenBy'] === 'guardian' && !(one['guardianExcluded'] === false && isSince(one['date']))
      ? { ...one, guardianExcluded: true }
      : one,
  )
}

/**
 * The result of a person's decisions, the day of the last one, and the day of their last "no" to the request; empty
 * texts if no day is on record. `byGuardian`: the consent is a guardian's alone, which withdraws no "no" that the
 * person may have said in another record.
 */
export type ConsentDecision = { state: ConsentState; since: string; lastNo?: string; byGuardian?: true }

/**
 * The result of `consentState`, on stricter terms if given, and when it was decided, so that a person's decisions in
 * several records can be compared.
 */
export function consentDecision(consents: unknown, request: ConsentRequest, terms: ConsentTerms = {}): ConsentDecision {
  const { day } = request
  const entries = entriesOf(consents)
  if (entries === undefined) return { state: 'refused', since: day, lastNo: day }
  return decisionAmong(withGuardianExcluded(entries, terms), request, terms)
}

/** The result of entries in which an excluded guardian is marked, as `withGuardianExcluded` does. */
export function decisionAmong(entries: readonly Json[], request: ConsentRequest, terms: ConsentTerms): ConsentDecision {
  const { about: said, unspecified } = standingsOf(entries, request, terms)
  const about = terms.childDissentCounts === true ? dropOverruledGuardianConsent(said, request) : said
  const { state, since } = comesTo({ about, unspecified }, request, terms)
  const isTheirs = (one: Standing): boolean => one.state === 'granted' && !isGuardians(one)
  const [no] = last(about.filter((one) => isNo(one.state) && concerns(one.entry, request)))
  return {
    state,
    since,
    ...(state === 'granted' && !last(about).some(isTheirs) ? { byGuardian: true } : {}),
    ...(no === undefined ? {} : { lastNo: no.since }),
  }
}
