import { isObject, type Json, objectOr } from '@tip-standard/core'
import type { WithheldReason } from '../generated/reasons.ts'
import { isDay } from '../model/day.ts'
import type { PersonDecision } from '../model/decision.ts'
import type { Prepared } from './prepare.ts'

/**
 * Whether a record that is kept on for a court may be used as if it were still kept anyway: by the organisation itself,
 * which answers the court, and for what a law asks of it, no matter whom it is about.
 */
const outlastsRetention = ({ audience, purpose }: Prepared): boolean =>
  audience.id === 'internal' || [purpose.victims, purpose.perpetrators].every(({ kind }) => kind === 'mandate')

/**
 * Why no one in a record may leave. A record is used until the end of the day to which it is kept; what is kept for a
 * court is used for nothing else, and a hold lets nothing leave that would not leave without it, but what a law asks
 * for; another country needs a record that may be transferred.
 */
export function decideRecord(record: Json, prepared: Prepared): WithheldReason | undefined {
  const { request, policy, purpose, audience, attestations } = prepared
  if (audience.isInternal) return undefined
  const { retainUntil, legalHold, transferAllowed, storageCountry } = objectOr(record['dataProtection'])
  // A value that cannot be read may be a hold.
  const isHeld = legalHold !== undefined && legalHold !== false
  if (isHeld && !purpose.underLegalHold) return 'legalHold'
  if (!isHeld || !outlastsRetention(prepared)) {
    // An invalid date counts as past, because no one can tell when it was.
    if (retainUntil !== undefined && (!isDay(retainUntil) || request.at > retainUntil)) return 'retentionOver'
    if (retainUntil === undefined && !policy.retention.takesUndated && attestations.length === 0)
      return 'retentionUnknown'
  }
  const recipientCountry = request.recipientCountry ?? countryOf(policy, request)
  const { countries, transferNeedsPermission } = policy.residency
  const isHome =
    recipientCountry === storageCountry && (countries.length === 0 || countries.includes(String(storageCountry)))
  if (recipientCountry === undefined || isHome) return undefined
  const mayGo =
    (transferAllowed === 'yes' || !transferNeedsPermission) && isAuthorised(policy, { ...request, recipientCountry })
  return mayGo ? undefined : 'transferNotAllowed'
}

/**
 * The country of a recipient for whom the policy authorises transfers to one, where the caller does not say it; of
 * several the one whose authorisation ends first, so that what it does not cover has to be said.
 */
const countryOf = (
  { residency: { transfers = [] } }: Prepared['policy'],
  { recipient }: Prepared['request'],
): string | undefined =>
  transfers
    .filter((one) => one.recipient === recipient)
    .sort((a, b) => (a.until < b.until ? -1 : 1))
    .at(0)?.country

/**
 * Whether a recipient in another country is one of those that the policy lists, if it lists any; an authorisation whose
 * last day is no day has ended.
 */
function isAuthorised(
  { residency: { transfers } }: Prepared['policy'],
  { recipient, recipientCountry, at }: Prepared['request'],
): boolean {
  if (transfers === undefined) return true
  return transfers.some(
    (one) => one.recipient === recipient && one.country === recipientCountry && isDay(one.until) && at <= one.until,
  )
}

const idOf = (entry: unknown): string => (isObject(entry) ? String(entry['id']) : '')
const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Which victims each alleged perpetrator is linked to, by relations and events of the record. */
function victimsOf(record: Json): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>()
  const link = (perpetrator: string, victim: string): void => {
    const victims = linked.get(perpetrator) ?? new Set()
    linked.set(perpetrator, victims.add(victim))
  }
  for (const one of Array.isArray(record['relations']) ? record['relations'] : [])
    if (isObject(one)) link(String(one['perpetratorId']), String(one['victimId']))
  for (const event of Array.isArray(record['events']) ? record['events'] : []) {
    if (!isObject(event)) continue
    for (const perpetrator of idsIn(event['perpetratorIds']))
      for (const victim of idsIn(event['victimIds'])) link(perpetrator, victim)
  }
  return linked
}

/**
 * Withholds alleged perpetrators whose every victim is withheld or not in the record. Who is linked to no one in particular has to do with
 * every victim of the case: where none of them leaves, what the case says of them does not leave either.
 */
export function followVictims(
  record: Json,
  victims: readonly PersonDecision[],
  perpetrators: PersonDecision[],
): PersonDecision[] {
  if (perpetrators.every(({ permitted }) => !permitted)) return perpetrators
  const linked = victimsOf(record)
  const entries = Array.isArray(record['victims']) ? (record['victims'] as unknown[]) : []
  const permitted = new Set(victims.filter((one) => one.permitted).map(({ at }) => idOf(entries[at])))
  const list = record['perpetrators'] as unknown[]
  return perpetrators.map((one) => {
    if (!one.permitted) return one
    const theirs = linked.get(idOf(list[one.at]))
    const isLeft =
      theirs === undefined ? victims.length === 0 || permitted.size > 0 : [...theirs].some((id) => permitted.has(id))
    return isLeft ? one : { kind: one.kind, at: one.at, permitted: false, reason: 'onlyWithheldVictims' }
  })
}
