import { checkRowsPermitted, type Permission, type Permitted, samePermission } from '@tip-standard/policy'
import type { PseudonymDomain } from '../pseudonyms/domain.ts'
import { deriveKey } from '../pseudonyms/domain.ts'
import { createKeyedHash, type KeyedHash } from '../pseudonyms/keyed-hash.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { toBase32 } from '../pseudonyms/token.ts'
import { blockKeysOf } from './blocking.ts'
import { featuresOf, type LinkageRecord, unitsOf } from './features.ts'
import { LinkageError } from './linkage-error.ts'
import { type LinkageField, type LinkageSchema, personSchema } from './schema.ts'

/**
 * Settings of an encoding. Both partners need the same key, domain, schema and settings; the linkage unit that compares
 * does not need the key.
 */
export type EncodeOptions = {
  key: SecretKey
  domain: PseudonymDomain
  /** The schema (default: `personSchema`). */
  schema?: LinkageSchema
  /**
   * Balances every encoding so that its number of ones reveals nothing, and flips random bits, to resist frequency and
   * pattern attacks.
   */
  hardened?: boolean
  /** The share of bits that hardening flips (default: 0.02), at most 0.2. */
  flips?: number
  /**
   * A value that both partners know without errors, such as the year of birth: equal names with different salts have
   * different encodings. People with a wrong salt will not be matched.
   */
  salt?: (record: LinkageRecord) => string
  /**
   * Adds keyed hashes with which the linkage unit can skip most pairs. They reveal who shares the sound of a name and a
   * year, so do not use them for small files.
   */
  blocks?: boolean
}

/** Encodings of records, one after the other. They are still personal data. */
export type Encodings = {
  count: number
  /** The number of 32-bit words of one record. */
  words: number
  bits: Uint32Array
  /** For every record, one bit for each field: whether the field is present. */
  present: Uint32Array
  /** Keyed hashes of what two records of one person usually share, which reduce the number of comparisons. */
  blockKeys: readonly (readonly string[])[] | undefined
  schema: LinkageSchema
  hardened: boolean
  flips: number
  /** Identifies version, key and domain: encodings with different key ids never match. */
  keyId: string
}

/**
 * The version of encodings and blocks: how values become bits, under which key. Every key id begins with it, so
 * encodings of two versions never match.
 */
export const linkageVersion = 'l1'
const defaultFlips = 0.02
export const mostFlips = 0.2
const bitsInWord = 32

const mostRemembered = 100_000

/** Caches the positions that the units of a field set while a file is encoded, because names and dates repeat. */
function positionsOf(hash: KeyedHash, field: LinkageField, salt: string): (unit: string) => Uint16Array {
  const { kind, bits, hashes } = field
  const features = new Map<string, Uint16Array>()
  const units = new Map<string, Uint16Array>()
  const encoder = new TextEncoder()
  const ofFeature = (feature: string): Uint16Array => {
    let positions = features.get(feature)
    if (positions === undefined) {
      const digest = hash.of(encoder.encode(salt + feature))
      positions = Uint16Array.from(
        { length: hashes },
        (_, index) => (((digest[index * 2] as number) << 8) | (digest[index * 2 + 1] as number)) % bits,
      )
      features.set(feature, positions)
    }
    return positions
  }
  return (unit) => {
    let positions = units.get(unit)
    if (positions === undefined) {
      const all = featuresOf(kind, unit)
      positions = new Uint16Array(all.length * hashes)
      for (const [index, feature] of all.entries()) positions.set(ofFeature(feature), index * hashes)
      if (kind !== 'phone' && units.size < mostRemembered) units.set(unit, positions)
    }
    return positions
  }
}

/** Makes the order of the bits and their complements, shuffled by the key. */
function keyedOrder(hash: KeyedHash, length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index)
  const counter = new Uint8Array(4)
  for (let last = length - 1; last > 0; last--) {
    new DataView(counter.buffer).setUint32(0, last)
    const digest = hash.of(counter)
    const place = new DataView(digest.buffer, digest.byteOffset).getUint32(0) % (last + 1)
    const swapped = order[last] as number
    order[last] = order[place] as number
    order[place] = swapped
  }
  return order
}

/** Computes the first word of every field, and the total number of words. */
export function layoutOf(schema: LinkageSchema): { starts: number[]; words: number } {
  if (schema.length === 0) throw new LinkageError('noFields')
  let words = 0
  const starts = schema.map(({ bits, hashes }) => {
    if (bits % bitsInWord !== 0 || bits <= 0 || hashes < 1 || hashes > 16) throw new LinkageError('schemaTooLarge')
    const start = words
    words += bits / bitsInWord
    return start
  })
  if (words > 32 || schema.length > 32) throw new LinkageError('schemaTooLarge')
  return { starts, words }
}

