import type { FollowUpModeCode, IdentityRecord } from '@tip-standard/core'
import { e164Phones } from '@tip-standard/privacy/pseudonyms'

/** A planned message or visit. */
export type PlannedContact = {
  way: FollowUpModeCode
  /** The instant, ISO 8601 with its zone. */
  at: string
  /** The number to call or write to: only the safe number is allowed. */
  number?: string
  /**
   * Whether someone has read the safe times that are recorded in words, and found that they allow the contact: no
   * program can tell.
   */
  timesRead?: boolean
}

/** Why a contact is blocked. */
export type ContactRefusal =
  | 'noIdentity'
  | 'noContact'
  | 'noSafeWay'
  | 'wayNotSafe'
  | 'noSafeNumber'
  | 'numberNotSafe'
  | 'timeNotSafe'
  | 'timesInWords'

/** The country and time zone in which the organisation works. */
export type ContactPlace = { country: string; zone: string | undefined }

/** Ways of contact that use a number. */
const BY_NUMBER: readonly FollowUpModeCode[] = ['phone', 'message']

/**
 * Why a contact is not safe by what the person said; `undefined` if it is safe. Anything not known to be safe is not.
 */
export function decideContact(
  identity: IdentityRecord,
  { way, at, number, timesRead = false }: PlannedContact,
  place: ContactPlace,
): ContactRefusal | undefined {
  const { noContact, safeModes = [], safePhone, safeTimes } = identity
  if (noContact === true) return 'noContact'
  if (safeModes.length === 0) return 'noSafeWay'
  if (!safeModes.includes(way)) return 'wayNotSafe'
  if (BY_NUMBER.includes(way)) {
    if (safePhone === undefined) return 'noSafeNumber'
    if (number === undefined || !isSameNumber(number, safePhone, place.country)) return 'numberNotSafe'
  }
  if (!isSafeHour(identity, at, place.zone)) return 'timeNotSafe'
  return safeTimes !== undefined && !timesRead ? 'timesInWords' : undefined
}

function isSameNumber(one: string, other: string, country: string): boolean {
  const canonical = e164Phones(country)
  try {
    return canonical(one) === canonical(other)
  } catch {
    return false
  }
}

function isSafeHour({ safeFromHour, safeUntilHour }: IdentityRecord, at: string, zone: string | undefined): boolean {
  // Without a time zone, the same text is a different instant on each machine.
  const instant = /T.*(Z|[+-]\d{2}:\d{2})$/.test(at) ? new Date(at) : new Date(Number.NaN)
  if (Number.isNaN(instant.getTime())) return false
  if (safeFromHour === undefined && safeUntilHour === undefined) return true
  const [from, until] = [safeFromHour ?? 0, safeUntilHour ?? 24]
  const hour = hourOf(instant, zone)
  // Hours that end where they begin count as none: the person who recorded them did not mean the whole day.
  if (from === until) return false
  return from < until ? hour >= from && hour < until : hour >= from || hour < until
}

function hourOf(instant: Date, zone: string | undefined): number {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return Number(format.formatToParts(instant).find(({ type }) => type === 'hour')?.value)
}
