import { originOf, readCheckpoint, type TreeHead } from '../checkpoint/checkpoint.ts'
import type { NoteSigner, NoteVerifier } from '../checkpoint/note-keys.ts'
import { signNote, writeSignature } from '../checkpoint/signed-note.ts'
import { isConsistent } from '../tree/verify-proof.ts'
import { readRequest } from './request.ts'

/**
 * What a witness stores for each log: the newest checkpoint that it signed. `replace` stores the note only if the
 * stored one is still `seen`, and resolves once it is durable; false if another request was faster.
 */
export type WitnessStore = {
  latest(origin: string): Promise<string | undefined>
  replace(origin: string, seen: string | undefined, note: string): Promise<boolean>
}

/** The answer to a request, with its HTTP status. */
export type WitnessAnswer = { status: 200 | 400 | 403 | 404 | 409 | 422; body: string }

/**
 * Takes the body of an `add-checkpoint` request (C2SP tlog-witness) and answers it. The caller provides the transport.
 */
export type Witness = (request: string) => Promise<WitnessAnswer>

const refused = (status: Exclude<WitnessAnswer['status'], 200>, body = ''): WitnessAnswer => ({ status, body })

/**
 * Creates a witness of logs. It signs a checkpoint with the time, and only if the log extends the one that it has seen.
 * Run it on a different machine, under a different operator than the log. It sees sizes and hashes, but no entry. `now`
 * returns the time in milliseconds since 1970.
 */
export function createWitness(
  logs: readonly NoteVerifier[],
  store: WitnessStore,
  signer: NoteSigner,
  now: () => number,
): Witness {
  return async (body) => {
    const request = readRequest(body)
    if (request === undefined) return refused(400)
    const origin = originOf(request.checkpoint)
    const known = logs.filter(({ name }) => name === origin)
    if (known.length === 0) return refused(404)
    const head = firstOf(known, (log) => readCheckpoint(request.checkpoint, log))
    if (head === undefined) return refused(403)
    if (request.old > head.size) return refused(400)
    const seen = await store.latest(origin)
    const before = seen === undefined ? undefined : firstOf(known, (log) => readCheckpoint(seen, log))
    if (seen !== undefined && before === undefined)
      throw new Error('What the witness kept is damaged, or its log has another key.')
    const refusal = disagreement(before, head, request)
    if (refusal !== undefined) return refusal
    if (!(await store.replace(origin, seen, request.checkpoint)))
      return refused(409, sizeBody(await sizeOf(store, origin, known)))
    return { status: 200, body: writeSignature(signNote(head.note.text, signer, Math.floor(now() / 1000))) }
  }
}

/** Why the new tree head does not extend the last seen one. */
function disagreement(
  before: TreeHead | undefined,
  head: TreeHead,
  { old, proof }: { old: number; proof: readonly Uint8Array[] },
): WitnessAnswer | undefined {
  const size = before?.size ?? 0
  if (old !== size) return refused(409, sizeBody(size))
  if (before === undefined || size === 0) return proof.length === 0 ? undefined : refused(422)
  if (isConsistent(size, before.root, head.size, head.root, proof)) return undefined
  return head.size === size && !before.root.equals(head.root) ? refused(409, sizeBody(size)) : refused(422)
}

const sizeBody = (size: number): string => `${size}\n`

async function sizeOf(store: WitnessStore, origin: string, known: readonly NoteVerifier[]): Promise<number> {
  const note = await store.latest(origin)
  return note === undefined ? 0 : (firstOf(known, (log) => readCheckpoint(note, log))?.size ?? 0)
}

function firstOf<In, Out>(all: readonly In[], make: (one: In) => Out | undefined): Out | undefined {
  for (const one of all) {
    const made = make(one)
    if (made !== undefined) return made
  }
  return undefined
}
