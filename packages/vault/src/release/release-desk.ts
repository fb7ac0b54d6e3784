import { type StaffRoleCode, today } from '@tip-standard/core'
import { type Gate, openGate, type PermitRequest, PolicyError } from '@tip-standard/policy'
import { type Actor, checkId, writtenActor } from '../access/actor.ts'
import type { Acts, Surroundings } from '../access/acts.ts'
import { isPurpose, writtenPurpose } from '../access/purpose.ts'
import type { VaultEvent } from '../audit-events.ts'
import type { Transaction } from '../database/database.ts'
import { setScopeAndReadClock } from '../database/scope.ts'
import { VaultError, type VaultErrorCode } from '../vault-error.ts'

/** Who takes data out. */
export type Releaser = Actor & { role: StaffRoleCode; agency: string }

/** What is taken out: the request to the gate, without what the vault knows itself. */
export type ReleaseRequest = Omit<PermitRequest, 'policy' | 'at' | 'madeAt' | 'actor' | 'attestations'>

/** Where those come who take data out: they have no session, because a session is for staff. */
export class ReleaseDesk {
  readonly #acts: Acts
  readonly #with: Surroundings

  constructor(acts: Acts, surroundings: Surroundings) {
    this.#acts = acts
    this.#with = surroundings
  }

  /** Opens the gate, and begins the event that says so; a refusal is written down. */
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
   * One transaction that sees the cases of an agency, or of those what is assigned to someone whose role sees no more,
   * on a clock that was not set back since the vault was open.
   */
  async inAgency<T>({ agency, actor, role }: Releaser, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const scope = this.seesAssignedOnly({ role }) ? 'assigned' : 'agency'
    return await this.#inScope({ agency, actor }, scope, work)
  }

  /** Whether someone takes out only cases that are assigned to them. */
  seesAssignedOnly({ role }: Pick<Releaser, 'role'>): boolean {
    return this.#with.policy.roles.find((one) => one.role === role)?.access?.scope === 'assigned'
  }

  /**
   * One transaction that sees every case of an agency, whatever the role of the person who takes data out: for what is
   * heeded and handed to no one.
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

  /** Writes down that something was refused, and throws it. */
  async refuse(event: VaultEvent, code: VaultErrorCode = 'notAllowed'): Promise<never> {
    await this.#acts.write([{ ...event, outcome: { refused: code } }])
    throw new VaultError(code)
  }
}
