import type { Transaction } from '../../database/database.ts'
import { writeCheckpoint } from '../checkpoint/checkpoint.ts'
import type { NoteSigner } from '../checkpoint/note-keys.ts'
import { TreeEdge } from '../tree/tree-edge.ts'
import { leafHash } from '../tree/tree-hash.ts'
import { agencyLog } from './audit-log.ts'
import { entryOf } from './entry.ts'
import { AGENCY, empty, eventOf, eventsOf } from './fixture-log.ts'

/** An intruder who may write everything in the database and, in the worst case, sign with the key of the log. */
type Intruder = { tx: Transaction; size: number; pick: (below: number) => number; signer: NoteSigner }
type Tampering = (intruder: Intruder) => Promise<void>
const at = (index: number): [string, number] => [AGENCY, index]

const NTH_CHECKPOINT = 'size = (select size from log.checkpoint order by size offset $1 limit 1)'

/** Each way to tamper with a log of `size` entries, by what it does; `pick` chooses where. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'an entry changed': async ({ tx, size, pick }) => {
    await tx.query(`update log.entry set entry = entry || ' ' where agency = $1 and index = $2`, at(pick(size)))
  },
  'an entry removed': async ({ tx, size, pick }) => {
    await tx.query('delete from log.entry where agency = $1 and index = $2', at(pick(size)))
  },
  'an entry removed, and the others closed up': async ({ tx, size, pick }) => {
    const gone = pick(size)
    await tx.query('delete from log.entry where agency = $1 and index = $2', at(gone))
    await tx.query('update log.entry set index = -index where agency = $1 and index > $2', at(gone))
    await tx.query('update log.entry set index = -index - 1 where agency = $1 and index < 0', [AGENCY])
  },
  'an entry added at the end': async ({ tx, size }) => {
    await tx.query('insert into log.entry (agency, index, entry) values ($1, $2, $3)', [
      AGENCY,
      size,
      entryOf(eventOf(size)),
    ])
  },
  'an entry added before the first': async ({ tx }) => {
    await tx.query('insert into log.entry (agency, index, entry) values ($1, -1, $2)', [AGENCY, 'x'])
  },
  'two entries exchanged': async ({ tx, size, pick }) => {
    const [one, other] = [pick(size - 1), size - 1]
    await tx.query('update log.entry set index = -5 where agency = $1 and index = $2', at(one))
    await tx.query('update log.entry set index = $3 where agency = $1 and index = $2', [...at(other), one])
    await tx.query('update log.entry set index = $2 where agency = $1 and index = -5', [AGENCY, other])
  },
  'the newest entries removed': async ({ tx, size, pick }) => {
    await tx.query('delete from log.entry where agency = $1 and index >= $2', at(pick(size)))
  },
  'the newest transactions taken back': async ({ tx, size, pick }) => {
    const kept = await tx.query<{ size: number }>(
      'select coalesce(max(size), 0) as size from log.checkpoint where agency = $1 and size <= $2',
      at(pick(size)),
    )
    await cutTo(tx, Number(kept[0]?.size))
  },
  'everything removed': async ({ tx }) => empty(tx),
  'a checkpoint changed': async ({ tx, pick }) => {
    await tx.query(`update log.checkpoint set note = replace(note, 'vault', 'vauld') where ${NTH_CHECKPOINT}`, [
      pick(5),
    ])
  },
  'a checkpoint moved': async ({ tx, pick }) => {
    await tx.query(`update log.checkpoint set size = 100000 where ${NTH_CHECKPOINT}`, [pick(5)])
  },
  'the newest checkpoint removed': async ({ tx, size }) => {
    await tx.query('delete from log.checkpoint where size = $1', [size])
  },
  'the edge of a checkpoint changed': async ({ tx, size }) => {
    await tx.query(
      `update log.checkpoint set edge = set_byte(edge, 3, (get_byte(edge, 3) + 1) % 256) where size = $1`,
      [size],
    )
  },
  'a kept hash changed': async ({ tx }) => {
    await tx.query('update log.subtree set hash = sha256(hash)')
  },
  'a kept hash removed': async ({ tx }) => {
    await tx.query('delete from log.subtree')
  },
  'a kept hash added': async ({ tx }) => {
    await tx.query('insert into log.subtree (agency, height, index, hash) values ($1, 16, 0, sha256($2))', [
      AGENCY,
      Buffer.of(1),
    ])
  },
  'history rewritten with the key of the log': async ({ tx, size, pick, signer }) => {
    const changed = pick(size)
    await empty(tx)
    const events = eventsOf(0, size).map((event, index) => (index === changed ? eventOf(size + 1) : event))
    await agencyLog(AGENCY, signer).append(tx, events)
  },
  'an older head signed again with the key of the log': async ({ tx, size, pick, signer }) => {
    const kept = pick(size)
    await cutTo(tx, kept)
    const edge = TreeEdge.empty()
    for (const event of eventsOf(0, kept)) for (const _ of edge.add(leafHash(Buffer.from(entryOf(event)))));
    if (kept === 0) return
    await tx.query(
      'insert into log.checkpoint (agency, size, edge, note) values ($1, $2, $3, $4) on conflict do nothing',
      [AGENCY, kept, edge.bytes(), writeCheckpoint({ size: kept, root: edge.root() }, signer)],
    )
  },
}

async function cutTo(tx: Transaction, size: number): Promise<void> {
  await tx.query('delete from log.checkpoint where agency = $1 and size > $2', at(size))
  await tx.query('delete from log.entry where agency = $1 and index >= $2', at(size))
  await tx.query('delete from log.subtree where agency = $1 and (index + 1) * (1::bigint << height) > $2', at(size))
}
