import { lengthPrefixed, utf8 } from './bytes.ts'
import { canonicaliser, type IdentifierKind } from './canonical.ts'
import { domainInfo, domainSalt, type PseudonymDomain } from './domain.ts'
import { messageHead } from './pseudonymiser.ts'
import { toBase32, tokenHead, toToken } from './token.ts'

/** A key of WebCrypto. */
export type WebKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** A key of WebCrypto for HKDF: where it is not extractable, no script of the page can read it. */
export type WebPseudonymiserOptions = { key: WebKey; domain: PseudonymDomain }

/** Makes the same tokens as `createPseudonymiser`, with keys that stay inside WebCrypto. */
export type WebPseudonymiser = {
  readonly keyId: string
  /** The tokens of many identifiers of one kind. */
  tokens(kind: IdentifierKind, values: readonly string[]): Promise<string[]>
}

/** The size of a batch: awaiting each call alone would take eight times as long. */
const batch = 512

const bufferOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** Imports at least 32 bytes as a key for `createWebPseudonymiser` that cannot be read back. */
export const importWebKey = (bytes: Uint8Array): Promise<WebKey> =>
  crypto.subtle.importKey('raw', bufferOf(bytes), 'HKDF', false, ['deriveKey', 'deriveBits'])

/** Creates a pseudonymiser on WebCrypto, for keys that no script may read. */
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
  const derived = await crypto.subtle.deriveKey(
    hkdf('hmac'),
    key,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
  const keyId = toBase32(new Uint8Array(await crypto.subtle.deriveBits(hkdf('hmac key id'), key, 40)))
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
