import { isDeepStrictEqual } from 'node:util'
import { type Gate, openGate, type PermitRequest } from '@tip-standard/policy'
import { canaryCases } from '../access/canaries.ts'
import { everyCase } from '../records/every-case.ts'
import { keptRecords } from '../records/kept-refusals.ts'
import type { Shelf } from '../records/shelf.ts'

/** The number of views whose gates are cached. */
const MOST = 16

type Learned = { request: PermitRequest; cases: string; gate: Gate }

/**
 * Opens gates for the pages of a view, each of which knows the refusals in every case of the agency. They are reused
 * for the next page until a case changes, so that not every page requires reading all cases.
 */
export class LearnedGates {
  readonly #learned: Learned[] = []

  /** Opens a gate for one page. Throws a `PolicyError` as `openGate` does. */
  async open(shelf: Shelf, request: PermitRequest): Promise<Gate> {
    const gate = await openGate(request)
    if (!gate.heedsConsent) return gate
    const cases = await stampOf(shelf)
    const known = this.#learned.find((one) => one.cases === cases && isDeepStrictEqual(one.request, request))
    if (known !== undefined) return known.gate.again()
    for await (const { record } of everyCase(shelf, await canaryCases(shelf))) gate.learn(record)
    for (const record of await keptRecords(shelf)) gate.learn(record)
    this.#learned.unshift({ request, cases, gate })
    this.#learned.length = Math.min(this.#learned.length, MOST)
    return gate.again()
  }
}

/** A text that changes as soon as a case of the agency is written or removed. */
async function stampOf({ tx, agency }: Shelf): Promise<string> {
  const [row] = await tx.query<{ stamp: string }>(
    `select concat_ws(' ', $1::text, count(*), sum(version), (select count(*) from cases.kept_decision where agency = $1), (select max(written_at) from cases.part where agency = $1)) as stamp
     from cases.record where agency = $1`,
    [agency],
  )
  return row?.stamp ?? ''
}
