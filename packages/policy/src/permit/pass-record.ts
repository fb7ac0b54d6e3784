import { type CaseRecord, type Json, objectOr } from '@tip-standard/core'
import type { Decider } from '../decide/decide.ts'
import { decideRecord } from '../decide/decide-record.ts'
import type { Prepared } from '../decide/prepare.ts'
import type { Mask } from '../mask/mask.ts'
import { maskRecord } from '../mask/mask-record.ts'
import type { PersonDecision } from '../model/decision.ts'
import { markPermitted, type Permission, type Permitted } from './permitted.ts'

/** The result for one record: the copy that may leave, if any, and the decision about each person. */
export type GatedRecord = { record: Permitted | undefined; decisions: readonly PersonDecision[] }

/** Decides about one case record and copies what may leave. Never throws, whatever the record holds. */
export function passRecord(
  record: CaseRecord,
  { decider, prepared, mask, permission }: { decider: Decider; prepared: Prepared; mask: Mask; permission: Permission },
): GatedRecord {
  const source: Json = objectOr(record)
  const decisions = decider.decide(source)
  // If no one is in the record, the record itself is decided.
  const isWithheld = decisions.length === 0 && decideRecord(source, prepared) !== undefined
  const copy = isWithheld ? undefined : maskRecord(source, decisions, mask)
  if (copy === undefined) return { record: undefined, decisions }
  // A record that is left whole is copied, so that only the requested one carries the mark.
  return { record: markPermitted<CaseRecord>(copy === source ? { ...source } : copy, permission), decisions }
}
