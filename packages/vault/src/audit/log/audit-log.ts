import type { EventWriter } from '../../audit-events.ts'
import type { Transaction } from '../../database/database.ts'
import { VaultError } from '../../vault-error.ts'
import { readCheckpoint, writeCheckpoint } from '../checkpoint/checkpoint.ts'
import type { NoteSigner } from '../checkpoint/note-keys.ts'
import { proveConsistency, proveInclusion } from '../tree/prove.ts'
import { type Subtree, TreeEdge } from '../tree/tree-edge.ts'
import { leafHash } from '../tree/tree-hash.ts'
import { writeRequest } from '../witness/request.ts'
import { entryOf } from './entry.ts'
import { KEPT_HEIGHT, storedTree } from './stored-tree.ts'

/**
 * The audit log of one agency: events become entries of a Merkle tree, whose head is signed again in each transaction
 * that adds some.
 */
export type AuditLog = EventWriter & {
  /** The newest checkpoint, a signed note; `undefined` before the first event. */
  checkpoint(tx: Transaction): Promise<string | undefined>
  /** Proves that an entry is in the log that the newest checkpoint signs. Throws `noSuchEntry`. */
  proveEntry(tx: Transaction, index: number): Promise<EntryProof>
  /** The request `add-checkpoint` with which a witness that has seen `seen` entries signs the newest checkpoint. */
  requestWitness(tx: Transaction, seen: number): Promise<string>
}

/** An entry and its proof of inclusion, for anyone who holds the key of the log. */
export type EntryProof = { entry: string; index: number; proof: readonly Uint8Array[]; checkpoint: string }

type Head = { edge: TreeEdge; note?: string }

/**
 * The head that this process signed last. Only the database knows whether it was stored: an act may have been rolled
 * back, and other processes write too.
 */
type Signed = { edge: TreeEdge; note: string }

/** The log of one agency, with checkpoints signed by `signer`, whose name is the origin of the log. */
export function agencyLog(agency: string, signer: NoteSigner): AuditLog {
  /** If the bytes are unchanged, they need not be read or verified again. */
  let own: Signed | undefined
  const head = (tx: Transaction): Promise<Head> => readHead(tx, agency, signer)
  return {
    append: async (tx, events) => {
      if (events.some((event) => event.agency !== agency))
        throw new TypeError('An event of another agency has another log.')
      if (events.length === 0) return
      // One writer at a time: two writers after the same head would sign two histories.
      void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 18))', [agency])
      const entries = events.map(entryOf)
      for (let behind: Head | undefined = own; ; behind = undefined) {
        const after: Head = behind ?? (await head(tx))
        const next = sign(after, entries, signer)
        // Set before the database answers: the next writer in this process waits for the lock, and then finds this
        // head.
        own = next
        if (await write(tx, agency, after, next, entries)) return
        // Another process wrote, or the transaction of the last head was rolled back: the next round reads the head.
        // After a head that was read under the lock, no one else can write.
        if (behind === undefined) throw new VaultError('logTampered')
      }
    },
    checkpoint: async (tx) => (await head(tx)).note,
    proveEntry: async (tx, index) => {
      const { edge, note } = await head(tx)
      const [row] = Number.isSafeInteger(index)
        ? await tx.query<{ entry: string }>('select entry from log.entry where agency = $1 and index = $2', [
            agency,
            index,
          ])
        : []
      if (row === undefined || note === undefined || index >= edge.size) throw new VaultError('noSuchEntry')
      const proof = await proveInclusion(storedTree(tx, agency), index, edge.size)
      return { entry: row.entry, index, proof, checkpoint: note }
    },
    requestWitness: async (tx, seen) => {
      const { edge, note } = await head(tx)
      // The log has fewer entries than a witness has seen: someone replaced the database with an older state.
      if (note === undefined || seen > edge.size) throw new VaultError('logTruncated')
      return writeRequest({
        old: seen,
        proof: await proveConsistency(storedTree(tx, agency), seen, edge.size),
        checkpoint: note,
      })
    },
  }
}

/** The edge of the tree as the newest checkpoint signs it. Throws `logTampered` if the two do not match. */
async function readHead(tx: Transaction, agency: string, { verifier }: NoteSigner): Promise<Head> {
  const [row] = await tx.query<{ edge: Uint8Array; note: string }>(
    'select edge, note from log.checkpoint where agency = $1 order by size desc limit 1',
    [agency],
  )
  if (row === undefined) return { edge: TreeEdge.empty() }
  const checkpoint = readCheckpoint(row.note, verifier)
  const edge = checkpoint && TreeEdge.read(checkpoint.size, row.edge)
  if (checkpoint === undefined || edge === undefined || !edge.root().equals(checkpoint.root))
    throw new VaultError('logTampered')
  return { edge, note: row.note }
}

/** Signs the tree with more entries, and returns the completed subtrees that are stored. */
function sign(after: Head, entries: readonly string[], signer: NoteSigner): Signed & { kept: readonly Subtree[] } {
  const edge = after.edge.copy()
  const kept: Subtree[] = []
  for (const entry of entries)
    for (const subtree of edge.add(leafHash(Buffer.from(entry))))
      if (subtree.height % KEPT_HEIGHT === 0) kept.push(subtree)
  return { edge, kept, note: writeCheckpoint({ size: edge.size, root: edge.root() }, signer) }
}

const SUBTREES = `, subtrees as (
       insert into log.subtree (agency, height, index, hash)
       select $1, height::smallint, index::bigint, decode(hash, 'hex')
       from unnest($9::text[], $10::text[], $11::text[]) as kept (height, index, hash), follows
     )`

/**
 * Adds entries, their completed subtrees and the new checkpoint in one statement, because each statement costs more
 * than the hashing. Adds nothing, and returns false, if the newest checkpoint is not the one that the entries follow.
 */
async function write(
  tx: Transaction,
  agency: string,
  after: Head,
  next: Signed & { kept: readonly Subtree[] },
  entries: readonly string[],
): Promise<boolean> {
  const { edge, note, kept } = next
  const values = [agency, after.edge.size, after.edge.bytes(), after.note ?? '', edge.size, edge.bytes(), note, entries]
  const completed = [
    kept.map(({ height }) => String(height)),
    kept.map(({ index }) => String(index)),
    kept.map(({ hash }) => hash.toString('hex')),
  ]
  const rows = await tx.query(
    `with head as (select size, edge, note from log.checkpoint where agency = $1 order by size desc limit 1),
     follows as (
       select where case when $2::bigint = 0 then not exists (select from head)
         else exists (select from head where size = $2 and edge = $3 and note = $4) end
     ), entries as (
       insert into log.entry (agency, index, entry)
       select $1, $2::bigint + place - 1, entry from unnest($8::text[]) with ordinality as added (entry, place), follows
     )${kept.length === 0 ? '' : SUBTREES}
     insert into log.checkpoint (agency, size, edge, note) select $1, $5, $6, $7 from follows returning size`,
    kept.length === 0 ? values : [...values, ...completed],
  )
  return rows.length > 0
}
