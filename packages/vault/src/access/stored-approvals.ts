import { randomUUID } from 'node:crypto'
import { instantOf } from '../database/sql-time.ts'
import type { IdentityKey } from '../records/blind-index.ts'
import type { Scene } from './acts.ts'
import { CodedRows } from './coded-rows.ts'

/** A request to open an identity or look someone up, and its approval, as stored. */
export type StoredApproval = {
  id: string
  /** Empty for a look-up, which belongs to no case. */
  case: string
  /** The keyed name of its subject. */
  subject: string
  lookUp: IdentityKey['by'] | null
  /** The purpose of the session that asked. */
  purpose: string
  reason: string
  askedBy: string
  askedAt: string
  approvedBy: string | null
  approvedAt: string | null
  declinedBy: string | null
  isUsed: boolean
}

/** Rows that someone else wrote into the database count neither as requests nor as approvals. */
export const storedApprovals = (): CodedRows<StoredApproval> =>
  new CodedRows(
    'cases.approval',
    `id::text as id, case_id as "case", subject, look_up as "lookUp", purpose, reason, asked_by as "askedBy",
     ${instantOf('asked_at')} as "askedAt", approved_by as "approvedBy", ${instantOf('approved_at')} as "approvedAt",
     declined_by as "declinedBy", used_at is not null as "isUsed"`,
    ['declinedBy', 'isUsed'],
  )

/**
 * Stores a request to open an identity or look someone up; returns its id. `nameOf` makes the name of its subject from
 * the id.
 */
export async function addApproval(
  scene: Scene,
  nameOf: (id: string) => string,
  { caseId = '', lookUp = null }: { caseId?: string; lookUp?: IdentityKey['by'] | null },
): Promise<string> {
  const { tx, agency, session, now, reason, note } = scene
  const id = randomUUID()
  note({ request: id })
  await tx.query(
    `insert into cases.approval (agency, id, case_id, subject, asked_by, asked_at, reason, look_up, purpose)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [agency, id, caseId, nameOf(id), session.actor, now.toISOString(), reason, lookUp, session.purpose],
  )
  await storedApprovals().certify(scene, id)
  return id
}
