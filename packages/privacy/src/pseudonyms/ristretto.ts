import { concatBytes, randomBytes, utf8 } from './bytes.ts'
import { plainRistretto } from './plain-ristretto.ts'
import { PseudonymError } from './pseudonym-error.ts'
import type { RistrettoEngine } from './ristretto-engine.ts'

/** The group ristretto255 as RFC 9497 uses it. */
export type Ristretto = {
  /** HashToGroup with the context of a suite: no one knows the logarithm of the result. */
  hashToElement(input: Uint8Array, context: string): Uint8Array
  /** A scalar from 64 uniform bytes. */
  scalarFrom(uniform: Uint8Array): Uint8Array
  randomScalar(): Uint8Array
  timesScalar(left: Uint8Array, right: Uint8Array): Uint8Array
  /** Inverts scalars, with one inversion for all of them. */
  invertAll(scalars: readonly Uint8Array[]): Uint8Array[]
  /** Throws `malformedElement` for bytes that are not an element, or that are the identity. */
  multiply(scalar: Uint8Array, element: Uint8Array): Uint8Array
  hash(input: Uint8Array): Uint8Array
}

const blockBytes = 128
const uniformBytes = 64
const elementBytes = 32

/**
 * Loads libsodium's WebAssembly, seven times as fast as JavaScript; `undefined` if a page's policy does not let
 * WebAssembly run.
 */
async function sodiumRistretto(): Promise<RistrettoEngine | undefined> {
  try {
    const { default: sodium } = await import('libsodium-wrappers-sumo')
    await sodium.ready
    return {
      hash: (input) => sodium.crypto_hash_sha512(input),
      elementFrom: (uniform) => sodium.crypto_core_ristretto255_from_hash(uniform),
      scalarFrom: (uniform) => sodium.crypto_core_ristretto255_scalar_reduce(uniform),
      timesScalar: (left, right) => sodium.crypto_core_ristretto255_scalar_mul(left, right),
      invert: (scalar) => sodium.crypto_core_ristretto255_scalar_invert(scalar),
      multiply: (scalar, element) => sodium.crypto_scalarmult_ristretto255(scalar, element),
    }
  } catch {
    return undefined
  }
}

/** Loads the group: in WebAssembly, or in JavaScript if WebAssembly must not run or `plain` is requested. */
export async function loadRistretto(engine: 'auto' | 'plain' = 'auto'): Promise<Ristretto> {
  const group = (engine === 'auto' ? await sodiumRistretto() : undefined) ?? plainRistretto
  return {
    hashToElement: (input, context) => group.elementFrom(expandMessage(group, input, context)),
    scalarFrom: group.scalarFrom,
    timesScalar: group.timesScalar,
    randomScalar: () => group.scalarFrom(randomBytes(uniformBytes)),
    invertAll: (scalars) => invertAll(group, scalars),
    multiply(scalar, element) {
      if (element.length !== elementBytes) throw new PseudonymError('malformedElement')
      try {
        return group.multiply(scalar, element)
      } catch {
        throw new PseudonymError('malformedElement')
      }
    },
    hash: group.hash,
  }
}

/** Implements expand_message_xmd of RFC 9380 with SHA-512, for the 64 bytes that fit into one block of output. */
function expandMessage({ hash }: RistrettoEngine, input: Uint8Array, context: string): Uint8Array {
  const tag = utf8(`HashToGroup-${context}`)
  const end = concatBytes(tag, Uint8Array.of(tag.length))
  const first = hash(concatBytes(new Uint8Array(blockBytes), input, Uint8Array.of(0, uniformBytes, 0), end))
  return hash(concatBytes(first, Uint8Array.of(1), end))
}

/** Multiplies all scalars up to each one, inverts the last product, and works back. */
function invertAll({ timesScalar, invert }: RistrettoEngine, scalars: readonly Uint8Array[]): Uint8Array[] {
  const products: Uint8Array[] = []
  for (const scalar of scalars) {
    const before = products.at(-1)
    products.push(before === undefined ? scalar : timesScalar(before, scalar))
  }
  const inverses = new Array<Uint8Array>(scalars.length)
  let rest = products.length === 0 ? new Uint8Array() : invert(products.at(-1) as Uint8Array)
  for (let index = scalars.length - 1; index > 0; index--) {
    inverses[index] = timesScalar(rest, products[index - 1] as Uint8Array)
    rest = timesScalar(rest, scalars[index] as Uint8Array)
  }
  if (scalars.length > 0) inverses[0] = rest
  return inverses
}
