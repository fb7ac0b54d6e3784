import { type AuditEntry, type Gate, type Permitted, type PermittedRecords, readOnce } from '@tip-standard/policy'
import { type Surroundings, writtenReason } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { checkId, checkStaffRole } from '../access/session.ts'
import type { VaultEvent } from '../audit-events.ts'
import { loadCases } from '../records/case-store.ts'
import { References } from '../records/references.ts'
import { storedIn } from '../residency/stored-in.ts'
import { VaultError } from '../vault-error.ts'
import type { ReleaseDesk, ReleaseRequest, Releaser } from './release-desk.ts'
import { addRequest, type PendingRelease, pendingRequests, useRequest } from './release-requests.ts'
import { releasedOf } from './released.ts'

/** Cases that are opened, decided about and written down at a time. */
const PAGE = 200

/** Streams the cases of an agency to those outside, through the gate: for a report, tables, a release, an export. */
export class CaseReleases {
  readonly #desk: ReleaseDesk
  readonly #with: Surroundings

  constructor(desk: ReleaseDesk, surroundings: Surroundings) {
    this.#desk = desk
    this.#with = surroundings
  }

  /** Asks that others approve a release; gives the id of the request. Throws `notAllowed` as `release` does, and `reasonMissing`. */
  async ask(by: Releaser, request: ReleaseRequest, reason: string): Promise<string> {
    const { event, now } = await this.#desk.open(by, request, 'askRelease')
    const written = await writtenReason(reason).catch(() => this.#desk.refuse(event, 'reasonMissing'))
    event.reason = written
    return await this.#desk.inAgency(by.agency, async (tx) => {
      const id = await addRequest(tx, this.#with.policy, by, { request, reason: written, at: now })
      await tx.as('log', () => this.#with.events.append(tx, [{ ...event, request: id }]))
      return id
    })
  }

  /** Lists what someone asked for and did not make yet, the oldest first. */
  async asked(by: Releaser): Promise<readonly PendingRelease[]> {
    for (const id of [by.actor, by.agency]) checkId(id)
    checkStaffRole(by.role)
    return await this.#desk.inAgency(by.agency, async (tx) =>
      (await pendingRequests(tx, this.#with.policy, by.agency)).filter(({ askedBy }) => askedBy === by.actor),
    )
  }

  /**
   * Opens the gate for an audience outside. With an `approval`, only what it was given for leaves, and once. Throws `notAllowed` where the policy does not let the role do this, and
   * for staff themselves, whose way in is a session; `approvalNeeded` and `approvalUnusable`.
   */
  async release(by: Releaser, request: ReleaseRequest, approval?: string): Promise<PermittedRecords> {
    const { gate, event, now } = await this.#desk.open(by, request, 'release')
    if (approval !== undefined) {
      const use = { id: approval, request, at: now }
      await this.#desk
        .inAgency(by.agency, (tx) => useRequest(tx, this.#with.policy, by, use))
        .catch(async (error: unknown) => {
          throw error instanceof VaultError ? await this.#desk.refuse(event, error.code) : error
        })
      event.request = approval
    }
    return readOnce(gate, () => this.#stream(by.agency, gate, event))
  }

  /** Page by page: what was decided is in the log before anything of it is handed out. */
  async *#stream(agency: string, gate: Gate, event: VaultEvent): AsyncGenerator<Permitted> {
    const { dataKeys, secrets, events } = this.#with
    const references = new References((await secrets.of(agency)).reference.get(1) as Uint8Array)
    for (let after: string | undefined = ''; after !== undefined; ) {
      const from: string = after
      const { passed, last } = await this.#desk.inAgency(agency, async (tx) => {
        const shelf = { tx, agency, dataKeys, references }
        const { cases, last } = await loadCases(shelf, from, PAGE, await canaryCases(shelf))
        const entries: AuditEntry[] = []
        const passed = cases.flatMap(({ record }) => {
          const { record: copy, decisions } = gate.pass(storedIn(this.#with.storeCountry, record))
          entries.push(...gate.entries(record, decisions))
          return copy === undefined ? [] : [copy]
        })
        const at = this.#with.clock.now().toISOString()
        if (cases.length > 0)
          await tx.as('log', () => events.append(tx, [{ ...event, at, released: releasedOf(gate, entries) }]))
        return { passed, last }
      })
      yield* passed
      after = last
    }
  }
}
