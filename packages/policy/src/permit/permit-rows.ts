import { type AuditSink, decisionOf } from '../audit/audit.ts'
import type { PersonDecision } from '../model/decision.ts'
import type { PermitRequest } from '../model/request.ts'
import { openGate, type Withheld } from './open-gate.ts'
import type { Permitted } from './permitted.ts'

/** Rows that may leave, one by one, and what was withheld of those read so far. */
export type PermittedRows<T extends object> = AsyncIterable<Permitted<T>> & {
  /** Internal: never write it where a recipient reads it. */
  readonly withheld: Withheld
}

/**
 * Lets through the rows of a table that carries no consents, one for each person: all of them where an attestation stands in for the consent that no
 * one asked for, else none. Rows leave whole. Throws a `PolicyError` for a request that the policy cannot answer.
 */
export async function permitRows<T extends object>(
  rows: Iterable<T> | AsyncIterable<T>,
  request: PermitRequest,
  audit?: AuditSink,
): Promise<PermittedRows<T>> {
  const gate = await openGate(request)
  return {
    async *[Symbol.asyncIterator](): AsyncGenerator<Permitted<T>> {
      await audit?.start(gate.act)
      let count = 0
      let last: PersonDecision | undefined
      for await (const row of rows) {
        const { row: passed, decision } = gate.passRow(row)
        count++
        last = decision
        if (passed !== undefined) yield passed
      }
      await audit?.end(last === undefined ? undefined : { rows: count, decision: decisionOf(last) })
    },
    get withheld() {
      return gate.withheld
    },
  }
}
