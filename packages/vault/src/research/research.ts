import { randomUUID } from 'node:crypto'
import { isDate } from '@tip-standard/core'
import { openGate, PolicyError } from '@tip-standard/policy'
import type { ActOn, Acts, Scene, Surroundings } from '../access/acts.ts'
import { hasDuty } from '../access/duty.ts'
import { checkId, type Session } from '../access/session.ts'
import { VaultError } from '../vault-error.ts'
import { type GrantTerms, grantById, grantsOf, type StoredGrant, storeGrant } from './grant-store.ts'
import { lastDayOf, stateOf } from './grant-time.ts'
import { type Researcher, type ResearchPage, ResearchReader } from './research-reader.ts'

/** A view that someone is to have: a pseudonym of whoever that is, the terms, the last day (`YYYY-MM-DD`, it counts), and why. */
export type GrantRequest = GrantTerms & { researcher: string; until: string; reason: string }

/** A view that was granted, and whether it can be used today. */
export type ResearchGrant = Omit<StoredGrant, 'grantedOn'> & { state: 'pending' | 'open' | 'over' | 'revoked' }

/** Views of researchers: granted for a time by the person who approves, approved by others, masked by the gate, under ids of their own, written down page by page. */
export class Research {
  readonly #acts: Acts
  readonly #with: Surroundings
  readonly #reader: ResearchReader

  constructor(acts: Acts, surroundings: Surroundings) {
    this.#acts = acts
    this.#with = surroundings
    this.#reader = new ResearchReader(acts, surroundings)
  }

  /**
   * Grants a view to someone outside daily work; gives its id. It can be used once as many others as the policy asks for releases have approved it. Throws `notAllowed` for
   * what the policy has no such view of, and `grantTooLong`.
   */
  async grant(session: Session, { researcher, until, reason, ...terms }: GrantRequest): Promise<string> {
    const grant = randomUUID()
    return await this.#do(session, { what: 'grantView', reason, grant }, async (scene) => {
      const { policy, attestations } = this.#with
      const { day, now } = scene
      checkId(researcher)
      if (researcher === session.actor) throw new VaultError('approvalByOneself')
      const { role, ...asked } = terms
      const gate = await openGate({ ...asked, policy, attestations, at: day, actor: { role } }).catch(
        (error: unknown) => {
          throw error instanceof PolicyError ? new VaultError('notAllowed') : error
        },
      )
      if (gate.permission.isInternal || gate.permission.takes !== 'records') throw new VaultError('notAllowed')
      const last = lastDayOf(policy, role, day)
      if (last === undefined) throw new VaultError('notAllowed')
      if (!isDate(until) || until < day || until > last) throw new VaultError('grantTooLong')
      await storeGrant(scene, {
        id: grant,
        researcher,
        terms,
        until,
        needed: Math.max(1, policy.release.approvals),
        grantedBy: session.actor,
        grantedAt: now.toISOString(),
        grantedOn: day,
      })
      return grant
    })
  }

  /** Approves a view that someone else granted to someone else. Throws `approvalByOneself`, and `grantUnusable` where it is over or revoked. */
  async approve(session: Session, grant: string): Promise<void> {
    await this.#do(session, { what: 'approveView', grant }, async ({ tx, agency, day }) => {
      const stored = await grantById(tx, agency, grant)
      if (stored === undefined || ['over', 'revoked'].includes(stateOf(this.#with.policy, stored, day)))
        throw new VaultError('grantUnusable')
      const { grantedBy, researcher, approvedBy } = stored
      if ([grantedBy, researcher, ...approvedBy].includes(session.actor)) throw new VaultError('approvalByOneself')
      await tx.query(
        'update cases.research_grant set approved_by = approved_by || $3::text where agency = $1 and id = $2',
        [agency, grant, session.actor],
      )
    })
  }

  /** Ends a view before its time, from the next page on. */
  async revoke(session: Session, grant: string, reason: string): Promise<void> {
    await this.#do(session, { what: 'revokeView', reason, grant }, async ({ tx, agency, now }) => {
      if ((await grantById(tx, agency, grant)) === undefined) throw new VaultError('grantUnusable')
      await tx.query(
        `update cases.research_grant set revoked_by = $3, revoked_at = $4
         where agency = $1 and id = $2 and revoked_at is null`,
        [agency, grant, session.actor, now.toISOString()],
      )
    })
  }

  /** Lists the views of the agency, the newest first, those that are over too. */
  async grants(session: Session): Promise<readonly ResearchGrant[]> {
    return await this.#do(session, { what: 'listViews' }, async ({ tx, agency, day }) =>
      (await grantsOf(tx, agency)).map((stored) => {
        const { grantedOn: _, ...grant } = stored
        return { ...grant, state: stateOf(this.#with.policy, stored, day) }
      }),
    )
  }

  /**
   * Reads the next page of a view, at most 100 cases: what the gate lets through to its audience today, under ids that are of this view alone. `after` is `next` of the page
   * before; the last page has none. It is written down before it is handed out. Throws `grantUnusable`.
   */
  async read(by: Researcher, { after, limit = 100 }: { after?: string; limit?: number } = {}): Promise<ResearchPage> {
    return await this.#reader.read(by, after, Math.max(1, Math.min(limit, 100)))
  }

  async #do<T>(session: Session, on: ActOn, work: (scene: Scene) => Promise<T>): Promise<T> {
    return await this.#acts.do(session, on, async (scene) => {
      if (!hasDuty(this.#with.policy, session.role, 'approval')) throw new VaultError('notAllowed')
      return await work(scene)
    })
  }
}
