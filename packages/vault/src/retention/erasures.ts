import { randomUUID } from 'node:crypto'
import type { Policy } from '@tip-standard/policy'
import type { Acts, Scene } from '../access/acts.ts'
import { hasDuty } from '../access/duty.ts'
import type { Session } from '../access/session.ts'
import { loadCase } from '../records/case-store.ts'
import type { PersonOfCase } from '../records/references.ts'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import { shredCase, shredPerson } from './shred.ts'

/** What is to be erased: a case, or one person of it. */
export type ErasureOf = { case: string } | PersonOfCase

/** An erasure that was asked for: what is approved and done has to be what was asked. */
export type AskedErasure = { id: string; of: ErasureOf }

/** An erasure that was asked for, and is not done. */
export type PendingErasure = AskedErasure & { askedBy: string; askedAt: string; approvals: number; needed: number }

/** A dry run of retention: by what is in clear of cases, so nothing is opened. */
export type RetentionReport = {
  /** Cases whose last day has passed, and that nothing holds. */
  due: readonly { case: string; retainUntil: string }[]
  /** Cases whose last day has passed, and that a court or a duty holds. */
  held: readonly { case: string; retainUntil: string }[]
  /** How many cases have no last day. */
  undated: number
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Row = {
  id: string
  case: string
  subject: Uint8Array
  whole: boolean
  askedBy: string
  askedAt: string
  approvedBy: string[]
  needed: number
}

const COLUMNS = `id::text as id, case_id as "case", subject, is_whole as whole, asked_by as "askedBy", approved_by as "approvedBy", needed,
  to_char(asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "askedAt"`

/** Retention and erasure: a dry run, a request with a reason, approvals by others, then shredding. */
export class Erasures {
  readonly #acts: Acts
  readonly #policy: Policy

  constructor(acts: Acts, policy: Policy) {
    this.#acts = acts
    this.#policy = policy
  }

  #hasDuty({ role }: Session): boolean {
    return hasDuty(this.#policy, role, 'approval')
  }

  /** Which cases are due, without changing anything. */
  async due(session: Session): Promise<RetentionReport> {
    return await this.#acts.do(session, { what: 'listDue' }, async ({ tx, agency, day }) => {
      if (!this.#hasDuty(session)) throw new VaultError('notAllowed')
      const rows = await tx.query<{ case: string; retainUntil: string; isHeld: boolean }>(
        `select case_id as "case", retain_until::text as "retainUntil", legal_hold as "isHeld" from cases.record
         where agency = $1 and retain_until < $2 order by retain_until, case_id`,
        [agency, day],
      )
      const [count] = await tx.query<{ undated: number }>(
        'select count(*)::integer as undated from cases.record where agency = $1 and retain_until is null',
        [agency],
      )
      const those = (isHeld: boolean): RetentionReport['due'] =>
        rows.filter((row) => row.isHeld === isHeld).map(({ isHeld: _, ...one }) => one)
      return { due: those(false), held: those(true), undated: count?.undated ?? 0 }
    })
  }

  /** Asks for an erasure; gives its id. Throws `legalHold` and `personUnknown`. */
  async ask(session: Session, of: ErasureOf, reason: string): Promise<string> {
    return await this.#acts.do(
      session,
      { what: 'askErasure', subject: subjectOf(of), reason, beyondAssignment: true },
      async (scene) => {
        const { tx, agency, now, gate, references } = scene
        if (!(gate.access.writes || this.#hasDuty(session))) throw new VaultError('notAllowed')
        await checkErasable(scene, of)
        const id = randomUUID()
        const sealed = seal(references.pointerKey, toPayload(of), contextOf(agency, id))
        await tx.query(
          `insert into cases.erasure (agency, id, case_id, subject, is_whole, asked_by, asked_at, needed)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            agency,
            id,
            of.case,
            sealed,
            !('person' in of),
            session.actor,
            now.toISOString(),
            this.#policy.retention.approvals,
          ],
        )
        return id
      },
    )
  }

  /** Lists the erasures that are not done. */
  async pending(session: Session): Promise<PendingErasure[]> {
    return await this.#acts.do(session, { what: 'listDue' }, async (scene) => {
      if (!this.#hasDuty(session)) throw new VaultError('notAllowed')
      const rows = await scene.tx.query<Row>(
        `select ${COLUMNS} from cases.erasure where agency = $1 and done_at is null order by asked_at, id`,
        [scene.agency],
      )
      return rows.map((row) => ({
        ...{ id: row.id, of: ofRow(scene, row), askedBy: row.askedBy, askedAt: row.askedAt },
        ...{ approvals: row.approvedBy.length, needed: row.needed },
      }))
    })
  }

  /** Approves the erasure that someone else asked for. Throws `approvalByOneself`. */
  async approve(session: Session, { id, of }: AskedErasure): Promise<void> {
    await this.#acts.do(session, { what: 'approveErasure', subject: subjectOf(of) }, async (scene) => {
      if (!this.#hasDuty(session)) throw new VaultError('notAllowed')
      const { askedBy, approvedBy } = await pendingRow(scene, id, of)
      const { agency, actor } = session
      if (askedBy === actor || approvedBy.includes(actor)) throw new VaultError('approvalByOneself')
      await scene.tx.query(
        'update cases.erasure set approved_by = approved_by || $3::text where agency = $1 and id = $2',
        [agency, id, actor],
      )
    })
  }

  /**
   * Erases, once enough people have approved; gives how many keys were destroyed. Backups made before are unreadable as soon as the holder of keys has called
   * `rotateKeys`. Throws `approvalNeeded` and `legalHold`.
   */
  async erase(session: Session, { id, of }: AskedErasure): Promise<number> {
    return await this.#acts.do(session, { what: 'erase', subject: subjectOf(of) }, async (scene) => {
      if (!this.#hasDuty(session)) throw new VaultError('notAllowed')
      const { approvedBy, needed } = await pendingRow(scene, id, of)
      if (approvedBy.length < needed) throw new VaultError('approvalNeeded')
      await checkErasable(scene, of)
      const shredding = { erasure: id, by: session.actor, at: scene.now, day: scene.day }
      const count =
        'person' in of ? await shredPerson(scene, of, shredding) : await shredCase(scene, of.case, shredding)
      await scene.tx.query('update cases.erasure set done_at = $3 where agency = $1 and id = $2', [
        scene.agency,
        id,
        scene.now.toISOString(),
      ])
      return count
    })
  }
}

const contextOf = (agency: string, id: string): Buffer =>
  associatedData({ agency, subject: id, entity: 'erasure', version: 0 })

const ofRow = ({ agency, references }: Scene, { id, subject }: Row): ErasureOf =>
  fromPayload(open(references.pointerKey, subject, contextOf(agency, id))) as ErasureOf

const subjectOf = (of: ErasureOf): { case: string; person?: string } =>
  'person' in of ? { case: of.case, person: of.person } : { case: of.case }

/** The row of an erasure that is not done, and is about this and nothing else. Throws `notFound`. */
async function pendingRow(scene: Scene, id: string, of: ErasureOf): Promise<Row> {
  const { tx, agency } = scene
  const [row] = UUID.test(id)
    ? await tx.query<Row>(
        `select ${COLUMNS} from cases.erasure where agency = $1 and id = $2 and done_at is null for update`,
        [agency, id],
      )
    : []
  const same = (one: ErasureOf): string => JSON.stringify([one.case, 'person' in one ? [one.kind, one.person] : null])
  if (row === undefined || same(ofRow(scene, row)) !== same(of)) throw new VaultError('notFound')
  return row
}

/** Throws `legalHold`, `notFound` and `personUnknown`. */
async function checkErasable(scene: Scene, of: ErasureOf): Promise<void> {
  const { record } = await loadCase(scene, of.case)
  if (record.dataProtection.legalHold === true) throw new VaultError('legalHold')
  if (!('person' in of)) return
  const list = (of.kind === 'victim' ? record.victims : record.perpetrators) ?? []
  if (list.every(({ id }) => id !== of.person)) throw new VaultError('personUnknown')
}
