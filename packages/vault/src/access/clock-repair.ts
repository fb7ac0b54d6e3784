import { agenciesOf } from '../audit/log/agencies-of.ts'
import type { VaultAct, VaultEvent } from '../audit-events.ts'
import type { Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { instantOf, millisecondsOf } from '../database/sql-time.ts'
import { EVERY_AGENCY } from '../records/identity-encoding.ts'
import { openArchive } from '../records/open-archive.ts'
import { References } from '../records/references.ts'
import { isUuid } from '../records/uuid.ts'
import { VaultError } from '../vault-error.ts'
import { type Acts, type Surroundings, writtenReason } from './acts.ts'
import { raiseAlarm } from './alarms.ts'
import { ApprovalQueue, type Asked, asPending, checkApprovals } from './approval-queue.ts'
import { checkDuty, type Duty, hasDuty } from './duty.ts'
import { type KeyHolder, keyEvent } from './keeper.ts'

/** A request to set the clock of the vault back from the latest time that it has seen. */
export type PendingClock = {
  id: string
  latest: string
  reason: string
  askedBy: string
  askedAt: string
  approvals: number
  needed: number
}

/** The properties that only a request of this kind has. */
type Own = Pick<PendingClock, 'latest' | 'reason'>

type Done = { what: VaultAct; duty: Duty; id?: string; reason?: string }

type Step = { tx: Transaction; agency: ''; references: References; now: Date; latest: Date; event: VaultEvent }

/**
 * Corrects the clock of the vault after the machine's clock once ran ahead, when nothing else is possible: no session
 * is needed, because none can be started then. The holder of keys asks and carries out; as many people approve as for
 * an erasure. The log of every agency gets an alarm.
 */
export class ClockRepair {
  readonly #acts: Acts
  readonly #with: Surroundings
  readonly #queue: ApprovalQueue<Own>

  constructor(acts: Acts, surroundings: Surroundings) {
    this.#acts = acts
    this.#with = surroundings
    const own = `${instantOf('latest')} as "latest", reason`
    this.#queue = new ApprovalQueue(
      { table: 'cases.clock_request', own, hours: 24 },
      () => surroundings.policy.retention.approvals,
    )
  }

  /**
   * Asks to set the clock back to that of the machine, for a reason; returns the id of the request. For the role that
   * holds keys. Throws `clockRight` if there is nothing to correct.
   */
  async ask(by: KeyHolder, reason: string): Promise<string> {
    return await this.#do(by, { what: 'askClock', duty: 'keys', reason }, async (step) => {
      const own = { latest: step.latest.toISOString(), reason: step.event.reason ?? '' }
      const id = await this.#queue.add(step, by.actor, own)
      step.event.request = id
      return id
    })
  }

  /**
   * Lists the requests of the last day that were not carried out. For roles that approve, and the role that holds keys.
   */
  async pending(by: KeyHolder): Promise<PendingClock[]> {
    const { policy, clock } = this.#with
    if (!hasDuty(policy, by.role, 'approval') && !hasDuty(policy, by.role, 'keys')) throw new VaultError('notAllowed')
    const references = await this.#references()
    return await this.#inAll(async (tx) =>
      (await this.#queue.pending({ tx, agency: '', references, now: clock.machine() })).map(asPending),
    )
  }

  /** Approves someone else's request. For roles that approve. Throws `approvalByOneself` and `approvalUnusable`. */
  async approve(by: KeyHolder, id: string): Promise<void> {
    await this.#do(by, { what: 'approveClock', duty: 'approval', id }, async (step) => {
      await this.#queue.approve(step, await this.#open(step, id), by.actor)
    })
  }

  /** Declines a request, for a reason. For roles that approve. Throws `approvalUnusable` and `approvalDeclined`. */
  async decline(by: KeyHolder, id: string, reason: string): Promise<void> {
    await this.#do(by, { what: 'declineClock', duty: 'approval', id, reason }, async (step) => {
      const why = { actor: by.actor, reason: step.event.reason ?? '' }
      await this.#queue.decline(step, await this.#open(step, id), why)
    })
  }

  /**
   * Sets the clock of the vault to that of the machine, once enough people have approved, and returns both times. Every
   * session of this process ends, and so does everything that was asked for, approved or granted after the corrected
   * time. For the role that holds keys. Throws `approvalNeeded`, `approvalUnusable` and `clockRight`.
   */
  async carryOut(by: KeyHolder, id: string): Promise<{ from: string; to: string }> {
    const done = await this.#do(by, { what: 'setClock', duty: 'keys', id }, async (step) => {
      const { tx, now, event, latest } = step
      const asked = await this.#open(step, id)
      checkApprovals(asked)
      event.reason = asked.reason
      await tx.query('select cases.set_clock($1::uuid, $2::timestamptz)', [id, now.toISOString()])
      return { event, now, from: latest.toISOString() }
    })
    this.#with.sessions.endAll()
    this.#with.clock.setTo(done.now)
    raiseAlarm(this.#with.onAlarm, done.event)
    return { from: done.from, to: done.now.toISOString() }
  }

  /** A request of the last day. A request made by a clock that was ahead even of this one does not count. */
  async #open(step: Step, id: string): Promise<Own & Asked> {
    const asked = await this.#queue.open(step, id)
    if (asked.askedAt > step.now.toISOString()) throw new VaultError('approvalUnusable')
    return asked
  }

  /**
   * Runs one step if the clock of the machine is behind the time that the vault has seen, and logs it with both times;
   * the step that sets the clock is in the log of every agency.
   */
  async #do<T>(by: KeyHolder, { what, duty, id, reason }: Done, work: (step: Step) => Promise<T>): Promise<T> {
    const { clock, events, policy } = this.#with
    const now = clock.machine()
    const event = keyEvent(what, by, { at: now, agency: '', policy: await this.#acts.policyName() })
    try {
      checkDuty(policy, by, duty)
      if (reason !== undefined) event.reason = await writtenReason(reason)
      if (id !== undefined && !isUuid(id)) throw new VaultError('approvalUnusable')
      if (id !== undefined) event.request = id
      const references = await this.#references()
      return await this.#inAll(async (tx) => {
        // The lock allows one step at a time.
        const [row] = await tx.query<{ latest: number }>(
          `select ${millisecondsOf('latest')} as latest from vault.clock for update`,
        )
        const latest = new Date(Math.max(row?.latest ?? 0, clock.latest.getTime()))
        event.clock = { from: latest.toISOString(), to: now.toISOString() }
        if (!clock.isBehind(now, latest)) throw new VaultError('clockRight')
        const result = await work({ tx, agency: '', references, now, latest, event })
        const agencies = what === 'setClock' ? await agenciesOf(tx) : []
        const all = new Set(['', ...agencies])
        await tx.as('log', () =>
          events.append(
            tx,
            [...all].map((agency) => ({ ...event, agency })),
          ),
        )
        return result
      })
    } catch (error) {
      if (error instanceof VaultError) await this.#acts.write([{ ...event, outcome: { refused: error.code } }])
      throw error
    }
  }

  /** Read before the transaction, because it opens one of its own. */
  async #references(): Promise<References> {
    return new References(await this.#with.secrets.referenceSecretOf(EVERY_AGENCY))
  }

  async #inAll<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return await this.#with.database.transaction('cases', async (tx) => {
      await setScope(tx, { scope: 'all' })
      await openArchive(tx)
      return await work(tx)
    })
  }
}
