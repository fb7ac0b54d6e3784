import type { EventWriter } from '../../audit-events.ts'
import type { Transaction } from '../../database/database.ts'
import { VaultError } from '../../vault-error.ts'
import { readCheckpoint, readTreeHead, writeCheckpoint } from '../checkpoint/checkpoint.ts'
import type { NoteSigner } from '../checkpoint/note-keys.ts'
import { proveConsistency, proveInclusion } from '../tree/prove.ts'
import { type Subtree, TreeEdge } from '../tree/tree-edge.ts'
import { leafHash } from '../tree/tree-hash.ts'
import { writeRequest } from '../witness/request.ts'
import { entryOf } from './entry.ts'
import { KEPT_HEIGHT, storedTree } from './stored-tree.ts'

/** The audit log of one agency: events become entries of a tree, whose head is signed anew with each transaction that adds some. */
export type AuditLog = EventWriter & {
  /** The newest checkpoint, a signed note; nothing before the first event. */
  checkpoint(tx: Transaction): Promise<string | undefined>
  /** Proves that an entry is in the log as the newest checkpoint signs it. Throws `noSuchEntry`. */
  proveEntry(tx: Transaction, index: number): Promise<EntryProof>
  /** The request `add-checkpoint` with which a witness that has seen `seen` entries signs the newest checkpoint. */
  requestWitness(tx: Transaction, seen: number): Promise<string>
}

/** An entry with what shows that it is in the log: for whoever holds the key of the log. */
export type EntryProof = { entry: string; index: number; proof: readonly Uint8Array[]; checkpoint: string }

type Head = { edge: TreeEdge; note?: string }

/** The log of one agency, its checkpoints signed by `signer`, whose name is the origin of the log. */
export function agencyLog(agency: string, signer: NoteSigner): AuditLog {
  /** The checkpoint that was signed here last: what is still the same, byte by byte, need not be verified again. */
  let own = ''
  const head = (tx: Transaction): Promise<Head> => readHead(tx, agency, signer, own)
  return {
    append: async (tx, events) => {
      if (events.some((event) => event.agency !== agency))
        throw new TypeError('An event of another agency has another log.')
      if (events.length === 0) return
      // One writer at a time: two that add behind the same head would sign two histories.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 18))', [agency])
      const { edge } = await head(tx)
      own = await write(tx, agency, edge, signer, events.map(entryOf))
    },
    checkpoint: async (tx) => (await head(tx)).note,
    proveEntry: async (tx, index) => {
      const { edge, note } = await head(tx)
      const rows = await tx.query<{ entry: string }>('select entry from log.entry where agency = $1 and index = $2', [
        agency,
        index,
      ])
      const [row] = rows
      if (row === undefined || note === undefined || index >= edge.size) throw new VaultError('noSuchEntry')
      const proof = await proveInclusion(storedTree(tx, agency), index, edge.size)
      return { entry: row.entry, index, proof, checkpoint: note }
    },
    requestWitness: async (tx, seen) => {
      const { edge, note } = await head(tx)
      // Fewer entries than a witness has seen: an older state of the database was put in place of the newer one.
      if (note === undefined || seen > edge.size) throw new VaultError('logTruncated')
      return writeRequest({
        old: seen,
        proof: await proveConsistency(storedTree(tx, agency), seen, edge.size),
        checkpoint: note,
      })
    },
  }
}

/** The edge of the tree as the newest checkpoint signs it. Throws `logTampered` where they do not agree. */
async function readHead(tx: Transaction, agency: string, { verifier }: NoteSigner, own: string): Promise<Head> {
  const [row] = await tx.query<{ edge: Uint8Array; note: string }>(
    'select edge, note from log.checkpoint where agency = $1 order by size desc limit 1',
    [agency],
  )
  if (row === undefined) return { edge: TreeEdge.empty() }
  const checkpoint = row.note === own ? readTreeHead(row.note) : readCheckpoint(row.note, verifier)
  const edge = checkpoint && TreeEdge.read(checkpoint.size, row.edge)
  if (checkpoint === undefined || edge === undefined || !edge.root().equals(checkpoint.root))
    throw new VaultError('logTampered')
  return { edge, note: row.note }
}

/** Adds entries, the subtrees that they complete and the checkpoint over all, in one statement: each costs more than the hashing. Gives the checkpoint. */
async function write(
  tx: Transaction,
  agency: string,
  edge: TreeEdge,
  signer: NoteSigner,
  entries: readonly string[],
): Promise<string> {
  const from = edge.size
  const kept: Subtree[] = []
  for (const entry of entries)
    for (const subtree of edge.add(leafHash(Buffer.from(entry))))
      if (subtree.height % KEPT_HEIGHT === 0) kept.push(subtree)
  const note = writeCheckpoint({ size: edge.size, root: edge.root() }, signer)
  await tx.query(
    `with entries as (
       insert into log.entry (agency, index, entry)
       select $1, $2::bigint + place - 1, entry from unnest($3::text[]) with ordinality as added (entry, place)
     ), subtrees as (
       insert into log.subtree (agency, height, index, hash)
       select $1, height::smallint, index::bigint, decode(hash, 'hex')
       from unnest($4::text[], $5::text[], $6::text[]) as kept (height, index, hash)
     )
     insert into log.checkpoint (agency, size, edge, note) values ($1, $7, $8, $9)`,
    [
      agency,
      from,
      entries,
      kept.map(({ height }) => String(height)),
      kept.map(({ index }) => String(index)),
      kept.map(({ hash }) => hash.toString('hex')),
      edge.size,
      edge.bytes(),
      note,
    ],
  )
  return note
}
