import { randomUUID } from 'node:crypto'
import type { Parameter } from '../database/database.ts'
import { hoursBefore, instantOf } from '../database/sql-time.ts'
import { isUuid } from '../records/uuid.ts'
import { VaultError } from '../vault-error.ts'
import { CodedRows, type Desk } from './coded-rows.ts'

/**
 * What requests of every kind have: who asked and when, how many others have to approve, and who did. `isClosed` is
 * whether it was carried out or ended; `declinedBy` said no to it.
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

/** A request that waits, as others read it. */
type Waiting<Row extends Asked> = Omit<Row, 'approvedBy' | 'declinedBy' | 'isClosed'> & { approvals: number }

/** Where requests of one kind are kept. */
type Kept = {
  table: `cases.${string}`
  /** The columns that only this kind has, as its members. */
  own: string
  /** The columns of who asked, when, and when the request was carried out or ended. */
  askedBy: string
  askedAt: string
  closedAt: string
  /** The column of who said no to it. */
  declinedBy: string
  /** For how many hours a request can be approved and carried out. */
  hours: number
}

/** Where and when something is done. */
type At = Desk & { now: Date }

/** Hours after which a request for an erasure or a release lapses: what others approved may have become another thing. */
export const MONTH_HOURS: number = 30 * 24

/**
 * Requests of one kind, which others have to approve before they are carried out: as many as the policy asks for, and
 * one at least. What someone else wrote into the database is no request, and no approval.
 */
export class ApprovalQueue<Own extends object> {
  readonly #kept: Kept
  readonly #needed: () => number
  readonly #rows: CodedRows<Own & Asked>

  /** `later` names the members of this kind that say what became of a request, once it was asked. */
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

  /** Keeps a request; gives its id. */
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

  /** The requests that were not carried out and have not lapsed, those that someone declined too, the oldest first. */
  async unfinished(at: At): Promise<(Own & Asked)[]> {
    const { closedAt, askedAt, hours } = this.#kept
    const open = `and ${closedAt} is null and ${askedAt} > $2 order by ${askedAt}, id`
    return (await this.#rows.where(at, open, [hoursBefore(at.now, hours)])).map(this.#asNow)
  }

  /** A request, or `undefined`; held against others, so that what is decided about it stays true until the end of the transaction. */
  async byId(at: Omit<At, 'now'>, id: string): Promise<(Own & Asked) | undefined> {
    if (!isUuid(id)) return undefined
    return (await this.#rows.where(at, 'and id = $2 for update', [id])).map(this.#asNow)[0]
  }

  /** A request that can still be approved or carried out, held against others. Throws `approvalUnusable` and `approvalDeclined`. */
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
   * Adds an approval to a request. Throws `approvalByOneself` for who asked for it, has approved it, or is one of the
   * `others` who may not.
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

  /** Says no to a request, for a reason: it is neither approved nor carried out any more. */
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

  /** A policy that became stricter meanwhile counts. */
  readonly #asNow = (row: Own & Asked): Own & Asked => ({ ...row, needed: Math.max(row.needed, this.#needed()) })
}

/** What others see of a waiting request: how many people have approved it, but not who. */
export function asPending<Row extends Asked>({ approvedBy, declinedBy: _, isClosed: __, ...row }: Row): Waiting<Row> {
  return { ...row, approvals: approvedBy.length }
}

/** Makes sure that as many others have approved a request as it takes. Throws `approvalNeeded`. */
export function checkApprovals({ approvedBy, needed }: Pick<Asked, 'approvedBy' | 'needed'>): void {
  if (approvedBy.length < needed) throw new VaultError('approvalNeeded')
}
