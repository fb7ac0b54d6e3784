import { randomInt, randomUUID } from 'node:crypto'
import type { CaseRecord } from '@tip-standard/core'
import type { Shelf } from '../records/shelf.ts'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'

type Row = { id: string; sealed: Uint8Array }

/**
 * At most this many rows are written again with each new row, so that the time of writing does not show which row is
 * new.
 */
const AMONG = 99

const contextOf = (agency: string, id: string): Buffer =>
  associatedData({ agency, subject: id, entity: 'anonymous', version: 0 })

const opened = ({ agency, references }: Shelf, { id, sealed }: Row): unknown =>
  fromPayload(open(references.anonymousKey, sealed, contextOf(agency, id)))

/**
 * Stores the rest of an anonymised case under a random id, without a day. PostgreSQL marks each row with its
 * transaction, and that of an erasure contains the case id. So the same transaction rewrites other rows too, in random
 * order and under new ids.
 */
export async function addAnonymous(shelf: Shelf, left: CaseRecord): Promise<void> {
  const { tx, agency, references } = shelf
  const others = await tx.query<Row>(
    `delete from cases.anonymous where agency = $1 and id = any
       (select id from cases.anonymous where agency = $1 order by random() limit ${AMONG})
     returning id::text as id, sealed`,
    [agency],
  )
  const all: unknown[] = others.map((row) => opened(shelf, row))
  all.splice(randomInt(all.length + 1), 0, left)
  for (const content of all) {
    const id = randomUUID()
    const sealed = seal(references.anonymousKey, toPayload(content), contextOf(agency, id))
    await tx.query('insert into cases.anonymous (agency, id, sealed) values ($1, $2, $3)', [agency, id, sealed])
  }
}

/** What remains of the anonymised cases of an agency, in the order of their random ids. */
export async function anonymousCases(shelf: Shelf): Promise<CaseRecord[]> {
  const rows = await shelf.tx.query<Row>(
    'select id::text as id, sealed from cases.anonymous where agency = $1 order by id',
    [shelf.agency],
  )
  return rows.map((row) => opened(shelf, row) as CaseRecord)
}
