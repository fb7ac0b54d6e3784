import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'

/**
 * What a key signs (C2SP signed-note and tlog-cosignature): checkpoints of its own log, or, as a witness, checkpoints
 * with a time.
 */
export type NoteKeyType = 'log' | 'witness'

const TYPE_BYTES = { log: 1, witness: 4 } as const satisfies Record<NoteKeyType, number>
const KEY_BYTES = 32
const ID_BYTES = 4

/** Checks signatures of one key: its name and its four-byte id identify its signature in a note. */
export type NoteVerifier = {
  name: string
  type: NoteKeyType
  id: Buffer
  /** The key as one line, `name+id+key`: give it to verifiers through a different channel than the notes. */
  text: string
  verify(message: Uint8Array, signature: Uint8Array): boolean
}

/** Signs with one Ed25519 key. */
export type NoteSigner = { verifier: NoteVerifier; sign(message: Uint8Array): Buffer }

const isName = (name: string): boolean => name !== '' && !/[\p{White_Space}\p{Cc}+]/u.test(name)

function idOf(name: string, type: NoteKeyType, key: Uint8Array): Buffer {
  const hash = createHash('sha256').update(`${name}\n`).update(Buffer.of(TYPE_BYTES[type])).update(key)
  return hash.digest().subarray(0, ID_BYTES)
}

function verifierOf(name: string, type: NoteKeyType, key: Buffer): NoteVerifier {
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') },
    format: 'jwk',
  })
  const id = idOf(name, type, key)
  const material = Buffer.concat([Buffer.of(TYPE_BYTES[type]), key]).toString('base64')
  return {
    name,
    type,
    id,
    text: `${name}+${id.toString('hex')}+${material}`,
    verify: (message, signature) => verify(null, message, publicKey, signature),
  }
}

/** The key in a line `name+id+key`; nothing if the line is not an Ed25519 key of a log or witness, or if the id does not match the key. */
export function readNoteVerifier(line: string): NoteVerifier | undefined {
  const parts = line.trim().match(/^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/)
  if (parts === null) return undefined
  const [, name = '', id, material = ''] = parts
  const bytes = Buffer.from(material, 'base64')
  const type = (['log', 'witness'] as const).find((one) => TYPE_BYTES[one] === bytes[0])
  if (!isName(name) || type === undefined || bytes.length !== 1 + KEY_BYTES) return undefined
  const verifier = verifierOf(name, type, bytes.subarray(1))
  return verifier.id.toString('hex') === id ? verifier : undefined
}

/** The bytes before the seed of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_HEAD = '302e020100300506032b657004220420'

/** The Ed25519 key of a 32-byte seed, PKCS #8 in DER: secret. */
export const noteKeyOfSeed = (seed: Uint8Array): Buffer => Buffer.concat([Buffer.from(PKCS8_HEAD, 'hex'), seed])

/** A new Ed25519 key, PKCS #8 in DER: secret. */
export const createNoteKey = (): Buffer =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })

/**
 * Signs with a key from `createNoteKey`, under a name without spaces and plus signs. Throws a `TypeError` for another
 * name or key.
 */
export function noteSigner(name: string, type: NoteKeyType, key: Buffer): NoteSigner {
  if (!isName(name)) throw new TypeError('The name of a key has no spaces, control characters or plus signs.')
  const privateKey = privateKeyOf(key)
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return {
    verifier: verifierOf(name, type, Buffer.from(x, 'base64url')),
    sign: (message) => sign(null, message, privateKey),
  }
}

function privateKeyOf(key: Buffer): KeyObject {
  const made = (() => {
    try {
      return createPrivateKey({ key, type: 'pkcs8', format: 'der' })
    } catch {
      return undefined
    }
  })()
  if (made?.asymmetricKeyType !== 'ed25519') throw new TypeError('The key that signs is no Ed25519 key in PKCS #8.')
  return made
}
