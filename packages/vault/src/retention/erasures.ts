import { randomUUID } from 'node:crypto'
import type { CaseRecord } from '@tip-standard/core'
import type { Policy } from '@tip-standard/policy'
import type { Acts, Scene, Surroundings } from '../access/acts.ts'
import { ApprovalQueue, type Asked, asPending, checkApprovals, MONTH_HOURS } from '../access/approval-queue.ts'
import { hasDuty } from '../access/duty.ts'
import { keepRefusalsOfLeavers } from '../access/kept-decisions.ts'
import { isHeld, withoutHold } from '../access/legal-hold.ts'
import { linkOf, withoutLink } from '../access/links.ts'
import { checkRole } from '../access/read-cases.ts'
import type { Session } from '../access/session.ts'
import { writing } from '../access/write-cases.ts'
import { loadCase, type StoredCase, storeCase } from '../records/case-store.ts'
import { keptRecords } from '../records/kept-refusals.ts'
import { openArchive } from '../records/open-archive.ts'
import type { PersonOfCase } from '../records/references.ts'
import { holdCase } from '../records/tombstones.ts'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import { anonymousCase } from './anonymous-case.ts'
import { addAnonymous } from './anonymous-store.ts'
import { isArchived } from './archive.ts'
import { leaveRefusals } from './leave-refusals.ts'
import { actionFor, type RetentionAction } from './policy-says.ts'
import { type RetentionReport, retentionReport } from './retention-report.ts'
import { historyOf, shredCase, shredPerson } from './shred.ts'
import { crossCaseIdsOf, passOnCount, type Survivors, survivorsOf } from './survivors.ts'
import { withoutPerson } from './without-person.ts'

/**
 * What to erase: a case, or one person in it. Only a whole case can be archived, reopened or anonymised, and only a
 * victim can lose an id across cases.
 */
export type ErasureOf = { case: string } | PersonOfCase

/**
 * A request for an erasure or another action on a case: the approved and executed action must be the requested one
 * (default: `erase`).
 */
export type AskedErasure = { id: string; of: ErasureOf; action?: RetentionAction }

/** A requested erasure that is not carried out yet. */
export type PendingErasure = Required<AskedErasure> & {
  /** The reason as in the log: without anything that looks like personal data. */
  reason: string
  askedBy: string
  askedAt: string
  approvals: number
  needed: number
}

type Row = Asked & { subject: Uint8Array; action: RetentionAction; reason: string }

/** Retention and erasure: a dry run, a request with a reason, approvals by others, then shredding. */
export class Erasures {
  readonly #acts: Acts
  readonly #policy: Policy
  readonly #attestations: Surroundings['attestations']
  readonly #queue: ApprovalQueue<Omit<Row, keyof Asked>>

