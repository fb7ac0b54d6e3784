import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import type { PersonOfCase } from './references.ts'
import type { Shelf } from './shelf.ts'

/** What the vault stores about a sent referral; it does not store the packet itself. */
type StoredReferral = {
  person: PersonOfCase
  to: string
  services: readonly string[]
  /** SHA-256 of the file with the case. */
  digest: string
  /** The key with which the recipient signs receipts, `name+id+key`. */
  receiptKey: string
}

/** A referral by its packet, and its days. */
export type SentReferral = StoredReferral & { packet: string; sentOn: string; expiresOn: string }

type Row = { packet: string; subject: string; sealed: Uint8Array; sentOn: string; expiresOn: string }

const COLUMNS = `packet::text as packet, subject, sealed, sent_on::text as "sentOn", expires_on::text as "expiresOn"`

const contextOf = ({ agency }: Shelf, subject: string, packet: string): Buffer =>
  associatedData({ agency, subject, entity: `referral ${packet}`, version: 0 })

/** Stores a referral that is being sent. */
export async function storeReferral(shelf: Shelf, referral: SentReferral, by: string): Promise<void> {
  const { tx, agency, dataKeys, references } = shelf
  const { packet, sentOn, expiresOn, ...kept } = referral
  const subject = references.ofSubject(kept.person)
  const sealed = await dataKeys.toSeal(tx, agency, [subject], (keys) =>
    seal(keys.get(subject) as Uint8Array, toPayload(kept), contextOf(shelf, subject, packet)),
  )
  await tx.query(
    `insert into cases.referral (agency, packet, case_id, subject, sent_by, sent_on, expires_on, sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [agency, packet, kept.person.case, subject, by, sentOn, expiresOn, sealed],
  )
}

/**
 * The referral with a packet, and whether its recipient answered it. It is locked until the end of the transaction, so
 * that it is answered only once.
 */
export async function loadReferral(
  shelf: Shelf,
  packet: string,
): Promise<{ referral: SentReferral; isAnswered: boolean } | undefined> {
  const rows = await shelf.tx.query<Row & { isAnswered: boolean }>(
    `select ${COLUMNS}, coalesce(answer in ('accepted', 'declined'), false) as "isAnswered" from cases.referral where agency = $1 and packet = $2 for update`,
    [shelf.agency, packet],
  )
  const [referral] = await openRows(shelf, rows)
  return referral === undefined ? undefined : { referral, isAnswered: rows[0]?.isAnswered === true }
}

/** Referrals without an answer, the oldest first, except those whose key is gone. */
export async function openReferrals(shelf: Shelf, limit: number): Promise<SentReferral[]> {
  const rows = await shelf.tx.query<Row>(
    `select ${COLUMNS} from cases.referral where agency = $1 and answer is null order by sent_on, packet limit $2`,
    [shelf.agency, limit],
  )
  return await openRows(shelf, rows)
}

async function openRows(shelf: Shelf, rows: readonly Row[]): Promise<SentReferral[]> {
  const { tx, agency, dataKeys, references } = shelf
  const subjects = [...new Set(rows.map(({ subject }) => subject))]
  return await dataKeys.toOpen(tx, agency, subjects, (keys) =>
    rows.flatMap(({ packet, subject, sealed, sentOn, expiresOn }) => {
      const key = keys.get(subject)
      if (key === undefined) return []
      const kept = fromPayload(open(key, sealed, contextOf(shelf, subject, packet))) as StoredReferral
      if (references.ofSubject(kept.person) !== subject) throw new VaultError('sealBroken')
      return [{ ...kept, packet, sentOn, expiresOn }]
    }),
  )
}

/** Stores that a referral was taken back before it was sent; an answer that came stays. */
export async function revokeReferral({ tx, agency }: Shelf, packet: string, day: string): Promise<void> {
  await tx.query(
    `update cases.referral set answer = 'revoked', answered_on = $3 where agency = $1 and packet = $2 and answer is null`,
    [agency, packet, day],
  )
}

/** Stores the answer of the recipient. */
export async function answerReferral(
  { tx, agency }: Shelf,
  packet: string,
  { answer, on }: { answer: string; on: string },
): Promise<void> {
  await tx.query(`update cases.referral set answer = $3, answered_on = $4 where agency = $1 and packet = $2`, [
    agency,
    packet,
    answer,
    on,
  ])
}
