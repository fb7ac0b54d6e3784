import { isDeepStrictEqual } from 'node:util'
import type { Policy } from '@tip-standard/policy'
import type { Acts, Scene } from '../access/acts.ts'
import { ApprovalQueue, type Asked, asPending, checkApprovals, MONTH_HOURS } from '../access/approval-queue.ts'
import { checkNoCircle } from '../access/no-circle.ts'
import type { Session } from '../access/session.ts'
import { hoursBefore } from '../database/sql-time.ts'
import { VaultError } from '../vault-error.ts'
import type { ReleaseRequest, Releaser } from './release-desk.ts'

/** A requested release that is not made yet: its content, who asks, and how many others have approved it. */
export type PendingRelease = {
  id: string
  request: ReleaseRequest
  /** The reason as in the log: without anything that looks like personal data. */
  reason: string
  askedBy: string
  /** The instant in UTC, ISO 8601. */
  askedAt: string
  approvals: number
  needed: number
}

/** A release that someone requested, and the outcome: `declined` says who declined it, and why. */
export type OwnRelease = PendingRelease & { declined?: { by: string; reason: string } }

/** Where and when something is done. */
type At = Pick<Scene, 'tx' | 'agency' | 'now' | 'references'>

type Row = Asked & { terms: string; reason: string; declinedFor: string | null }

const OWN = 'terms, reason, declined_for as "declinedFor"'

/** Who may release records, and who approved that. */
const RELEASES = 'select asked_by, unnest(approved_by) from cases.release_request where agency = $1 and asked_at > $2'

/** Releases that wait for approvals: as many as the policy requires for releases. */
export class ReleaseQueue {
  readonly #queue: ApprovalQueue<Omit<Row, keyof Asked>>

  constructor({ release }: Policy) {
    this.#queue = new ApprovalQueue(
      { table: 'cases.release_request', own: OWN, closedAt: 'made_at', hours: MONTH_HOURS },
      () => release.approvals,
      ['declinedFor'],
    )
  }

  /** The requested releases that are not made yet, the oldest first. */
  async pending(at: At): Promise<PendingRelease[]> {
    return (await this.#queue.pending(at)).map(toPending)
  }

  /** One person's requested releases that are not made yet, including declined ones, the oldest first. */
  async ofOne(at: At, actor: string): Promise<OwnRelease[]> {
    const own = (await this.#queue.unfinished(at)).filter(({ askedBy }) => askedBy === actor)
    return own.map((row) => {
      const { declinedBy: by, declinedFor } = row
      return by === null ? toPending(row) : { ...toPending(row), declined: { by, reason: declinedFor ?? '' } }
    })
  }

  /** Stores a request until others have approved it; returns its id. */
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

  /** Declines a request. Throws `approvalUnusable` and `approvalDeclined`. */
  async decline(scene: Scene, id: string): Promise<void> {
    const row = await this.#queue.open(scene, id)
    scene.note({ request: id })
    await this.#queue.decline(scene, row, { actor: scene.session.actor, reason: scene.reason })
  }

  /**
   * Uses up a request: only for the person who asked, for exactly the requested release, once. Throws
   * `approvalUnusable`, and `approvalNeeded` while too few people have approved.
   */
  async use(at: At, { actor }: Releaser, { id, request }: { id: string; request: ReleaseRequest }): Promise<void> {
    const row = await this.#queue.open(at, id)
    const isSame = isDeepStrictEqual(JSON.parse(row.terms), JSON.parse(JSON.stringify(request)))
    if (row.askedBy !== actor || !isSame) throw new VaultError('approvalUnusable')
    checkApprovals(row)
    await this.#queue.close(at, row)
  }
}

/** Releases that require a second person: the person who makes the release asks, and roles that approve answer. */
export class ReleaseRequests {
  readonly #acts: Acts
  readonly #queue: ReleaseQueue

  constructor(acts: Acts, queue: ReleaseQueue) {
    this.#acts = acts
    this.#queue = queue
  }

  /** Lists the requested releases of the agency that are not made yet, the oldest first. For roles that approve. */
  async pending(session: Session): Promise<readonly PendingRelease[]> {
    const on = { what: 'listReleases', duty: 'approval' } as const
    return await this.#acts.do(session, on, (scene) => this.#queue.pending(scene))
  }

  /**
   * Approves a release that someone else requested. For roles that approve. Throws `approvalByOneself`, `approvalCycle`
   * if people would approve for each other, and `approvalUnusable` if it does not exist or was made already.
   */
  async approve(session: Session, id: string): Promise<void> {
    const on = { what: 'approveRelease', duty: 'approval' } as const
    await this.#acts.do(session, on, (scene) => this.#queue.approve(scene, id))
  }

  /**
   * Declines a requested release for a reason. For roles that approve. Throws `approvalUnusable` if it does not exist
   * or was made already, and `approvalDeclined`.
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
