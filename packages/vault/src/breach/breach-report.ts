import type { Policy } from '@tip-standard/policy'
import type { VaultEvent } from '../audit-events.ts'
import { type AffectedSubject, type BreachAlert, type BreachKind, findAffected, type PeopleThen } from './affected.ts'

/**
 * Hours after the first notification within which the full report is due: 72 in summaries of Rwandan law, and at most
 * that in the GDPR.
 */
const REPORT_HOURS = 72
const HOUR = 3_600_000

/** What an officer needs in the first hours after an alert; for internal use. */
export type BreachReport = {
  kind: BreachKind
  isExercise: boolean
  discoveredAt: string
  from: string
  until: string
  /** The authority to notify, and the deadline: instants in UTC, ISO 8601. */
  authority: string
  notifyBy: string
  reportBy: string
  /** Whether the disclosed data are unreadable to the people who have them. */
  isSealed: boolean
  /** Whether the people are informed; if the policy says so, only after an assessment of each person's safety. */
  tellPeople: 'always' | 'whenRiskIsHigh' | 'notNeeded'
  safetyFirst: boolean
  /** `people` are the known ones; the number of people in `unknownCases` is unknown. */
  counts: { cases: number; people: number; identities: number; unknownCases: number }
  affected: readonly AffectedSubject[]
  /**
   * For which times, as instants in UTC, the log has no entries although something may have happened then: since a
   * backup that was restored later.
   */
  missing: readonly MissingTime[]
}

/** From the backup to its restore. */
type MissingTime = { from: string; until: string }

/**
 * Finds out from an alert, the log and the policy who is affected, and what is due by when. Pass
 * `vault.audit.peopleThen` as `peopleThen`, so that the people in cases opened as a whole are counted. Throws a
 * `RangeError` for an invalid instant.
 */
export async function reportBreach(
  alert: BreachAlert,
  events: Iterable<VaultEvent> | AsyncIterable<VaultEvent>,
  { breach }: Policy,
  peopleThen?: PeopleThen,
): Promise<BreachReport> {
  const missing: MissingTime[] = []
  const affected = await findAffected(noting(events, alert, missing), alert, peopleThen)
  const isSealed = !alert.keysExposed && (alert.kind === 'copyOfStore' || alert.kind === 'lostDevice')
  const { kind, isExercise, discoveredAt, from, until } = alert
  return {
    kind,
    isExercise,
    discoveredAt,
    from,
    until,
    isSealed,
    affected,
    missing,
    authority: breach.authority,
    notifyBy: hoursAfter(discoveredAt, breach.withinHours),
    reportBy: hoursAfter(discoveredAt, Math.max(REPORT_HOURS, breach.withinHours)),
    tellPeople: breach.tellsPeople === 'whenRiskIsHigh' && isSealed ? 'notNeeded' : breach.tellsPeople,
    safetyFirst: breach.safetyFirst,
    counts: {
      cases: distinct(affected.map((one) => one.case)),
      people: distinct(affected.map(nameOf)),
      identities: distinct(affected.filter(({ identity }) => identity).map(nameOf)),
      unknownCases: distinct(affected.filter(({ peopleUnknown }) => peopleUnknown).map((one) => one.case)),
    },
  }
}

/** The same events; adds to `missing` for which times of an alert the log lacks entries. */
async function* noting(
  events: Iterable<VaultEvent> | AsyncIterable<VaultEvent>,
  { kind, from, until }: BreachAlert,
  missing: MissingTime[],
): AsyncGenerator<VaultEvent> {
  // What a copy of the store or a device holds may have come into it before the alert begins.
  const isFromBefore = kind === 'copyOfStore' || kind === 'lostDevice'
  for await (const event of events) {
    const { what, outcome, at, backup } = event
    const isRestored = what === 'restore' && outcome === 'done' && backup !== undefined
    if (isRestored && backup.madeAt <= until && (isFromBefore || at >= from))
      missing.push({ from: backup.madeAt, until: at })
    yield event
  }
}

const hoursAfter = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR).toISOString()

/** Names a person by the case too: one id in two cases belongs to two people. */
const nameOf = ({ case: caseId, person }: AffectedSubject): string | undefined =>
  person === undefined ? undefined : JSON.stringify([caseId, person])

const distinct = (ids: readonly (string | undefined)[]): number => new Set(ids.filter((id) => id !== undefined)).size
