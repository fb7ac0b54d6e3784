import { isDeepStrictEqual } from 'node:util'
import type { Policy } from '@tip-standard/policy'
import type { Acts, Scene } from '../access/acts.ts'
import { ApprovalQueue, type Asked, asPending, checkApprovals, MONTH_HOURS } from '../access/approval-queue.ts'
import { checkNoCircle } from '../access/no-circle.ts'
import type { Session } from '../access/session.ts'
import { hoursBefore } from '../database/sql-time.ts'
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

/** A release that someone asked for, and what became of that: `declined` says who said no, and why. */
export type OwnRelease = PendingRelease & { declined?: { by: string; reason: string } }

/** Where and when something is done. */
type At = Pick<Scene, 'tx' | 'agency' | 'now' | 'references'>

type Row = Asked & { terms: string; reason: string; declinedFor: string | null }

const OWN = 'terms, reason, declined_for as "declinedFor"'

/** Who may take records out, and who approved that. */
const RELEASES = 'select asked_by, unnest(approved_by) from cases.release_request where agency = $1 and asked_at > $2'

/** Releases that wait for approvals: as many as the policy asks for releases. */
export class ReleaseQueue {
  readonly #queue: ApprovalQueue<Omit<Row, keyof Asked>>

  constructor({ release }: Policy) {
    this.#queue = new ApprovalQueue(
      { table: 'cases.release_request', own: OWN, closedAt: 'made_at', hours: MONTH_HOURS },
      () => release.approvals,
      ['declinedFor'],
    )
  }

  /** The requests that are not made yet, the oldest first. */
  async pending(at: At): Promise<PendingRelease[]> {
    return (await this.#queue.pending(at)).map(toPending)
  }

  /** The requests of one person that are not made yet, those that were declined too, the oldest first. */
  async ofOne(at: At, actor: string): Promise<OwnRelease[]> {
    const own = (await this.#queue.unfinished(at)).filter(({ askedBy }) => askedBy === actor)
    return own.map((row) => {
      const { declinedBy: by, declinedFor } = row
      return by === null ? toPending(row) : { ...toPending(row), declined: { by, reason: declinedFor ?? '' } }
    })
  }

  /** Keeps what is asked for, until others have approved it; gives the id of the request. */
  async add(
    at: At,
    { actor }: Releaser,
    { request, reason }: { request: ReleaseRequest; reason: string },
  ): Promise<string> {
    return await this.#queue.add(at, actor, { terms: JSON.stringify(request), reason })
  }

  /** Adds an approval. Throws `approvalUnusable`, `approvalByOneself` and `approvalCycle`. */
  async approve(scene: Scene, id: string): Promise<void> {
    const row = await this.#queue.open(scene, id)
    scene.note({ request: id })
    await this.#queue.approve(scene, row, scene.session.actor)
    await checkNoCircle(scene, row.askedBy, RELEASES, hoursBefore(scene.now, MONTH_HOURS))
  }

  /** Says no to a request. Throws `approvalUnusable` and `approvalDeclined`. */
  async decline(scene: Scene, id: string): Promise<void> {
    const row = await this.#queue.open(scene, id)
    scene.note({ request: id })
    await this.#queue.decline(scene, row, { actor: scene.session.actor, reason: scene.reason })
  }

  /** Uses a request: by who asked, for the very same, once. Throws `approvalUnusable`, and `approvalNeeded` while too few have approved. */
  async use(at: At, { actor }: Releaser, { id, request }: { id: string; request: ReleaseRequest }): Promise<void> {
    const row = await this.#queue.open(at, id)
    const isSame = isDeepStrictEqual(JSON.parse(row.terms), JSON.parse(JSON.stringify(request)))
    if (row.askedBy !== actor || !isSame) throw new VaultError('approvalUnusable')
    checkApprovals(row)
    await this.#queue.close(at, row)
  }
}

/** Releases that take a second person: who takes data out asks, and roles that approve answer. */
export class ReleaseRequests {
  readonly #acts: Acts
  readonly #queue: ReleaseQueue

  constructor(acts: Acts, queue: ReleaseQueue) {
    this.#acts = acts
    this.#queue = queue
  }

  /** Lists the releases of the agency that were asked for and are not made, the oldest first. For roles that approve. */
  async pending(session: Session): Promise<readonly PendingRelease[]> {
    const on = { what: 'listReleases', duty: 'approval' } as const
    return await this.#acts.do(session, on, (scene) => this.#queue.pending(scene))
  }

  /**
   * Approves a release that someone else asked for. For roles that approve. Throws `approvalByOneself`, `approvalCycle`
   * where people would approve for each other, and `approvalUnusable` for one that is not there or was made.
   */
  async approve(session: Session, id: string): Promise<void> {
    const on = { what: 'approveRelease', duty: 'approval' } as const
    await this.#acts.do(session, on, (scene) => this.#queue.approve(scene, id))
  }

  /**
   * Declines a release that someone asked for, for a reason: it is not made. For roles that approve. Throws
   * `approvalUnusable` for one that is not there or was made, and `approvalDeclined`.
   */
  async decline(session: Session, id: string, reason: string): Promise<void> {
    const on = { what: 'declineRelease', reason, duty: 'approval' } as const
    await this.#acts.do(session, on, (scene) => this.#queue.decline(scene, id))
  }
}

const toPending = ({ terms, declinedFor: _, ...row }: Row): PendingRelease => ({
  ...asPending(row),
  request: JSON.parse(terms) as ReleaseRequest,
})
