import { HASH_BYTES } from '../tree/tree-hash.ts'

/** A request `add-checkpoint` to a witness (C2SP tlog-witness). */
export type WitnessRequest = { old: number; proof: readonly Uint8Array[]; checkpoint: string }

const MAX_PROOF = 63

/** The body of a request. */
export const writeRequest = ({ old, proof, checkpoint }: WitnessRequest): string =>
  `old ${old}\n${proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('')}\n${checkpoint}`

/** Reads the body of a request; nothing if it is not one. */
export function readRequest(body: string): WitnessRequest | undefined {
  const end = body.indexOf('\n\n')
  const [first = '', ...lines] = end < 0 ? [] : body.slice(0, end).split('\n')
  const [, old] = first.match(/^old (0|[1-9]\d{0,15})$/) ?? []
  const proof = lines.map((line) => Buffer.from(line, 'base64'))
  if (old === undefined || proof.length > MAX_PROOF || !Number.isSafeInteger(Number(old))) return undefined
  if (proof.some((hash, at) => hash.length !== HASH_BYTES || hash.toString('base64') !== lines[at])) return undefined
  return { old: Number(old), proof, checkpoint: body.slice(end + 2) }
}
