import type { Policy } from '@tip-standard/policy'
import type { VaultEvent } from '../audit-events.ts'
import { type AffectedSubject, type BreachAlert, type BreachKind, findAffected, type PeopleThen } from './affected.ts'

/** After how many hours the full report follows the first notification: 72 in summaries of Rwandan law, and the longest of the GDPR. */
const REPORT_HOURS = 72
const HOUR = 3_600_000

/** What an officer needs in the first hours after an alert: internal. */
export type BreachReport = {
  kind: BreachKind
  isExercise: boolean
  discoveredAt: string
  from: string
  until: string
  /** To whom it is notified, and until when: instants in UTC, ISO 8601. */
  authority: string
  notifyBy: string
  reportBy: string
  /** Whether what became known is unreadable to those who have it. */
  isSealed: boolean
  /** Whether the people are told: only after the safety of each was assessed, where the policy says so. */
  tellPeople: 'always' | 'whenRiskIsHigh' | 'notNeeded'
  safetyFirst: boolean
  /** `people` are those who are known; of `unknownCases` it is not known how many were in them. */
  counts: { cases: number; people: number; identities: number; unknownCases: number }
  affected: readonly AffectedSubject[]
}

/**
 * Finds out from an alert, the log and the policy who is affected and what is due when. Give `vault.audit.peopleThen`
 * as `peopleThen`, so that the people of cases that were opened as a whole are counted. Throws a `RangeError` for an
 * instant that is none.
 */
export async function reportBreach(
  alert: BreachAlert,
  events: Iterable<VaultEvent> | AsyncIterable<VaultEvent>,
  { breach }: Policy,
  peopleThen?: PeopleThen,
): Promise<BreachReport> {
  const affected = await findAffected(events, alert, peopleThen)
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

const hoursAfter = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR).toISOString()

/** A person by the case too: in two cases one id is of two people. */
const nameOf = ({ case: caseId, person }: AffectedSubject): string | undefined =>
  person === undefined ? undefined : JSON.stringify([caseId, person])

const distinct = (ids: readonly (string | undefined)[]): number => new Set(ids.filter((id) => id !== undefined)).size
