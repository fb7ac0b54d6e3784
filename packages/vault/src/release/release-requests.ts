import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Policy } from '@tip-standard/policy'
import type { Acts, Scene } from '../access/acts.ts'
import { hasDuty } from '../access/duty.ts'
import { lapsedAt } from '../access/lapsed.ts'
import type { Session } from '../access/session.ts'
import type { Transaction } from '../database/database.ts'
import { instantOf } from '../database/sql-time.ts'
import { isUuid } from '../records/uuid.ts'
import { VaultError } from '../vault-error.ts'
import type { ReleaseRequest, Releaser } from './release-desk.ts'

/** A release that was asked for and is not made: what is to leave, who asks, and how many others have approved it. */
export type PendingRelease = {
  id: string
  request: ReleaseRequest
  /** Why, as it is in the log: without what looks like data of a person. */
  reason: string
  askedBy: string
  /** The instant in UTC, ISO 8601. */
  askedAt: string
  approvals: number
  needed: number
}

type Row = Omit<PendingRelease, 'request' | 'approvals'> & { terms: string; approvedBy: string[] }

/** The columns of a request, as its members. */
const columns =
  (): string => `id::text as id, terms, reason, asked_by as "askedBy", needed, approved_by as "approvedBy",
  ${instantOf('asked_at')} as "askedAt"`

/** The requests of an agency that are not made yet, the oldest first. */
export async function pendingRequests(
  tx: Transaction,
  policy: Policy,
  { agency, now }: { agency: string; now: Date },
): Promise<PendingRelease[]> {
  const rows = await tx.query<Row>(
    `select ${columns()} from cases.release_request where agency = $1 and made_at is null and asked_at > $2
     order by asked_at, id`,
    [agency, lapsedAt(now)],
  )
  return rows.map(({ terms, approvedBy, needed, ...row }) => ({
    ...row,
    request: JSON.parse(terms) as ReleaseRequest,
    approvals: approvedBy.length,
    needed: Math.max(needed, policy.release.approvals),
  }))
}

/** A request that is not made yet, held against others until the end of the transaction. */
async function openRequest(
  tx: Transaction,
  id: string,
  { agency, now }: { agency: string; now: Date },
): Promise<Row | undefined> {
  if (!isUuid(id)) return undefined
  const [row] = await tx.query<Row>(
    `select ${columns()} from cases.release_request
     where agency = $1 and id = $2 and made_at is null and asked_at > $3 for update`,
    [agency, id, lapsedAt(now)],
  )
  return row
}

/** Keeps what is asked for, until as many others have approved it as the policy asks for releases, one at least. */
export async function addRequest(
  tx: Transaction,
  policy: Policy,
  { actor, agency }: Releaser,
  { request, reason, at }: { request: ReleaseRequest; reason: string; at: Date },
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into cases.release_request (agency, id, terms, reason, asked_by, asked_at, needed)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [agency, id, JSON.stringify(request), reason, actor, at.toISOString(), Math.max(1, policy.release.approvals)],
  )
  return id
}

/** Uses a request: by who asked, for the very same, once. Throws `approvalUnusable`, and `approvalNeeded` while too few have approved. */
export async function useRequest(
  tx: Transaction,
  policy: Policy,
  { actor, agency }: Releaser,
  { id, request, at }: { id: string; request: ReleaseRequest; at: Date },
): Promise<void> {
  const row = await openRequest(tx, id, { agency, now: at })
  const isSame = row?.askedBy === actor && isDeepStrictEqual(JSON.parse(row.terms), JSON.parse(JSON.stringify(request)))
  if (row === undefined || !isSame) throw new VaultError('approvalUnusable')
  if (row.approvedBy.length < Math.max(row.needed, policy.release.approvals)) throw new VaultError('approvalNeeded')
  await tx.query('update cases.release_request set made_at = $3 where agency = $1 and id = $2', [
    agency,
    id,
    at.toISOString(),
  ])
}

/** Releases that take a second person: whoever makes them asks, and others approve. */
export class ReleaseRequests {
  readonly #acts: Acts
  readonly #policy: Policy

  constructor(acts: Acts, policy: Policy) {
    this.#acts = acts
    this.#policy = policy
  }

  /** Lists the releases of the agency that were asked for and are not made, the oldest first. For roles that approve. */
  async pending(session: Session): Promise<readonly PendingRelease[]> {
    return await this.#do(session, { what: 'listReleases' }, async ({ tx, agency, now }) => {
      return await pendingRequests(tx, this.#policy, { agency, now })
    })
  }

  /** Approves a release that someone else asked for. For roles that approve. Throws `approvalByOneself`, and `approvalUnusable` for one that is not there or was made. */
  async approve(session: Session, id: string): Promise<void> {
    await this.#do(session, { what: 'approveRelease' }, async ({ tx, agency, now, note }) => {
      const row = await openRequest(tx, id, { agency, now })
      if (row === undefined) throw new VaultError('approvalUnusable')
      note({ request: id })
      if ([row.askedBy, ...row.approvedBy].includes(session.actor)) throw new VaultError('approvalByOneself')
      await tx.query(
        'update cases.release_request set approved_by = approved_by || $3::text where agency = $1 and id = $2',
        [agency, id, session.actor],
      )
    })
  }

  async #do<T>(
    session: Session,
    on: { what: 'listReleases' | 'approveRelease' },
    work: (scene: Scene) => Promise<T>,
  ): Promise<T> {
    return await this.#acts.do(session, on, async (scene) => {
      if (!hasDuty(this.#policy, session.role, 'approval')) throw new VaultError('notAllowed')
      return await work(scene)
    })
  }
}
