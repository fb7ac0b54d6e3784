import type { StaffRoleCode } from '@tip-standard/core'
import type { PermitRequest, Policy } from '@tip-standard/policy'
import type { Scene } from '../access/acts.ts'
import { ApprovalQueue, type Asked, MONTH_HOURS } from '../access/approval-queue.ts'
import { checkNoCircle } from '../access/no-circle.ts'

/** What a view is of: as whom, for which purpose and audience, and which fields, as a request to the gate says it. */
export type GrantTerms = { role: StaffRoleCode } & Pick<
  PermitRequest,
  'purpose' | 'audience' | 'fields' | 'recipient' | 'recipientKind' | 'recipientCountry'
>

/** What only a request for a view has, as its columns are read. */
type Own = { researcher: string; terms: string; until: string; grantedOn: string }

const OWN = `researcher, terms, until::text as until, granted_on::text as "grantedOn"`

/** A view as it is stored; who granted it asked for it. */
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

/** Views that were granted. They take as many approvals as the policy asks for releases, and have a last day of their own. */
export class GrantStore {
  readonly #queue: ApprovalQueue<Own>

  constructor({ release }: Policy) {
    const names = { askedBy: 'granted_by', askedAt: 'granted_at', closedAt: 'revoked_at', declinedBy: 'revoked_by' }
    const kept = { table: 'cases.research_grant', own: OWN, hours: MONTH_HOURS, ...names } as const
    this.#queue = new ApprovalQueue(kept, () => release.approvals)
  }

  /** Keeps a new view. Throws `approvalCycle`. */
  async add(
    scene: Scene,
    { id, terms, ...view }: { id: string; researcher: string; terms: GrantTerms; until: string },
  ): Promise<void> {
    const own = { ...view, terms: JSON.stringify(terms), granted_on: scene.day }
    await this.#queue.add(scene, scene.session.actor, own, id)
    await checkNoCircle(scene, view.researcher, VIEWS, scene.day)
  }

  /** Adds an approval. Throws `approvalByOneself`, for the researcher too, and `approvalCycle`. */
  async approve(scene: Scene, { researcher, ...view }: StoredGrant): Promise<void> {
    await this.#queue.approve(scene, view, scene.session.actor, [researcher])
    await checkNoCircle(scene, researcher, VIEWS, scene.day)
  }

  /** The views of an agency, the newest first. */
  async all(at: Pick<Scene, 'tx' | 'agency' | 'references'>): Promise<StoredGrant[]> {
    return (await this.#queue.all(at)).map(toGrant).reverse()
  }

  /** One view, or `undefined`; held against others, so that what is decided about it stays true until the end of the transaction. */
  async byId(at: Pick<Scene, 'tx' | 'agency' | 'references'>, id: string): Promise<StoredGrant | undefined> {
    const row = await this.#queue.byId(at, id)
    return row === undefined ? undefined : toGrant(row)
  }
}
