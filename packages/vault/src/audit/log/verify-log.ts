import type { Transaction } from '../../database/database.ts'
import { type Checkpoint, readCheckpoint } from '../checkpoint/checkpoint.ts'
import type { NoteVerifier } from '../checkpoint/note-keys.ts'
import { readNote, signedBy } from '../checkpoint/signed-note.ts'
import { type Subtree, TreeEdge } from '../tree/tree-edge.ts'
import { leafHash } from '../tree/tree-hash.ts'
import { type AuditFinding, auditFinding } from './audit-findings.ts'
import { readCheckpoints, readEntries, type StoredCheckpoint, type StoredEntry } from './read-log.ts'
import { KEPT_HEIGHT } from './stored-tree.ts'

/** What a witness has seen of the log: a checkpoint with the signatures of the log and of the witness, and the key of the witness. */
export type Witnessed = { note: string; witness: NoteVerifier }

/**
 * The result of verification. `size` is the number of entries, `witnessed` the largest number that a witness has
 * signed.
 */
export type LogVerification = { size: number; witnessed: number; findings: AuditFinding[] }

/**
 * Reads a whole log, page by page, and finds what was changed, removed, added or reordered since it was signed, and
 * between which checkpoints. Compared with what witnesses have seen, it also finds an older state or another history in
 * place of the log. Anyone with an older copy of the database can remove, undetected, what was added after the newest
 * witnessed checkpoint: keep the time between witnesses short. `onEntry` gets every entry, in order.
 */
export async function verifyLog(
  tx: Transaction,
  agency: string,
  log: NoteVerifier,
  witnessed: readonly Witnessed[],
  onEntry: (entry: StoredEntry) => void = () => {},
): Promise<LogVerification> {
  const findings: AuditFinding[] = []
  const seen = readWitnessed(log, witnessed, findings)
  const walk = new LogWalk(await subtreesOf(tx, agency), seen, findings)
  const entries = readEntries(tx, agency)
  let next = await entries.next()
  const takeUntil = async (size: number): Promise<void> => {
    for (; next.done !== true && next.value.index < size; next = await entries.next()) {
      walk.add(next.value)
      onEntry(next.value)
    }
  }
  for await (const stored of readCheckpoints(tx, agency)) {
    await takeUntil(stored.size)
    walk.check(stored, readCheckpoint(stored.note, log))
  }
  await takeUntil(Number.POSITIVE_INFINITY)
  walk.end()
  return { size: walk.size, witnessed: Math.max(0, ...seen.map(({ size }) => size)), findings }
}

/** The checkpoints that witnesses have signed, from the smallest log to the largest. */
function readWitnessed(log: NoteVerifier, witnessed: readonly Witnessed[], findings: AuditFinding[]): Checkpoint[] {
  const seen: Checkpoint[] = []
  for (const { note, witness } of witnessed) {
    const checkpoint = readCheckpoint(note, log)
    const signed = readNote(note)
    if (checkpoint === undefined || signed === undefined || !signedBy(signed, witness))
      findings.push(auditFinding('witnessUnsigned'))
    else seen.push(checkpoint)
  }
  return seen.sort((a, b) => a.size - b.size)
}

const keyOf = (height: number, index: number): string => `${height} ${index}`

async function subtreesOf(tx: Transaction, agency: string): Promise<Map<string, Uint8Array>> {
  const rows = await tx.query<{ height: number; index: number | string; hash: Uint8Array }>(
    'select height, index, hash from log.subtree where agency = $1',
    [agency],
  )
  return new Map(rows.map(({ height, index, hash }) => [keyOf(height, Number(index)), hash]))
}

/** Walks through the entries in order and compares them with the signed checkpoints. */
class LogWalk {
  #edge = TreeEdge.empty()
  /** Whether a fault in the entries since the last checkpoint was found already. */
  #isBroken = false
  /** Entries before this number match a signed checkpoint. */
  #signed = 0
  readonly #subtrees: Map<string, Uint8Array>
  readonly #seen: Checkpoint[]
  readonly #findings: AuditFinding[]
  size = 0

  constructor(subtrees: Map<string, Uint8Array>, seen: readonly Checkpoint[], findings: AuditFinding[]) {
    this.#subtrees = subtrees
    this.#seen = [...seen]
    this.#findings = findings
    this.#compareWithWitnesses()
  }

  add({ index, entry }: StoredEntry): void {
    this.size++
    if (index < this.#edge.size) this.#break('entryOutOfPlace', { index })
    else if (index > this.#edge.size) this.#break('entriesMissing', { from: this.#edge.size, to: index - 1 })
    if (this.#isBroken) return
    for (const subtree of this.#edge.add(leafHash(Buffer.from(entry)))) this.#compareWithKept(subtree)
    this.#compareWithWitnesses()
  }

  /** Compares the entries with a checkpoint; `signed` is its content if its signature is valid. */
  check({ size, edge: bytes }: StoredCheckpoint, signed: Checkpoint | undefined): void {
    const edge = signed && TreeEdge.read(signed.size, bytes)
    if (signed === undefined || signed.size !== size || edge === undefined || !edge.root().equals(signed.root)) {
      this.#find('checkpointForged', { size })
      return
    }
    if (this.#edge.size < size) this.#break('entriesMissing', { from: this.#edge.size, to: size - 1 })
    else if (!this.#edge.root().equals(signed.root)) this.#break('entriesChanged', { from: this.#signed, to: size - 1 })
    this.#signed = size
    if (!this.#isBroken) return
    // Later entries are compared with this checkpoint only, so that one fault neither hides the next nor is reported
    // twice.
    this.#edge = edge
    this.#isBroken = false
    while ((this.#seen[0]?.size ?? size) < size) this.#seen.shift()
    this.#compareWithWitnesses()
  }

  end(): void {
    if (this.#isBroken || this.#edge.size > this.#signed) this.#find('entriesUnsigned', { from: this.#signed })
    if (this.#subtrees.size > 0) this.#find('subtreesAdded', { count: this.#subtrees.size })
    for (const { size } of this.#seen) this.#find('logTruncated', { size: this.#edge.size, witnessed: size })
  }

  #compareWithKept({ height, index, hash }: Subtree): void {
    if (height % KEPT_HEIGHT !== 0) return
    const key = keyOf(height, index)
    const kept = this.#subtrees.get(key)
    this.#subtrees.delete(key)
    if (kept === undefined || !hash.equals(kept))
      this.#find('subtreeChanged', { from: index * 2 ** height, to: (index + 1) * 2 ** height - 1 })
  }

  #compareWithWitnesses(): void {
    for (let [next] = this.#seen; next !== undefined && next.size <= this.#edge.size; [next] = this.#seen) {
      this.#seen.shift()
      if (!next.root.equals(this.#edge.root())) this.#find('historyReplaced', { witnessed: next.size })
    }
  }

  /** Records a fault in the entries, if it is the first since the last checkpoint. */
  #break(code: AuditFinding['code'], params: AuditFinding['params']): void {
    if (!this.#isBroken) this.#find(code, params)
    this.#isBroken = true
  }

  #find(code: AuditFinding['code'], params: AuditFinding['params']): void {
    this.#findings.push(auditFinding(code, params))
  }
}
