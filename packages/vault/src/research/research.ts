import { randomUUID } from 'node:crypto'
import { isDate } from '@tip-standard/core'
import { openGate, PolicyError } from '@tip-standard/policy'
import { checkId } from '../access/actor.ts'
import type { Acts, Surroundings } from '../access/acts.ts'
import type { Session } from '../access/session.ts'
import { VaultError } from '../vault-error.ts'
import { GrantStore, type GrantTerms, type StoredGrant } from './grant-store.ts'
import { lastDayOf, stateOf } from './grant-time.ts'
import { type Researcher, type ResearchPage, ResearchReader } from './research-reader.ts'

/** A view for a researcher: their pseudonym, the terms, the last day (`YYYY-MM-DD`, inclusive), and the reason. */
export type GrantRequest = GrantTerms & { researcher: string; until: string; reason: string }

/** A granted view, and whether it can be used today. */
export type ResearchGrant = Omit<StoredGrant, 'grantedOn' | 'askedBy' | 'askedAt'> & {
  grantedBy: string
  grantedAt: string
  state: 'pending' | 'open' | 'over' | 'revoked'
}

/**
 * Views for researchers: granted for a limited time by a person who approves, approved by others, masked by the gate,
 * with ids of their own, and logged page by page.
 */
export class Research {
  readonly #acts: Acts
  readonly #with: Surroundings
  readonly #views: GrantStore
  readonly #reader: ResearchReader

  constructor(acts: Acts, surroundings: Surroundings) {
    this.#acts = acts
    this.#with = surroundings
    this.#views = new GrantStore(surroundings.policy)
    this.#reader = new ResearchReader(acts, surroundings, this.#views)
  }

  /**
   * Grants a view to someone outside daily work; returns its id. It can be used once it has as many approvals by others
   * as the policy requires for releases. Throws `notAllowed` if the policy has no such view, `grantTooLong`, and
   * `approvalCycle` if people would grant each other views.
   */
  async grant(session: Session, { researcher, until, reason, ...terms }: GrantRequest): Promise<string> {
    const grant = randomUUID()
    return await this.#acts.do(session, { what: 'grantView', reason, grant, duty: 'approval' }, async (scene) => {
      const { policy, attestations } = this.#with
      const { day } = scene
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
      await this.#views.add(scene, { id: grant, researcher, terms, until })
      return grant
    })
  }

  /**
   * Approves a view that someone else granted to someone else. Throws `approvalByOneself`, `approvalCycle`, and
   * `grantUnusable` if it has ended or was revoked.
   */
  async approve(session: Session, grant: string): Promise<void> {
    await this.#acts.do(session, { what: 'approveView', grant, duty: 'approval' }, async (scene) => {
      const stored = await this.#views.byId(scene, grant)
      if (stored === undefined || ['over', 'revoked'].includes(stateOf(this.#with.policy, stored, scene.day)))
        throw new VaultError('grantUnusable')
      await this.#views.approve(scene, stored)
    })
  }

  /** Ends a view before its time, from the next page on. */
  async revoke(session: Session, grant: string, reason: string): Promise<void> {
    await this.#acts.do(session, { what: 'revokeView', reason, grant, duty: 'approval' }, async (scene) => {
      const { tx, agency, now } = scene
      if ((await this.#views.byId(scene, grant)) === undefined) throw new VaultError('grantUnusable')
      await tx.query(
        `update cases.research_grant set revoked_by = $3, revoked_at = $4
         where agency = $1 and id = $2 and revoked_at is null`,
        [agency, grant, session.actor, now.toISOString()],
      )
    })
  }

  /** Lists the views of the agency, the newest first, including ended ones. */
  async grants(session: Session): Promise<readonly ResearchGrant[]> {
    return await this.#acts.do(session, { what: 'listViews', duty: 'approval' }, async (scene) =>
      (await this.#views.all(scene)).map((stored) => {
        const { grantedOn: _, askedBy: grantedBy, askedAt: grantedAt, ...grant } = stored
        return { ...grant, grantedBy, grantedAt, state: stateOf(this.#with.policy, stored, scene.day) }
      }),
    )
  }

  /**
   * Reads the next page of a view, at most 100 cases: what the gate permits its audience today, under ids that only
   * this view has. `after` is `next` of the previous page; the last page has none. The log records the page before it
   * is handed out. Throws `grantUnusable`, and `conflict` if someone on the page refused while it was read: read it
   * again.
   */
  async read(by: Researcher, { after, limit = 100 }: { after?: string; limit?: number } = {}): Promise<ResearchPage> {
    return await this.#reader.read(by, after, Math.max(1, Math.min(limit, 100)))
  }
}
