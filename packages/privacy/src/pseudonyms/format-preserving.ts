import { FF1 } from '@noble/ciphers/ff1.js'
import { deriveKey, domainInfo, type PseudonymDomain } from './domain.ts'
import { PseudonymError } from './pseudonym-error.ts'
import type { SecretKey } from './secret-key.ts'

/** What `createFormatPreserving` needs. */
export type FormatPreservingOptions = {
  key: SecretKey
  domain: PseudonymDomain
  /** The characters that are replaced, each once; digits if it is not given. Others stay where they are. */
  alphabet?: string
}

/** Replaces characters by others of the same alphabet, and back. */
export type FormatPreserving = { encrypt(value: string): string; decrypt(value: string): string }

const digits = '0123456789'
/** NIST SP 800-38G asks for a million possible values. */
const leastValues = 1_000_000

/**
 * FF1 (NIST SP 800-38G) for a schema that forces the form of an identifier. It is reversible for whoever holds the key: prefer tokens.
 * FF3 is withdrawn and not offered. Throws `domainTooSmall` below a million possible values.
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
  return { encrypt: (value) => replace(value, cipher.encrypt), decrypt: (value) => replace(value, cipher.decrypt) }
}
