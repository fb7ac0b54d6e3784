import type { StaffRoleCode } from '@tip-standard/core'
import type { PermitRequest, Policy } from '@tip-standard/policy'
import type { Scene } from '../access/acts.ts'
import { ApprovalQueue, type Asked, MONTH_HOURS } from '../access/approval-queue.ts'
import { checkNoCircle } from '../access/no-circle.ts'

/** The terms of a view: the role, purpose, audience and fields, as in a request to the gate. */
export type GrantTerms = { role: StaffRoleCode } & Pick<
  PermitRequest,
  'purpose' | 'audience' | 'fields' | 'recipient' | 'recipientKind' | 'recipientCountry'
>

/** The columns that only a request for a view has, as they are read. */
type Own = { researcher: string; terms: string; until: string; grantedOn: string }

const OWN = `researcher, terms, until::text as until, granted_on::text as "grantedOn"`

/** A view as stored; the person who granted it also asked for it. */
export type StoredGrant = Omit<Asked, 'isClosed' | 'declinedBy'> &
  Omit<Own, 'terms'> & { terms: GrantTerms; revokedBy?: string }

const toGrant = ({ terms, declinedBy: revokedBy, isClosed: _, ...row }: Own & Asked): StoredGrant => ({
  ...row,
  terms: JSON.parse(terms) as GrantTerms,
  ...(revokedBy === null ? {} : { revokedBy }),
})

/** Who can read records through a view, and who granted or approved that. */
const VIEWS = `select researcher, unnest(approved_by || granted_by) from cases.research_grant
  where agency = $1 and revoked_at is null and until >= $2::date`

/** Granted views. They require as many approvals as releases do by the policy, and have their own last day. */
export class GrantStore {
  readonly #queue: ApprovalQueue<Own>

  constructor({ release }: Policy) {
    const names = { askedBy: 'granted_by', askedAt: 'granted_at', closedAt: 'revoked_at', declinedBy: 'revoked_by' }
    const kept = { table: 'cases.research_grant', own: OWN, hours: MONTH_HOURS, ...names } as const
    this.#queue = new ApprovalQueue(kept, () => release.approvals)
  }

  /** Stores a new view. Throws `approvalCycle`. */
  async add(
    scene: Scene,
    { id, terms, ...view }: { id: string; researcher: string; terms: GrantTerms; until: string },
  ): Promise<void> {
    const own = { ...view, terms: JSON.stringify(terms), granted_on: scene.day }
    await this.#queue.add(scene, scene.session.actor, own, id)
    await checkNoCircle(scene, view.researcher, VIEWS, scene.day)
  }

  /** Adds an approval. Throws `approvalByOneself`, also for the researcher, and `approvalCycle`. */
  async approve(scene: Scene, { researcher, ...view }: StoredGrant): Promise<void> {
    await this.#queue.approve(scene, view, scene.session.actor, [researcher])
    await checkNoCircle(scene, researcher, VIEWS, scene.day)
  }

  /** The views of an agency, the newest first. */
  async all(at: Pick<Scene, 'tx' | 'agency' | 'references'>): Promise<StoredGrant[]> {
    return (await this.#queue.all(at)).map(toGrant).reverse()
  }

  /**
   * One view, or `undefined`; locked against others, so that a decision about it stays true until the end of the
   * transaction.
   */
  async byId(at: Pick<Scene, 'tx' | 'agency' | 'references'>, id: string): Promise<StoredGrant | undefined> {
    const row = await this.#queue.byId(at, id)
    return row === undefined ? undefined : toGrant(row)
  }
}
