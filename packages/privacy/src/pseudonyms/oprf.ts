import { hmac } from '@noble/hashes/hmac.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, lengthPrefixed, utf8 } from './bytes.ts'
import { CANONICAL_VERSION, type IdentifierKind } from './canonical.ts'
import { deriveKey, type PseudonymDomain } from './domain.ts'
import { type EvaluationStore, evaluationLimit, memoryEvaluations } from './evaluation-store.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { messagesOf } from './pseudonymiser.ts'
import { loadRistretto, type Ristretto } from './ristretto.ts'
import { bytesOfKey, type SecretKey } from './secret-key.ts'
import { toBase32 } from './token.ts'

/** The context string of RFC 9497 for OPRF(ristretto255, SHA-512), mode 0. */
export const oprfContext = 'OPRFV1-\0-ristretto255-SHA512'

/** The state that a client keeps between the request and the answer. */
export type OprfBlinding = {
  /** The message to the holder of the key; it looks random. */
  blinded: Uint8Array[]
  /** Finishes with the secret state of the client, which is never printed. */
  finish(evaluated: readonly Uint8Array[]): string[]
}

/** The partner who has identifiers but no key. */
export type OprfClient = { blind(kind: IdentifierKind, values: readonly string[]): OprfBlinding }

/** The partner who has the key but sees no identifiers. */
export type OprfServer = {
  /** Evaluates; throws `limitReached`, and evaluates nothing of the batch in that case. */
  evaluate(blinded: readonly Uint8Array[]): Promise<Uint8Array[]>
  /** The number of evaluations left. */
  left(): Promise<number>
}

const tokenBytes = 16

/** Puts the two bytes of length before a byte string, as RFC 9497 does. */
const withLength = (bytes: Uint8Array): Uint8Array =>
  concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 255), bytes)

/** Finalize of RFC 9497: the output for an input and its unblinded element. */
export const finalizeOprf = (group: Ristretto, input: Uint8Array, element: Uint8Array): Uint8Array =>
  group.hash(concatBytes(withLength(input), withLength(element), utf8('Finalize')))

/**
 * The secret factor of one identifier: random, or derived from a key for this one request, so that another process can
 * finish it.
 */
export function blindOf(
  group: Ristretto,
  request: SecretKey | undefined,
  index: number,
  input: Uint8Array,
): Uint8Array {
  if (request === undefined) return group.randomScalar()
  const place = utf8(lengthPrefixed('tip-standard/oprf-blind/1') + lengthPrefixed(String(index)))
  return group.scalarFrom(hmac(sha512, bytesOfKey(request), concatBytes(place, input)))
}

/**
 * Creates a client for oblivious pseudonyms: the holder of the key never sees the identifiers, the client never sees
 * the key. With a `request` key, made for one request only and kept secret, another process that blinds the same
 * identifiers again can finish the answer.
 */
export async function createOprfClient(request?: SecretKey): Promise<OprfClient> {
  const group = await loadRistretto()
  return {
    blind(kind, values) {
      const inputs = messagesOf(kind, values)
      const blinds = inputs.map((input, index) => blindOf(group, request, index, input))
      return {
        blinded: inputs.map((input, index) =>
          group.multiply(blinds[index] as Uint8Array, group.hashToElement(input, oprfContext)),
        ),
        finish(evaluated) {
          if (evaluated.length !== inputs.length) throw new PseudonymError('malformedElement')
          const inverses = group.invertAll(blinds)
          return evaluated.map((element, index) => {
            const unblinded = group.multiply(inverses[index] as Uint8Array, element)
            return `o1.${CANONICAL_VERSION}.${toBase32(finalizeOprf(group, inputs[index] as Uint8Array, unblinded).subarray(0, tokenBytes))}`
          })
        },
      }
    },
  }
}

/**
 * Creates the server that holds the key; `limit` is the number of identifiers that a partner may request, since each
 * can be a guess. The `store` counts them for this key and domain; without a store, the count ends with the process.
 */
export async function createOprfServer(
  key: SecretKey,
  domain: PseudonymDomain,
  limit: number,
  store: EvaluationStore = memoryEvaluations(),
): Promise<OprfServer> {
  const keyId = `o1.${toBase32(deriveKey(key, domain, 'oprf key id', 10))}`
  const evaluations = evaluationLimit(limit, store, keyId)
  const group = await loadRistretto()
  // Any scalar is a key; one from 64 uniform bytes is as good as one from DeriveKeyPair.
  const scalar = group.scalarFrom(deriveKey(key, domain, 'oprf', 64))
  return {
    left: evaluations.left,
    async evaluate(blinded) {
      await evaluations.take(blinded.length)
      return blinded.map((element) => group.multiply(scalar, element))
    },
  }
}