  constructor(acts: Acts, { policy, attestations }: Pick<Surroundings, 'policy' | 'attestations'>) {
    this.#acts = acts
    this.#policy = policy
    this.#attestations = attestations
    this.#queue = new ApprovalQueue(
      { table: 'cases.erasure', own: 'subject, action, reason', hours: MONTH_HOURS },
      () => policy.retention.approvals,
    )
  }

  #hasDuty({ role }: Session): boolean {
    return hasDuty(this.#policy, role, 'approval')
  }

  /** Lists which cases are due, without changing anything. */
  async due(session: Session): Promise<RetentionReport> {
    return await this.#acts.do(session, { what: 'listDue', duty: 'approval' }, retentionReport)
  }

  /**
   * Requests what the policy names for the end of the case, or the given action; returns the id of the request. Throws
   * `legalHold`, `noHold`, `noLink`, `personUnknown`, `wholeCaseOnly` and `leavesTooMuch`.
   */
  async ask(session: Session, of: ErasureOf, reason: string, asked?: RetentionAction): Promise<string> {
    return await this.#acts.do(
      session,
      { what: 'askErasure', subject: subjectOf(of), reason, beyondAssignment: this.#hasDuty(session) },
      async (scene) => {
        const { tx, agency, gate, references } = scene
        if (!(gate.access.writes || this.#hasDuty(session))) throw new VaultError('notAllowed')
        await openArchive(tx)
        const { record } = await loadCase(scene, of.case)
        // Approvers are responsible for all cases; workers on some cases must not learn about the others from a
        // refusal.
        if (!this.#hasDuty(session)) checkRole(scene, record)
        const action = 'person' in of ? (asked ?? 'erase') : actionFor(this.#policy, record, scene.day, asked)
        await checkPossible(scene, record, of, action)
        const id = randomUUID()
        const about: Sealed = action === 'unlink' ? { ...of, crossCaseId: linkIn(record, of) } : of
        const sealed = seal(references.pointerKey, toPayload(about), contextOf(agency, id))
        const own = { case_id: of.case, subject: sealed, is_whole: !('person' in of), action, reason: scene.reason }
        return await this.#queue.add(scene, session.actor, own, id)
      },
    )
  }

  /** Lists the erasures that have not been carried out. */
  async pending(session: Session): Promise<PendingErasure[]> {
    return await this.#acts.do(session, { what: 'listDue', duty: 'approval' }, async (scene) => {
      return (await this.#queue.pending(scene)).map((row) => {
        const { subject: _, ...rest } = asPending(row)
        return { ...rest, of: ofRow(scene, row) }
      })
    })
  }

  /** Approves an erasure that someone else requested. Throws `approvalByOneself`. */
  async approve(session: Session, asked: AskedErasure): Promise<void> {
    const on = { what: 'approveErasure', subject: subjectOf(asked.of), duty: 'approval' } as const
    await this.#acts.do(session, on, async (scene) => {
      await this.#queue.approve(scene, await this.#open(scene, asked), session.actor)
    })
  }

  /** Declines a requested erasure for a reason. Throws `notFound`, and `approvalDeclined` if it is declined already. */
  async decline(session: Session, asked: AskedErasure, reason: string): Promise<void> {
    const on = { what: 'declineErasure', subject: subjectOf(asked.of), reason, duty: 'approval' } as const
    await this.#acts.do(session, on, async (scene) => {
      const row = await this.#open(scene, asked)
      await this.#queue.decline(scene, row, { actor: session.actor, reason: scene.reason })
    })
  }

  /**
   * Erases, or carries out the other requested action, once enough people have approved; returns how many keys were
   * destroyed. Earlier backups become unreadable as soon as the holder of keys has called `rotateKeys`. Throws
   * `approvalNeeded` and `legalHold`, and `approvalUnusable` if the person has a different id across cases by now.
   */
  async erase(session: Session, asked: AskedErasure): Promise<number> {
    const { of, action = 'erase' } = asked
    return await this.#acts.do(session, { what: action, subject: subjectOf(of), duty: 'approval' }, async (scene) => {
      const row = await this.#open(scene, asked)
      checkApprovals(row)
      await openArchive(scene.tx)
      await holdCase(scene, of.case)
      const { record, version } = await loadCase(scene, of.case)
      // Its retention may have ended since the request.
      if (!('person' in of)) actionFor(this.#policy, record, scene.day, action)
      await checkPossible(scene, record, of, action)
      // An approval for one id does not remove another.
      if (action === 'unlink' && linkIn(record, of) !== sealedIn(scene, row).crossCaseId)
        throw new VaultError('approvalUnusable')
      const count = await this.#carryOut(scene, { record, version }, { id: row.id, of, action })
      // Other requests for the same thing are closed too: their approvals could be used later to repeat it.
      for (const one of await this.#queue.pending(scene))
        if (isFor(ofRow(scene, one), one.action, asked)) await this.#queue.close(scene, one)
      return count
    })
  }

  /** The open request for exactly this. Throws `notFound`, and `approvalUnusable` for one that is too old. */
  async #open(scene: Scene, asked: AskedErasure): Promise<Row> {
    const row = await this.#queue.byId(scene, asked.id)
    if (row === undefined || row.isClosed || !isFor(ofRow(scene, row), row.action, asked))
      throw new VaultError('notFound')
    return this.#queue.stillOpen(scene, row)
  }

  async #carryOut(
    scene: Scene,
    { record, version }: StoredCase,
    { id, of, action }: Required<AskedErasure>,
  ): Promise<number> {
    const { tx, agency, now, day, session } = scene
    const shredding = { erasure: id, by: session.actor, at: now, day }
    if (action === 'archive' || action === 'reopen') {
      await tx.query('select cases.move_case($1, $2::uuid, $3::date)', [agency, id, day])
      return 0
    }
    if (action === 'liftHold' || action === 'unlink') {
      const changed = 'person' in of ? withoutLink(record, of) : withoutHold(record)
      await keepRefusalsOfLeavers(scene, record, changed)
      const next = await storeCase(scene, changed, version, writing(scene))
      scene.note({ subject: { ...subjectOf(of), version: next } })
      return 0
    }
    const history = await historyOf(scene, of.case)
    const survivors = await survivorsOf(scene, record)
    const leaving = { caseId: of.case, erasure: id, victims: history.victims }
    if ('person' in of) {
      const left = withoutPerson(record, of)
      if (left === undefined) throw new VaultError('lastPerson')
      await leaveRefusals(scene, survivors, { ...leaving, one: { person: of, left } })
      await passOnCount(scene, record, duplicatesOf(survivors, record, of))
      return await shredPerson(scene, of, history, shredding)
    }
    const terms = { policy: this.#policy, attestations: this.#attestations, day }
    const known = action === 'anonymise' ? [...survivors.kin, ...(await keptRecords(scene))] : []
    const left = action === 'anonymise' ? await anonymousCase(record, terms, known) : undefined
    await leaveRefusals(scene, survivors, leaving)
    await passOnCount(scene, record, survivors.duplicates)
    const count = await shredCase(scene, history, shredding)
    if (left !== undefined) await addAnonymous(scene, left)
    return count
  }
}

