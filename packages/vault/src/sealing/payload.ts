import { VaultError } from '../vault-error.ts'

const RECORD = 0
const CANARY = 1
/** Documents are padded to a multiple of this, so that their sizes reveal little. */
const BLOCK = 256
const SPACE = 0x20

/** Thrown when a canary is opened, which happens only to someone who reads what no one should. */
export class CanaryOpened extends Error {}

/** The bytes of a document before sealing: a mark, JSON, spaces. */
export function toPayload(content: unknown, isCanary = false): Buffer {
  const json = Buffer.from(JSON.stringify(content), 'utf8')
  const payload = Buffer.alloc(Math.ceil((json.length + 1) / BLOCK) * BLOCK, SPACE)
  payload[0] = isCanary ? CANARY : RECORD
  payload.set(json, 1)
  json.fill(0)
  return payload
}

/** Parses an opened document, and overwrites the bytes. Throws `CanaryOpened`. */
export function fromPayload(payload: Buffer): unknown {
  const mark = payload[0]
  const text = payload.toString('utf8', 1)
  payload.fill(0)
  if (mark === CANARY) throw new CanaryOpened()
  if (mark !== RECORD) throw new VaultError('sealBroken')
  return JSON.parse(text)
}
