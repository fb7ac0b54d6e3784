import { isDeepStrictEqual } from 'node:util'
import { type Gate, openGate, type PermitRequest } from '@tip-standard/policy'
import { canaryCases } from '../access/canaries.ts'
import { caseStamp } from '../records/case-stamp.ts'
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

  /**
   * Opens a gate for one page; `cases` is the stamp of the cases whose refusals it knows, if it heeds consent. Throws a
   * `PolicyError` as `openGate` does.
   */
  async open(shelf: Shelf, request: PermitRequest): Promise<{ gate: Gate; cases: string | undefined }> {
    const gate = await openGate(request)
    if (!gate.heedsConsent) return { gate, cases: undefined }
    const cases = await caseStamp(shelf)
    const known = this.#learned.find((one) => one.cases === cases && isDeepStrictEqual(one.request, request))
    if (known !== undefined) return { gate: known.gate.again(), cases }
    for await (const { record } of everyCase(shelf, await canaryCases(shelf))) gate.learn(record)
    for (const record of await keptRecords(shelf)) gate.learn(record)
    this.#learned.unshift({ request, cases, gate })
    this.#learned.length = Math.min(this.#learned.length, MOST)
    return { gate: gate.again(), cases }
  }
}