/** Whether a request is for exactly this. */
function isFor(requested: ErasureOf, what: RetentionAction, { of, action = 'erase' }: AskedErasure): boolean {
  const text = (one: ErasureOf): string => JSON.stringify([one.case, 'person' in one ? [one.kind, one.person] : null])
  return what === action && text(requested) === text(of)
}

/** The duplicates of a case that belong to the person about to be erased from it. */
function duplicatesOf({ duplicates }: Survivors, { victims = [] }: CaseRecord, of: PersonOfCase): StoredCase[] {
  const across = of.kind === 'victim' ? victims.find(({ id }) => id === of.person)?.crossCaseId : undefined
  return across === undefined ? [] : duplicates.filter(({ record }) => crossCaseIdsOf(record).includes(across))
}

const contextOf = (agency: string, id: string): Buffer =>
  associatedData({ agency, subject: id, entity: 'erasure', version: 0 })

/** The sealed part of a request: its subject and, if an id across cases is to be removed, which one. */
type Sealed = ErasureOf & { crossCaseId?: string | undefined }

const sealedIn = ({ agency, references }: Scene, { id, subject }: Pick<Row, 'id' | 'subject'>): Sealed =>
  fromPayload(open(references.pointerKey, subject, contextOf(agency, id))) as Sealed

function ofRow(scene: Scene, row: Pick<Row, 'id' | 'subject'>): ErasureOf {
  const { crossCaseId: _, ...of } = sealedIn(scene, row)
  return of
}

const linkIn = (record: CaseRecord, of: ErasureOf): string | undefined =>
  'person' in of ? linkOf(record, of) : undefined

const subjectOf = (of: ErasureOf): { case: string; person?: string } =>
  'person' in of ? { case: of.case, person: of.person } : { case: of.case }

/** Throws `legalHold`, `noHold`, `noLink`, `notFound`, `wholeCaseOnly` and `personUnknown`. */
async function checkPossible(scene: Scene, record: CaseRecord, of: ErasureOf, action: RetentionAction): Promise<void> {
  // A case held for a court may be archived, and stays whole.
  if (isHeld(record) && (action === 'erase' || action === 'anonymise')) throw new VaultError('legalHold')
  if (action === 'liftHold' && !isHeld(record)) throw new VaultError('noHold')
  if (action === 'archive' || action === 'reopen')
    if ((await isArchived(scene, of.case)) !== (action === 'reopen')) throw new VaultError('notFound')
  if ('person' in of) {
    if (action !== 'erase' && action !== 'unlink') throw new VaultError('wholeCaseOnly')
    const list = (of.kind === 'victim' ? record.victims : record.perpetrators) ?? []
    if (list.every(({ id }) => id !== of.person)) throw new VaultError('personUnknown')
  }
  if (action === 'unlink' && linkIn(record, of) === undefined) throw new VaultError('noLink')
}
