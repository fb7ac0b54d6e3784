import { randomUUID } from 'node:crypto'
import type { Parameter } from '../database/database.ts'
import { hoursBefore, instantOf } from '../database/sql-time.ts'
import { isUuid } from '../records/uuid.ts'
import { VaultError } from '../vault-error.ts'
import { CodedRows, type Desk } from './coded-rows.ts'

/**
 * What requests of every kind have: who asked and when, how many others must approve, and who has. `isClosed` says that
 * the request was carried out or ended; `declinedBy` is the person who declined it.
 */
export type Asked = {
  id: string
  askedBy: string
  /** The instant in UTC, ISO 8601. */
  askedAt: string
  needed: number
  approvedBy: readonly string[]
  declinedBy: string | null
  isClosed: boolean
}

/** A pending request, as others see it. */
type Waiting<Row extends Asked> = Omit<Row, 'approvedBy' | 'declinedBy' | 'isClosed'> & { approvals: number }

/** Where requests of one kind are stored. */
type Kept = {
  table: `cases.${string}`
  /** The columns that only this kind has, under their property names. */
  own: string
  /** The columns of who asked, when, and when the request was carried out or ended. */
  askedBy: string
  askedAt: string
  closedAt: string
  /** The column that names who declined it. */
  declinedBy: string
  /** For how many hours a request can be approved and carried out. */
  hours: number
}

/** Where and when something is done. */
type At = Desk & { now: Date }

/**
 * Hours after which a request for an erasure or a release lapses, because what others approved may have changed by
 * then.
 */
export const MONTH_HOURS: number = 30 * 24

/**
 * Requests of one kind that others have to approve before they are carried out: as many as the policy requires, and at
 * least one. Rows that someone else wrote into the database count neither as requests nor as approvals.
 */
export class ApprovalQueue<Own extends object> {
  readonly #kept: Kept
  readonly #needed: () => number
  readonly #rows: CodedRows<Own & Asked>

