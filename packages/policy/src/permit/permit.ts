import type { CaseRecord } from '@tip-standard/core'
import type { AuditSink } from '../audit/audit.ts'
import type { PermitRequest } from '../model/request.ts'
import { openGate } from './open-gate.ts'
import type { Permitted } from './permitted.ts'
import { type ReadOnce, readOnce } from './read-once.ts'

/** Records that may leave, one by one. They can be read once; reading them again throws a `PolicyError`. */
export type PermittedRecords = ReadOnce<Permitted>

type Records = Iterable<CaseRecord> | AsyncIterable<CaseRecord>

/**
 * Whether records are a list, which can be read again from its start: an iterator returns itself, and each record once.
 * For an async iterable it cannot be known.
 */
const isList = (records: Records): boolean =>
  Symbol.iterator in records && (records[Symbol.iterator]() as unknown) !== records

/**
 * Passes what may leave of case records to an audience, for a purpose, on a day, under a policy. It decides about
 * people one by one, and masks their records to the fields of the audience. Every decision is written to the audit
 * before its record is handed out. Records are read twice, so that a refusal in one of them applies to all: pass a
 * list, or a function that opens the records again. A source that can be read only once, such as a stream, ends with
 * the `PolicyError` `refusedLater` if someone who was let through refused in a later record. Throws a `PolicyError` for
 * a request that the policy cannot answer.
 */
export async function permit(
  records: Records | (() => Records),
  request: PermitRequest,
  audit?: AuditSink,
): Promise<PermittedRecords> {
  const gate = await openGate(request)
  const open = typeof records === 'function' ? records : (): Records => records
  async function* passed(): AsyncGenerator<Permitted> {
    await audit?.start(gate.act)
    const isReadTwice = typeof records === 'function' || isList(records)
    if (isReadTwice && gate.heedsConsent) for await (const record of open()) gate.learn(record)
    for await (const record of open()) {
      const { record: copy, decisions } = gate.pass(record)
      if (audit !== undefined) for (const entry of gate.entries(record, decisions)) await audit.write(entry)
      if (copy !== undefined) yield copy
    }
    gate.close()
    await audit?.end()
  }
  return readOnce(gate, passed)
}
