import { hoursBefore, instantOf } from '../database/sql-time.ts'
import type { IdentityKey } from '../records/blind-index.ts'
import { openArchive } from '../records/open-archive.ts'
import type { PersonOfCase } from '../records/references.ts'
import { isUuid } from '../records/uuid.ts'
import { VaultError } from '../vault-error.ts'
import type { Acts, Scene } from './acts.ts'
import { checkNoCircle } from './no-circle.ts'
import { givesAccess, isPermitted, sight } from './read-cases.ts'
import type { Session } from './session.ts'
import { addApproval, type StoredApproval, storedApprovals } from './stored-approvals.ts'

/** Hours within which an approval can be given and used. */
const HOURS = 24

/** Why an identity is opened or looked up, and the id of someone else's approval, if the policy requires one. */
export type Opening = { reason: string; approval?: string | undefined }

/**
 * A request waiting for approval: to open the identity of a person in a case, or to look someone up by this kind of
 * key, for this purpose only. The reason is as in the log: without anything that looks like personal data.
 */
export type PendingApproval = { id: string; purpose: string; reason: string; askedBy: string; askedAt: string } & (
  | { case: string; lookUp?: never }
  | { lookUp: IdentityKey['by']; case?: never }
)

/** An emergency access that someone has to review. */
export type DueReview = { id: string; case: string; openedBy: string; openedAt: string; dueOn: string }

const since = ({ now }: Scene): string => hoursBefore(now, HOURS)

/** Whether someone else approved a request within a day, and no one declined it. */
const isGiven = ({ askedBy, approvedBy, approvedAt, declinedBy }: StoredApproval, scene: Scene): boolean =>
  approvedBy !== null &&
  approvedBy !== askedBy &&
  approvedAt !== null &&
  approvedAt > since(scene) &&
  declinedBy === null

/** Uses up someone else's approval to open the identity of a person. Throws as `useUp` does. */
export async function useApproval(scene: Scene, person: PersonOfCase, id: string | undefined): Promise<void> {
  await useUp(scene, scene.references.ofSubject(person), id)
}

/**
 * Uses up an approval for the subject with this name. Throws `approvalNeeded`, `approvalDeclined` and
 * `approvalUnusable`.
 */
export async function useUp(scene: Scene, name: string, id: string | undefined): Promise<void> {
  if (id === undefined) throw new VaultError('approvalNeeded')
  if (!isUuid(id)) throw new VaultError('approvalUnusable')
  const { tx, agency, session, now, note } = scene
  note({ request: id })
  // Other consents count under another purpose, so an approval for one purpose opens nothing for another.
  const ofThis = 'and id = $2 and subject = $3 and asked_by = $4 and purpose = $5 for update'
  const [asked] = await storedApprovals().where(scene, ofThis, [id, name, session.actor, session.purpose])
  if (typeof asked?.declinedBy === 'string') throw new VaultError('approvalDeclined')
  if (asked === undefined || asked.isUsed || !isGiven(asked, scene)) throw new VaultError('approvalUnusable')
  await tx.query('update cases.approval set used_at = $3 where agency = $1 and id = $2', [
    agency,
    id,
    now.toISOString(),
  ])
}

/**
 * Makes sure that the actor may learn today who a person is: an approval that was used to open the identity counts as
 * long as it could have been used. Throws `approvalNeeded`.
 */
export async function checkApproved(scene: Scene, person: PersonOfCase): Promise<void> {
  const { session, references } = scene
  const of = [references.ofSubject(person), session.actor, since(scene), session.purpose]
  const ofThis = 'and subject = $2 and asked_by = $3 and approved_at > $4 and purpose = $5'
  const asked = await storedApprovals().where(scene, ofThis, of)
  if (!asked.some((one) => isGiven(one, scene))) throw new VaultError('approvalNeeded')
}

/**
 * An unused request of the last day, locked against others; the event records it. Throws `approvalUnusable` and
 * `approvalDeclined`.
 */
async function openRequest(scene: Scene, id: string): Promise<StoredApproval> {
  if (!isUuid(id)) throw new VaultError('approvalUnusable')
  const { note } = scene
  note({ request: id })
  const [asked] = await storedApprovals().where(scene, 'and id = $2 and asked_at > $3 for update', [id, since(scene)])
  if (asked === undefined || asked.isUsed) throw new VaultError('approvalUnusable')
  // A look-up belongs to no case.
  if (asked.case !== '') note({ subject: { case: asked.case } })
  if (asked.declinedBy !== null) throw new VaultError('approvalDeclined')
  return asked
}

/** Who may learn an identity, and who approved that. */
const OPENINGS = 'select asked_by, approved_by from cases.approval where agency = $1 and approved_at > $2'

/** Requests, approvals and reviews: everything that requires a second person. */
export class SecondPerson {
  readonly #acts: Acts

