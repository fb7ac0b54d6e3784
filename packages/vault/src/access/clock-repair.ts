import { randomUUID } from 'node:crypto'
import type { VaultAct, VaultEvent } from '../audit-events.ts'
import type { Transaction } from '../database/database.ts'
import { hoursBefore, instantOf } from '../database/sql-time.ts'
import { isUuid } from '../records/uuid.ts'
import { VaultError } from '../vault-error.ts'
import { type Acts, type Surroundings, writtenReason } from './acts.ts'
import { raiseAlarm } from './alarms.ts'
import { hasDuty } from './duty.ts'
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

type Row = Omit<PendingClock, 'approvals'> & { approvedBy: string[] }

/** For how long a request can be approved and carried out. */
const HOURS = 24

/** What is read of a request; its times as texts, in UTC. */
/** The columns of a request, as its members. */
const columns = (): string =>
  `id::text as id, ${instantOf('latest')} as "latest", reason, asked_by as "askedBy", ${instantOf('asked_at')} as "askedAt", needed, approved_by as "approvedBy"`

type Done = { what: VaultAct; duty: 'keys' | 'approval'; id?: string; reason?: string }

/**
 * Sets the clock of the vault right after the machine's clock once ran ahead, when nothing else can be done: without sessions, because none can be started then. Who holds keys asks and carries
 * out; roles that approve approve, as many as for an erasure. It raises an alarm in the log of every agency.
 */
export class ClockRepair {
  readonly #acts: Acts
  readonly #with: Surroundings

  constructor(acts: Acts, surroundings: Surroundings) {
    this.#acts = acts
    this.#with = surroundings
  }

  #needed(needed: number): number {
    return Math.max(1, needed, this.#with.policy.retention.approvals)
  }

  /** Asks that the clock is set back to that of the machine, for a reason; gives the id of the request. For the role that holds keys. Throws `clockRight` where there is nothing to set right. */
  async ask(by: KeyHolder, reason: string): Promise<string> {
    return await this.#do(by, { what: 'askClock', duty: 'keys', reason }, async ({ tx, now, latest, event }) => {
      const id = randomUUID()
      event.request = id
      await tx.query(
        `insert into cases.clock_request (agency, id, latest, reason, asked_by, asked_at, needed) values ('', $1, $2, $3, $4, $5, $6)`,
        [id, latest.toISOString(), event.reason ?? '', by.actor, now.toISOString(), this.#needed(0)],
      )
      return id
    })
  }

  /** Lists the requests of the last day that are not carried out. For roles that approve, and the role that holds keys. */
  async pending(by: KeyHolder): Promise<PendingClock[]> {
    const { policy, clock } = this.#with
    if (!hasDuty(policy, by.role, 'approval') && !hasDuty(policy, by.role, 'keys')) throw new VaultError('notAllowed')
    return await this.#inAll(async (tx) => {
      const rows = await tx.query<Row>(
        `select ${columns()} from cases.clock_request where done_at is null and asked_at > $1 order by asked_at, id`,
        [since(clock.machine())],
      )
      return rows.map(({ approvedBy, needed, ...row }) => ({
        ...row,
        approvals: approvedBy.length,
        needed: this.#needed(needed),
      }))
    })
  }

  /** Approves the request of someone else. For roles that approve. Throws `approvalByOneself` and `approvalUnusable`. */
  async approve(by: KeyHolder, id: string): Promise<void> {
    await this.#do(by, { what: 'approveClock', duty: 'approval', id }, async ({ tx, now }) => {
      const { askedBy, approvedBy } = await rowOf(tx, id, now)
      if (askedBy === by.actor || approvedBy.includes(by.actor)) throw new VaultError('approvalByOneself')
      await tx.query('update cases.clock_request set approved_by = approved_by || $2::text where id = $1', [
        id,
        by.actor,
      ])
    })
  }

  /**
   * Sets the clock of the vault to that of the machine, once enough people have approved, and gives both times. Every session of this process ends; what was asked for, approved or granted after
   * the time that is right ends too. For the role that holds keys. Throws `approvalNeeded`, `approvalUnusable` and `clockRight`.
   */
  async carryOut(by: KeyHolder, id: string): Promise<{ from: string; to: string }> {
    const done = await this.#do(by, { what: 'setClock', duty: 'keys', id }, async ({ tx, now, event, latest }) => {
      const row = await rowOf(tx, id, now)
      if (row.approvedBy.length < this.#needed(row.needed)) throw new VaultError('approvalNeeded')
      event.reason = row.reason
      await tx.query('select cases.set_clock($1::uuid, $2::timestamptz)', [id, now.toISOString()])
      return { event, now, from: latest.toISOString() }
    })
    this.#with.sessions.endAll()
    this.#with.clock.setTo(done.now)
    raiseAlarm(this.#with.onAlarm, done.event)
    return { from: done.from, to: done.now.toISOString() }
  }

  /** Does one step, if the clock of the machine is behind what the vault has seen, and writes it down, with both times; that the clock is set, in the log of every agency. */
  async #do<T>(
    by: KeyHolder,
    { what, duty, id, reason }: Done,
    work: (step: { tx: Transaction; now: Date; latest: Date; event: VaultEvent }) => Promise<T>,
  ): Promise<T> {
    const { clock, events, policy } = this.#with
    const now = clock.machine()
    const event = keyEvent(what, by, { at: now, agency: '', policy: await this.#acts.policyName() })
    try {
      if (!hasDuty(policy, by.role, duty)) throw new VaultError('notAllowed')
      if (reason !== undefined) event.reason = await writtenReason(reason)
      if (id !== undefined && !isUuid(id)) throw new VaultError('approvalUnusable')
      if (id !== undefined) event.request = id
      return await this.#inAll(async (tx) => {
        // One step at a time.
        const [row] = await tx.query<{ latest: number }>(
          'select floor(extract(epoch from latest) * 1000)::float8 as latest from vault.clock for update',
        )
        const latest = new Date(Math.max(row?.latest ?? 0, clock.latest.getTime()))
        event.clock = { from: latest.toISOString(), to: now.toISOString() }
        if (!clock.isBehind(now, latest)) throw new VaultError('clockRight')
        const result = await work({ tx, now, latest, event })
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

  async #inAll<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return await this.#with.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true), set_config('vault.archive', 'open', true)`)
      return await work(tx)
    })
  }
}

const since = (now: Date): string => hoursBefore(now, HOURS)

const agenciesOf = async (tx: Transaction): Promise<string[]> =>
  (await tx.queryAs<{ agency: string }>('log', 'select distinct agency from log.checkpoint order by agency')).map(
    ({ agency }) => agency,
  )

/** A request of the last day. One that was asked for by a clock that was ahead even of this one is none. */
async function rowOf(tx: Transaction, id: string, now: Date): Promise<Row> {
  const [row] = await tx.query<Row>(
    `select ${columns()} from cases.clock_request where id = $1 and done_at is null and asked_at > $2 and asked_at <= $3 for update`,
    [id, since(now), now.toISOString()],
  )
  if (row === undefined) throw new VaultError('approvalUnusable')
  return row
}
