import { type StaffRoleCode, today } from '@tip-standard/core'
import { type Gate, openGate, type PermitRequest, PolicyError } from '@tip-standard/policy'
import { type Actor, checkId, writtenActor } from '../access/actor.ts'
import type { Acts, Surroundings } from '../access/acts.ts'
import { isPurpose, writtenPurpose } from '../access/purpose.ts'
import type { VaultEvent } from '../audit-events.ts'
import type { Transaction } from '../database/database.ts'
import { setScopeAndReadClock } from '../database/scope.ts'
import { VaultError, type VaultErrorCode } from '../vault-error.ts'

/** Who makes a release. */
export type Releaser = Actor & { role: StaffRoleCode; agency: string }

/** The content of a release: the request to the gate, without what the vault knows itself. */
export type ReleaseRequest = Omit<PermitRequest, 'policy' | 'at' | 'madeAt' | 'actor' | 'attestations'>

/** Where releases start. They have no session, because sessions are for staff who work with records. */
export class ReleaseDesk {
  readonly #acts: Acts
  readonly #with: Surroundings

  constructor(acts: Acts, surroundings: Surroundings) {
    this.#acts = acts
    this.#with = surroundings
  }

  /** Opens the gate and starts the event; logs a refusal. */
  async open(
    by: Releaser,
    request: ReleaseRequest,
    what: 'askRelease' | 'release' | 'openSeries' | 'keepSeries',
  ): Promise<{ gate: Gate; event: VaultEvent; now: Date }> {
    const { policy, attestations, clock, zone } = this.#with
    checkId(by.agency)
    const now = clock.now()
    const event: VaultEvent = {
      what,
      at: now.toISOString(),
      agency: by.agency,
      actor: writtenActor(by),
      purpose: writtenPurpose(policy, request.purpose),
      outcome: 'done',
      policy: await this.#acts.policyName(),
    }
    if (!isPurpose(policy, request.purpose)) return await this.refuse(event, 'purposeUnknown')
    const asked = { ...request, policy, attestations, at: today(zone, now), actor: { role: by.role, id: by.actor } }
    const gate = await openGate(asked).catch(async (error: unknown) => {
      if (!(error instanceof PolicyError)) throw error
      return await this.refuse(event)
    })
    if (gate.permission.isInternal) return await this.refuse(event)
    return { gate, event, now }
  }

  /**
   * Runs one transaction that sees the cases of an agency, or only the assigned ones if the role sees no more, on a
   * clock that was not set back since the vault was opened.
   */
  async inAgency<T>({ agency, actor, role }: Releaser, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const scope = this.seesAssignedOnly({ role }) ? 'assigned' : 'agency'
    return await this.#inScope({ agency, actor }, scope, work)
  }

  /** Whether someone releases only the cases assigned to them. */
  seesAssignedOnly({ role }: Pick<Releaser, 'role'>): boolean {
    return this.#with.policy.roles.find((one) => one.role === role)?.access?.scope === 'assigned'
  }

  /**
   * Runs one transaction that sees every case of an agency, whatever the role of the releasing person: for checks whose
   * data no one receives.
   */
  async inWholeAgency<T>(by: Releaser, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return await this.#inScope(by, 'agency', work)
  }

  async #inScope<T>(
    { agency, actor }: Pick<Releaser, 'agency' | 'actor'>,
    scope: 'assigned' | 'agency',
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const { database, clock } = this.#with
    return await database.transaction('cases', async (tx) => {
      const seen = setScopeAndReadClock(tx, { agency, actor, scope })
      tx.check(seen.then((latest) => clock.keep(tx, clock.now(), latest)))
      return await work(tx)
    })
  }

  /** Logs that something was refused, and throws the error. */
  async refuse(event: VaultEvent, code: VaultErrorCode = 'notAllowed'): Promise<never> {
    await this.#acts.write([{ ...event, outcome: { refused: code } }])
    throw new VaultError(code)
  }
}
