import { lengthPrefixed, utf8 } from './bytes.ts'
import { canonicaliser, type IdentifierKind } from './canonical.ts'
import { checkKey } from './check-key.ts'
import { domainInfo, domainSalt, type PseudonymDomain } from './domain.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { messageHead } from './pseudonymiser.ts'
import { toBase32, tokenHead, toToken } from './token.ts'

/** A key of WebCrypto. */
export type WebKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** A WebCrypto key for HKDF: if it is not extractable, no script of the page can read it. */
export type WebPseudonymiserOptions = { key: WebKey; domain: PseudonymDomain }

/** Makes the same tokens as `createPseudonymiser`, with keys that stay inside WebCrypto. */
export type WebPseudonymiser = {
  readonly keyId: string
  /** Makes the tokens of many identifiers of one kind. */
  tokens(kind: IdentifierKind, values: readonly string[]): Promise<string[]>
}

/** The batch size: awaiting each call separately would take eight times as long. */
const batch = 512

const bufferOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/**
 * Imports at least 32 random bytes as a key for `createWebPseudonymiser` that cannot be read back; rejects the bytes
 * that `SecretKey` rejects.
 */
export async function importWebKey(bytes: Uint8Array): Promise<WebKey> {
  checkKey(bytes)
  return await importBytes(bytes)
}

const importBytes = (bytes: Uint8Array): Promise<WebKey> =>
  crypto.subtle.importKey('raw', bufferOf(bytes), 'HKDF', false, ['deriveKey', 'deriveBits'])

/** The lengths of a zeroed key to check for; 0 is the empty key. */
const forgotten = [0, 16, 32, 64]

/** Rejects a key of another algorithm, and one that a caller imported from nothing or from zeros. */
async function checkWebKey(key: WebKey, idOf: (key: WebKey) => Promise<string>): Promise<string> {
  const isOurs = key?.type === 'secret' && key.algorithm.name === 'HKDF'
  if (!isOurs || !['deriveKey', 'deriveBits'].every((use) => key.usages.includes(use as 'deriveKey')))
    throw new PseudonymError('keyOfOtherUse')
  const id = await idOf(key)
  for (const length of forgotten)
    if ((await idOf(await importBytes(new Uint8Array(length)))) === id)
      throw new PseudonymError(length === 0 ? 'keyEmpty' : 'keyRepeats')
  return id
}

/** Creates a pseudonymiser on WebCrypto, for keys that no script may read. Throws `keyOfOtherUse` for a key that is not for HKDF. */
export async function createWebPseudonymiser(options: WebPseudonymiserOptions): Promise<WebPseudonymiser> {
  const { key, domain } = options
  const hkdf = (
    use: string,
  ): { name: string; hash: string; salt: Uint8Array<ArrayBuffer>; info: Uint8Array<ArrayBuffer> } => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: bufferOf(domainSalt()),
    info: bufferOf(domainInfo(domain, use)),
  })
  const idOf = async (one: WebKey): Promise<string> =>
    toBase32(new Uint8Array(await crypto.subtle.deriveBits(hkdf('hmac key id'), one, 40)))
  const keyId = await checkWebKey(key, idOf)
  const derived = await crypto.subtle.deriveKey(
    hkdf('hmac'),
    key,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
  const head = tokenHead(keyId)
  return {
    keyId,
    async tokens(kind, values) {
      const [start, toCanonical] = [messageHead(kind), canonicaliser(kind)]
      const tokens: string[] = []
      for (let from = 0; from < values.length; from += batch) {
        const signed = values
          .slice(from, from + batch)
          .map((value) =>
            crypto.subtle.sign('HMAC', derived, bufferOf(utf8(start + lengthPrefixed(toCanonical(value))))),
          )
        for (const digest of await Promise.all(signed)) tokens.push(toToken(head, new Uint8Array(digest)))
      }
      return tokens
    },
  }
}
