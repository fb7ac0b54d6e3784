import { type CaseRecord, type Json, objectOr } from '@tip-standard/core'
import type { Decider } from '../decide/decide.ts'
import { decideRecord } from '../decide/decide-record.ts'
import type { Prepared } from '../decide/prepare.ts'
import type { Mask } from '../mask/mask.ts'
import { maskRecord } from '../mask/mask-record.ts'
import type { PersonDecision } from '../model/decision.ts'
import { markPermitted, type Permission, type Permitted } from './permitted.ts'

/** What became of one record: the copy that may leave, if any, and what was decided about each person. */
export type GatedRecord = { record: Permitted | undefined; decisions: readonly PersonDecision[] }

/** Decides about one case record and copies what may leave. Never throws, whatever the record holds. */
export function passRecord(
  record: CaseRecord,
  { decider, prepared, mask, permission }: { decider: Decider; prepared: Prepared; mask: Mask; permission: Permission },
): GatedRecord {
  const source: Json = objectOr(record)
  const decisions = decider.decide(source)
  // Where no one is in the record, the record itself is decided about.
  const isWithheld = decisions.length === 0 && decideRecord(source, prepared) !== undefined
  const copy = isWithheld ? undefined : maskRecord(source, decisions, mask)
  if (copy === undefined) return { record: undefined, decisions }
  // A record that is left whole is copied, so that the mark is on what was asked for, and on nothing else.
  return { record: markPermitted<CaseRecord>(copy === source ? { ...source } : copy, permission), decisions }
}
