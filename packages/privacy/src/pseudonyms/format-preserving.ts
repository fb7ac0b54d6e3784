import { FF1 } from '@noble/ciphers/ff1.js'
import { deriveKey, domainInfo, type PseudonymDomain } from './domain.ts'
import { PseudonymError } from './pseudonym-error.ts'
import type { SecretKey } from './secret-key.ts'
import { toBase32 } from './token.ts'

/** Options of `createFormatPreserving`. */
export type FormatPreservingOptions = {
  key: SecretKey
  domain: PseudonymDomain
  /** The alphabet of the characters to replace, each listed once (default: digits). Other characters stay in place. */
  alphabet?: string
}

/** Replaces characters with others of the same alphabet, and reverses it. */
export type FormatPreserving = {
  /** The version and the id of key and domain. The format has no room for it: store it beside the column. */
  readonly keyId: string
  encrypt(value: string): string
  decrypt(value: string): string
}

const digits = '0123456789'
/** The minimum number of possible values, as NIST SP 800-38G requires. */
const leastValues = 1_000_000

/**
 * Creates FF1 (NIST SP 800-38G), for a schema that requires a fixed format of identifiers. The holder of the key can
 * reverse it, so prefer tokens. NIST withdrew FF3, which is not offered. Throws `domainTooSmall` below a million
 * possible values.
 */
export function createFormatPreserving(options: FormatPreservingOptions): FormatPreserving {
  const { key, domain, alphabet = digits } = options
  const letters = [...alphabet]
  if (letters.length < 2 || new Set(letters).size !== letters.length) throw new PseudonymError('badParameters')
  const cipher = FF1(letters.length, deriveKey(key, domain, 'ff1'), domainInfo(domain, 'ff1 tweak'))
  const numberOf = new Map(letters.map((letter, index) => [letter, index]))

  const replace = (value: string, way: (numbers: number[]) => number[]): string => {
    const characters = [...value]
    const places = characters.flatMap((character, index) => (numberOf.has(character) ? [index] : []))
    if (letters.length ** places.length < leastValues) throw new PseudonymError('domainTooSmall')
    const replaced = way(places.map((place) => numberOf.get(characters[place] as string) as number))
    for (const [index, place] of places.entries()) characters[place] = letters[replaced[index] as number] as string
    return characters.join('')
  }
  const keyId = `f1.${toBase32(deriveKey(key, domain, 'ff1 key id', 5))}`
  return {
    keyId,
    encrypt: (value) => replace(value, cipher.encrypt),
    decrypt: (value) => replace(value, cipher.decrypt),
  }
}
