import type { CaseRecord } from '@tip-standard/core'
import type { AuditSink } from '../audit/audit.ts'
import type { PermitRequest } from '../model/request.ts'
import { openGate } from './open-gate.ts'
import type { Permitted } from './permitted.ts'
import { type ReadOnce, readOnce } from './read-once.ts'

/** Records that may leave, one by one. They can be read once; whoever does it again gets a `PolicyError`. */
export type PermittedRecords = ReadOnce<Permitted>

/**
 * Lets through what may leave of case records: to an audience, for a purpose, on a day, under a policy. People are decided about one by
 * one, and their records are masked to the fields of the audience. Every decision is written to the audit before its record is handed out. Throws
 * a `PolicyError` for a request that the policy cannot answer.
 */
export async function permit(
  records: Iterable<CaseRecord> | AsyncIterable<CaseRecord>,
  request: PermitRequest,
  audit?: AuditSink,
): Promise<PermittedRecords> {
  const gate = await openGate(request)
  async function* passed(): AsyncGenerator<Permitted> {
    await audit?.start(gate.act)
    for await (const record of records) {
      const { record: copy, decisions } = gate.pass(record)
      if (audit !== undefined) for (const entry of gate.entries(record, decisions)) await audit.write(entry)
      if (copy !== undefined) yield copy
    }
    gate.close()
    await audit?.end()
  }
  return readOnce(gate, passed)
}