  constructor(acts: Acts) {
    this.#acts = acts
  }

  /**
   * Asks someone else to approve opening the identity of a person, or giving people the data held about them; returns
   * the id of the request.
   */
  async ask(session: Session, person: PersonOfCase, reason: string): Promise<string> {
    const subject = { case: person.case, person: person.person }
    return await this.#acts.do(session, { what: 'askApproval', subject, reason }, async (scene) => {
      const { identities } = scene.gate.access
      if (identities === 'none') throw new VaultError('notAllowed')
      // People also receive the data held about them if they are withheld today, or their case is archived.
      const isGiving = givesAccess(scene.gate.access)
      if (isGiving) await openArchive(scene.tx)
      const seen = await sight(scene, person.case)
      if (!isPermitted(seen, person) && !isGiving) throw new VaultError('withheld')
      return await addApproval(scene, () => scene.references.ofSubject(person), { caseId: person.case })
    })
  }

  /** Lists the requests of the last day that this session's role may approve. */
  async pending(session: Session): Promise<readonly PendingApproval[]> {
    return await this.#acts.do(session, { what: 'listCases', duty: 'approval' }, async (scene) => {
      const waiting =
        'and approved_by is null and declined_by is null and asked_at > $2 and asked_by <> $3 order by asked_at, id'
      const rows = await storedApprovals().where(scene, waiting, [since(scene), session.actor])
      return rows.map(({ id, case: caseId, lookUp, purpose, reason, askedBy, askedAt }) => ({
        id,
        purpose,
        reason,
        askedBy,
        askedAt,
        ...(lookUp === null ? { case: caseId } : { lookUp }),
      }))
    })
  }

  /**
   * Approves someone else's request. Throws `approvalByOneself` and, if people would approve for each other,
   * `approvalCycle`.
   */
  async approve(session: Session, id: string): Promise<void> {
    await this.#acts.do(session, { what: 'approve', duty: 'approval' }, async (scene) => {
      const { tx, now } = scene
      const { agency, actor } = session
      const asked = await openRequest(scene, id)
      if (asked.approvedBy !== null) throw new VaultError('approvalUnusable')
      if (asked.askedBy === actor) throw new VaultError('approvalByOneself')
      await tx.query(`update cases.approval set approved_by = $3, approved_at = $4 where agency = $1 and id = $2`, [
        agency,
        id,
        actor,
        now.toISOString(),
      ])
      await storedApprovals().certify(scene, id)
      await checkNoCircle(scene, asked.askedBy, OPENINGS, since(scene))
    })
  }

  /**
   * Declines a request for a reason, even one that is approved but not used yet. Throws `approvalUnusable` and
   * `approvalDeclined`.
   */
  async decline(session: Session, id: string, reason: string): Promise<void> {
    await this.#acts.do(session, { what: 'decline', reason, duty: 'approval' }, async (scene) => {
      await openRequest(scene, id)
      await scene.tx.query(
        `update cases.approval set declined_by = $3, declined_for = $4 where agency = $1 and id = $2`,
        [session.agency, id, session.actor, scene.reason],
      )
    })
  }

  /** Lists the emergency accesses that no one has reviewed, those due first. */
  async reviewsDue(session: Session): Promise<readonly DueReview[]> {
    return await this.#acts.do(session, { what: 'listCases', duty: 'approval' }, async ({ tx }) => {
      return await tx.query<DueReview>(
        `select id::text as id, case_id as "case", opened_by as "openedBy", ${instantOf('opened_at')} as "openedAt", due_on::text as "dueOn"
         from cases.review where agency = $1 and reviewed_by is null order by due_on, opened_at, id`,
        [session.agency],
      )
    })
  }

  /**
   * Records whether an emergency access was justified. Throws `reviewByOneself`, and `notFound` if it is reviewed
   * already.
   */
  async review(session: Session, id: string, isJustified: boolean, reason: string): Promise<void> {
    await this.#acts.do(session, { what: 'reviewBreakGlass', reason, duty: 'approval' }, async ({ tx, now, note }) => {
      const { agency, actor } = session
      const [row] = isUuid(id)
        ? await tx.query<{ by: string; case: string }>(
            `select opened_by as by, case_id as "case" from cases.review where agency = $1 and id = $2 and reviewed_by is null for update`,
            [agency, id],
          )
        : []
      if (row === undefined) throw new VaultError('notFound')
      note({ request: id, subject: { case: row.case }, justified: isJustified })
      if (row.by === actor) throw new VaultError('reviewByOneself')
      await tx.query(
        `update cases.review set reviewed_by = $3, reviewed_at = $4, is_justified = $5 where agency = $1 and id = $2`,
        [agency, id, actor, now.toISOString(), isJustified],
      )
    })
  }
}
