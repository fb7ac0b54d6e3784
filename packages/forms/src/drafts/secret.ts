import type { Bytes } from './bytes.ts'

const SHORTEST_PIN = 6

/** NIST SP 800-63B-4, 3.1.1.2: a password used without a second factor has at least 15 characters. */
const SHORTEST_PASSPHRASE = 15

const CONSONANTS = 'bdfghklmnprstvyz'
const VOWELS = 'aeiou'
const WORDS = 4
const SYLLABLES = 2

/** Writes a secret one way, however a keyboard composed its letters. */
const normalise = (secret: string): string => secret.normalize('NFKC').trim().replace(/\s+/g, ' ')

const lettersOf = (secret: string): string[] => [...normalise(secret)]

/** Whether a PIN is too easy to guess: under six characters, one character repeated, or a run such as 123456. */
export function isWeakPin(pin: string): boolean {
  const points = lettersOf(pin).map((character) => character.codePointAt(0) ?? 0)
  if (points.length < SHORTEST_PIN) return true
  const [first = 0, second = 0] = points
  const step = second - first
  return Math.abs(step) <= 1 && points.every((point, index) => point === first + index * step)
}

/** Whether a passphrase is too short, or made of fewer than five different characters. */
export function isWeakPassphrase(passphrase: string): boolean {
  const letters = lettersOf(passphrase)
  return letters.length < SHORTEST_PASSPHRASE || new Set(letters).size < 5
}

/** A whole number below a limit of at most 256, each as likely as the others: bytes that would favour some are drawn again. */
function below(limit: number): number {
  const drawn = crypto.getRandomValues(new Uint8Array(1))[0] as number
  return drawn < 256 - (256 % limit) ? drawn % limit : below(limit)
}

/**
 * Suggests a passphrase: four words of two syllables, each a consonant and a vowel, which people can say and type in any of our languages.
 * There are 80 syllables, so that it is one of 80^8, or 50.6 bits. Pronounceable passwords are M. Gasser's (A Random Word Generator for
 * Pronounceable Passwords, MITRE, 1975); unlike his, these are all equally likely.
 */
export function suggestPassphrase(): string {
  const syllable = (): string => `${CONSONANTS[below(CONSONANTS.length)]}${VOWELS[below(VOWELS.length)]}`
  const word = (): string => Array.from({ length: SYLLABLES }, syllable).join('')
  return Array.from({ length: WORDS }, word).join(' ')
}

/** Makes the key that opens a draft's lock from a passphrase or PIN; the key cannot be read out again, not even by this page. */
export async function deriveKey(secret: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(normalise(secret))
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
