import { type AuditSink, decisionOf } from '../audit/audit.ts'
import type { PersonDecision } from '../model/decision.ts'
import type { PermitRequest } from '../model/request.ts'
import { openGate } from './open-gate.ts'
import type { Permitted } from './permitted.ts'
import { type ReadOnce, readOnce } from './read-once.ts'

/** Rows that may leave, one by one. They can be read once; reading them again throws a `PolicyError`. */
export type PermittedRows<T extends object> = ReadOnce<Permitted<T>>

/**
 * Passes the rows of a table without consents, one for each person: all of them if an attestation replaces the consent
 * that no one asked for, otherwise none. Rows leave whole. Throws a `PolicyError` for a request that the policy cannot
 * answer.
 */
export async function permitRows<T extends object>(
  rows: Iterable<T> | AsyncIterable<T>,
  request: PermitRequest,
  audit?: AuditSink,
): Promise<PermittedRows<T>> {
  const gate = await openGate(request)
  async function* passed(): AsyncGenerator<Permitted<T>> {
    await audit?.start(gate.act)
    let count = 0
    let last: PersonDecision | undefined
    for await (const row of rows) {
      const { row: copy, decision } = gate.passRow(row)
      count++
      last = decision
      if (copy !== undefined) yield copy
    }
    gate.close()
    await audit?.end(last === undefined ? undefined : { rows: count, decision: decisionOf(last) })
  }
  return readOnce(gate, passed)
}