  /** `later` names the properties of this kind that record the outcome, after a request was made. */
  constructor(
    kept: Pick<Kept, 'table' | 'own' | 'hours'> & Partial<Kept>,
    needed: () => number,
    later: readonly (string & keyof Own)[] = [],
  ) {
    this.#kept = { askedBy: 'asked_by', askedAt: 'asked_at', closedAt: 'done_at', declinedBy: 'declined_by', ...kept }
    this.#needed = () => Math.max(1, needed())
    const { table, own, askedBy, askedAt, closedAt, declinedBy } = this.#kept
    this.#rows = new CodedRows(
      table,
      `id::text as id, ${own}, ${askedBy} as "askedBy", ${instantOf(askedAt)} as "askedAt", needed,
       approved_by as "approvedBy", ${declinedBy} as "declinedBy", ${closedAt} is not null as "isClosed"`,
      ['isClosed', 'declinedBy', ...later],
    )
  }

  /** Stores a request; returns its id. */
  async add(
    at: At,
    askedBy: string,
    own: Readonly<Record<string, Parameter>>,
    id: string = randomUUID(),
  ): Promise<string> {
    const { tx, agency, now } = at
    const { table, ...kept } = this.#kept
    const row = { ...own, [kept.askedBy]: askedBy, [kept.askedAt]: now.toISOString(), needed: this.#needed() }
    const [names, values] = [
      ['agency', 'id', ...Object.keys(row)],
      [agency, id, ...Object.values(row)],
    ]
    await tx.query(`insert into ${table} (${names}) values (${names.map((_, place) => `$${place + 1}`)})`, values)
    await this.#rows.certify(at, id)
    return id
  }

  /** Every request of an agency, the oldest first. */
  async all(at: Omit<At, 'now'>): Promise<(Own & Asked)[]> {
    return (await this.#rows.where(at, `order by ${this.#kept.askedAt}, id`, [])).map(this.#asNow)
  }

  /** The requests that can still be approved or carried out, the oldest first. */
  async pending(at: At): Promise<(Own & Asked)[]> {
    return (await this.unfinished(at)).filter(({ declinedBy }) => declinedBy === null)
  }

  /** The requests that were not carried out and have not lapsed, including declined ones, the oldest first. */
  async unfinished(at: At): Promise<(Own & Asked)[]> {
    const { closedAt, askedAt, hours } = this.#kept
    const open = `and ${closedAt} is null and ${askedAt} > $2 order by ${askedAt}, id`
    return (await this.#rows.where(at, open, [hoursBefore(at.now, hours)])).map(this.#asNow)
  }

  /**
   * A request, or `undefined`; locked against others, so that a decision about it stays true until the end of the
   * transaction.
   */
  async byId(at: Omit<At, 'now'>, id: string): Promise<(Own & Asked) | undefined> {
    if (!isUuid(id)) return undefined
    return (await this.#rows.where(at, 'and id = $2 for update', [id])).map(this.#asNow)[0]
  }

  /**
   * A request that can still be approved or carried out, locked against others. Throws `approvalUnusable` and
   * `approvalDeclined`.
   */
  async open(at: At, id: string): Promise<Own & Asked> {
    return this.stillOpen(at, await this.byId(at, id))
  }

  /** The request, if it can still be approved or carried out. Throws `approvalUnusable` and `approvalDeclined`. */
  stillOpen<Row extends Asked>(at: At, row: Row | undefined): Row {
    const hasLapsed = row !== undefined && row.askedAt <= hoursBefore(at.now, this.#kept.hours)
    if (row === undefined || row.isClosed || hasLapsed) throw new VaultError('approvalUnusable')
    if (row.declinedBy !== null) throw new VaultError('approvalDeclined')
    return row
  }

  /**
   * Adds an approval to a request. Throws `approvalByOneself` for the person who made the request, has approved it
   * already, or is one of the `others` who may not.
   */
  async approve(
    at: Omit<At, 'now'>,
    asked: Pick<Asked, 'id' | 'askedBy' | 'approvedBy'>,
    actor: string,
    others: readonly string[] = [],
  ): Promise<void> {
    if ([asked.askedBy, ...asked.approvedBy, ...others].includes(actor)) throw new VaultError('approvalByOneself')
    await at.tx.query(
      `update ${this.#kept.table} set approved_by = approved_by || $3::text where agency = $1 and id = $2`,
      [at.agency, asked.id, actor],
    )
    await this.#rows.certify(at, asked.id)
  }

  /** Declines a request for a reason: it can no longer be approved or carried out. */
  async decline(
    { tx, agency }: Pick<At, 'tx' | 'agency'>,
    { id }: Asked,
    { actor, reason }: { actor: string; reason: string },
  ): Promise<void> {
    const { table, declinedBy } = this.#kept
    await tx.query(`update ${table} set ${declinedBy} = $3, declined_for = $4 where agency = $1 and id = $2`, [
      agency,
      id,
      actor,
      reason,
    ])
  }

  /** Marks a request that enough others have approved as carried out. */
  async close({ tx, agency, now }: At, { id }: Asked): Promise<void> {
    const { table, closedAt } = this.#kept
    await tx.query(`update ${table} set ${closedAt} = $3 where agency = $1 and id = $2`, [
      agency,
      id,
      now.toISOString(),
    ])
  }

  /** If the policy has become stricter since, its new number applies. */
  readonly #asNow = (row: Own & Asked): Own & Asked => ({ ...row, needed: Math.max(row.needed, this.#needed()) })
}

/** What others see of a pending request: how many people have approved it, but not who. */
export function asPending<Row extends Asked>({ approvedBy, declinedBy: _, isClosed: __, ...row }: Row): Waiting<Row> {
  return { ...row, approvals: approvedBy.length }
}

/** Makes sure that a request has the approvals that it needs. Throws `approvalNeeded`. */
export function checkApprovals({ approvedBy, needed }: Pick<Asked, 'approvedBy' | 'needed'>): void {
  if (approvedBy.length < needed) throw new VaultError('approvalNeeded')
}
