import { isObject, type Json, objectOr } from '@tip-standard/core'
import type { WithheldReason } from '../generated/reasons.ts'
import { isDay } from '../model/day.ts'
import type { PersonDecision } from '../model/decision.ts'
import type { Prepared } from './prepare.ts'

/**
 * Whether a record that is kept only for a court may still be used: by the organisation itself, which answers the
 * court, and where a law requires it for everyone in the record.
 */
const outlastsRetention = ({ audience, purpose }: Prepared): boolean =>
  audience.id === 'internal' || [purpose.victims, purpose.perpetrators].every(({ kind }) => kind === 'mandate')

/**
 * Why no one in a record may leave. A record may be used until the end of the last day of its retention. A record held
 * for a court serves no other use, except one that a law requires, and a hold permits nothing that would not be
 * permitted without it. Another country needs a record that may be transferred.
 */
export function decideRecord(record: Json, prepared: Prepared): WithheldReason | undefined {
  const { request, policy, purpose, audience, attestations } = prepared
  if (audience.isInternal) return undefined
  const { retainUntil, legalHold, transferAllowed, storageCountry } = objectOr(record['dataProtection'])
  // An unreadable value may be a hold.
  const isHeld = legalHold !== undefined && legalHold !== false
  if (isHeld && !purpose.underLegalHold) return 'legalHold'
  if (!isHeld || !outlastsRetention(prepared)) {
    // An invalid date counts as past, because no one can tell what it means.
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
 * The country of a recipient for whom the policy authorises transfers, if the caller does not state it. Of several
 * countries, the one whose authorisation ends first, so that the caller must state any other.
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
 * Whether a recipient in another country is on the policy's list, if it has one; an authorisation with an invalid last
 * day has ended.
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

/** The victims to whom each alleged perpetrator is linked by relations and events of the record. */
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
 * Withholds alleged perpetrators whose victims are all withheld or not in the record. An alleged perpetrator without
 * links concerns every victim of the case, so if no victim leaves, neither do they.
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
