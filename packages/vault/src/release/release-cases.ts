import { type StaffRoleCode, today } from '@tip-standard/core'
import {
  type AuditEntry,
  type Gate,
  openGate,
  type PermitRequest,
  type Permitted,
  type PermittedRecords,
  PolicyError,
  readOnce,
} from '@tip-standard/policy'
import type { Acts, Surroundings } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { isPurpose, writtenPurpose } from '../access/purpose.ts'
import { checkId, checkStaffRole } from '../access/session.ts'
import type { VaultEvent } from '../audit-events.ts'
import { loadCases } from '../records/case-store.ts'
import { References } from '../records/references.ts'
import { storedIn } from '../residency/stored-in.ts'
import { VaultError, type VaultErrorCode } from '../vault-error.ts'
import { releasedOf } from './released.ts'

/** Who takes data out: someone whom the caller has authenticated, by a pseudonym. */
export type Releaser = { actor: string; role: StaffRoleCode; agency: string }

/** What is taken out: the request to the gate, without what the vault knows itself. */
export type ReleaseRequest = Omit<PermitRequest, 'policy' | 'at' | 'actor' | 'attestations'>

/** Cases that are opened, decided about and written down at a time. */
const PAGE = 200

/** Streams the cases of an agency to those outside, through the gate: for a report, tables, a release, an export. */
export class CaseReleases {
  readonly #acts: Acts
  readonly #with: Surroundings

  constructor(acts: Acts, surroundings: Surroundings) {
    this.#acts = acts
    this.#with = surroundings
  }

  /**
   * Opens the gate for an audience outside. Throws `notAllowed` where the policy does not let the role do this, and for staff themselves, whose way in is a session.
   */
  async release(by: Releaser, request: ReleaseRequest): Promise<PermittedRecords> {
    const { policy, attestations, clock, zone } = this.#with
    for (const id of [by.actor, by.agency]) checkId(id)
    checkStaffRole(by.role)
    const now = clock.now()
    const event: VaultEvent = {
      ...{ what: 'release', at: now.toISOString(), agency: by.agency, actor: { role: by.role, id: by.actor } },
      ...{ purpose: writtenPurpose(policy, request.purpose), outcome: 'done', policy: await this.#acts.policyName() },
    }
    if (!isPurpose(policy, request.purpose)) return await this.#refuse(event, 'purposeUnknown')
    const asked = { ...request, policy, attestations, at: today(zone, now), actor: { role: by.role, id: by.actor } }
    const gate = await openGate(asked).catch(async (error: unknown) => {
      if (!(error instanceof PolicyError)) throw error
      return await this.#refuse(event)
    })
    if (gate.permission.isInternal) return await this.#refuse(event)
    return readOnce(gate, () => this.#stream(by.agency, gate, event))
  }

  async #refuse(event: VaultEvent, code: VaultErrorCode = 'notAllowed'): Promise<never> {
    await this.#acts.write([{ ...event, outcome: { refused: code } }])
    throw new VaultError(code)
  }

  /** Page by page: what was decided is in the log before anything of it is handed out. */
  async *#stream(agency: string, gate: Gate, event: VaultEvent): AsyncGenerator<Permitted> {
    const { database, dataKeys, secrets, events } = this.#with
    const references = new References((await secrets.of(agency)).reference.get(1) as Uint8Array)
    for (let after: string | undefined = ''; after !== undefined; ) {
      const from: string = after
      const { passed, last } = await database.transaction('cases', async (tx) => {
        await tx.query(`select set_config('vault.agency', $1, true), set_config('vault.scope', 'agency', true)`, [
          agency,
        ])
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
