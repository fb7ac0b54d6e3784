/** The fewest rounds of PBKDF2 with SHA-256 that a key is made with. */
export const FEWEST_ROUNDS = 600_000

const SHORTEST_PIN = 6

/** Writes a PIN one way, however a keyboard composed its letters. */
const normalise = (pin: string): string => pin.normalize('NFKC')

/** Whether a PIN is too easy to guess: under six characters, one character repeated, or a run such as 123456. */
export function isWeakPin(pin: string): boolean {
  const points = [...normalise(pin)].map((character) => character.codePointAt(0) ?? 0)
  if (points.length < SHORTEST_PIN) return true
  const [first = 0, second = 0] = points
  const step = second - first
  return Math.abs(step) <= 1 && points.every((point, index) => point === first + index * step)
}

/** Makes the key of a draft from its PIN; the key cannot be read out again, not even by this page. */
export async function deriveKey(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(normalise(pin))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