/**
 * Flips random bits, different ones in every record, so that the encodings of equal people differ; draws the distance
 * to the next flip.
 */
function flipBits(bits: Uint32Array, share: number): void {
  if (share === 0) return
  const random = new Uint32Array(16_384)
  const scale = 1 / Math.log1p(-share)
  let used = random.length
  for (let bit = -1; ; ) {
    if (used === random.length) {
      crypto.getRandomValues(random)
      used = 0
    }
    // A geometric distance: every bit is flipped with the same probability, independent of the others.
    bit += 1 + Math.floor(Math.log(((random[used++] as number) + 1) / 2 ** 32) * scale)
    const word = bit / bitsInWord
    if (word >= bits.length) return
    bits[Math.trunc(word)] = (bits[Math.trunc(word)] as number) ^ (1 << (bit % bitsInWord))
  }
}

/**
 * Encodes permitted records as keyed Bloom filters, field by field (Schnell, Bachteler and Reiher 2009); hardened ones
 * are balanced and have bits flipped at random (Schnell and Borgs 2016).
 */
export function encodeRecords(records: readonly Permitted<LinkageRecord>[], options: EncodeOptions): Encodings {
  const {
    key,
    domain,
    schema = personSchema,
    hardened = false,
    flips = hardened ? defaultFlips : 0,
    salt,
    blocks = false,
  } = options
  checkRowsPermitted(
    records.reduce((before: Permission | undefined, record) => samePermission(record, before), undefined),
  )
  if (!(flips >= 0 && flips <= mostFlips)) throw new LinkageError('badParameters')
  const { starts, words } = layoutOf(schema)
  const hashes = schema.map(({ id }) => createKeyedHash(deriveKey(key, domain, `linkage field ${id}`)))
  const bySalt = new Map<string, ((unit: string) => Uint16Array)[]>()
  const positionsFor = (salted: string): ((unit: string) => Uint16Array)[] => {
    let positions = bySalt.get(salted)
    if (positions === undefined) {
      positions = schema.map((field, index) => positionsOf(hashes[index] as KeyedHash, field, salted))
      bySalt.set(salted, positions)
    }
    return positions
  }
  const blockHash = createKeyedHash(deriveKey(key, domain, 'linkage blocks'))
  const filters = new Uint32Array(records.length * words)
  const present = new Uint32Array(records.length)
  for (const [row, record] of records.entries()) {
    const positions = positionsFor(salt === undefined ? '' : `${salt(record)}|`)
    for (const [index, { kind, from }] of schema.entries()) {
      const start = row * words + (starts[index] as number)
      for (const unit of unitsOf(kind, from, record))
        for (const position of (positions[index] as (unit: string) => Uint16Array)(unit)) {
          const word = start + (position >> 5)
          filters[word] = (filters[word] as number) | (1 << (position & 31))
          present[row] = (present[row] as number) | (1 << index)
        }
    }
  }
  const blockKeys = blocks ? records.map((record) => blockKeysOf(record, schema, blockHash)) : undefined
  const keyId = `${linkageVersion}.${toBase32(deriveKey(key, domain, 'linkage key id', 10))}`
  const shared = { count: records.length, present, blockKeys, schema, hardened, flips, keyId }
  if (!hardened) {
    if (flips > 0) flipBits(filters, flips)
    return { ...shared, words, bits: filters }
  }
  const bits = balance(filters, records.length, schema, starts, words, (index) =>
    createKeyedHash(deriveKey(key, domain, `linkage order ${schema[index]?.id}`)),
  )
  flipBits(bits, flips)
  return { ...shared, words: words * 2, bits }
}

/**
 * Adds the complement of every field, in an order that only the key determines: all records then have the same number
 * of ones.
 */
function balance(
  filters: Uint32Array,
  count: number,
  schema: LinkageSchema,
  starts: readonly number[],
  words: number,
  hashOf: (index: number) => KeyedHash,
): Uint32Array {
  const balanced = new Uint32Array(count * words * 2)
  for (const [index, { bits }] of schema.entries()) {
    const order = keyedOrder(hashOf(index), bits * 2)
    const from = starts[index] as number
    for (let row = 0; row < count; row++) {
      const source = row * words + from
      const target = row * words * 2 + from * 2
      for (let bit = 0; bit < bits; bit++) {
        const isSet = ((filters[source + (bit >> 5)] as number) >>> (bit & 31)) & 1
        const place = order[isSet === 1 ? bit : bit + bits] as number
        balanced[target + (place >> 5)] = (balanced[target + (place >> 5)] as number) | (1 << (place & 31))
      }
    }
  }
  return balanced
}
