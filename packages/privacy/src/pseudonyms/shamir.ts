import { randomBytes } from './bytes.ts'
import { PseudonymError } from './pseudonym-error.ts'

/** One point of the polynomials that hide a secret: useless alone. */
export type ShamirShare = { x: number; bytes: Uint8Array }

/** Multiplication in GF(256) with the polynomial of AES, without branches or tables that depend on a secret. */
function multiply(left: number, right: number): number {
  let product = 0
  let a = left
  for (let bit = 0; bit < 8; bit++) {
    product ^= a & -((right >> bit) & 1)
    a = (a << 1) ^ (0x11b & -(a >> 7))
  }
  return product
}

/** The inverse: the 254th power. */
function invert(value: number): number {
  let result = 1
  let power = value
  for (let bit = 1; bit < 8; bit++) {
    power = multiply(power, power)
    result = multiply(result, power)
  }
  return result
}

/** Splits a secret so that any `threshold` of the shares restore it and fewer reveal nothing about it. */
export function splitSecret(secret: Uint8Array, shares: number, threshold: number): ShamirShare[] {
  const areWhole = Number.isInteger(shares) && Number.isInteger(threshold)
  if (!areWhole || threshold < 2 || shares < threshold || shares > 255 || secret.length === 0)
    throw new PseudonymError('badParameters')
  const coefficients = Array.from({ length: threshold - 1 }, () => randomBytes(secret.length))
  return Array.from({ length: shares }, (_, index) => {
    const x = index + 1
    const bytes = new Uint8Array(secret.length)
    for (let at = 0; at < secret.length; at++) {
      let value = 0
      for (const coefficient of coefficients) value = multiply(value ^ (coefficient[at] as number), x)
      bytes[at] = value ^ (secret[at] as number)
    }
    return { x, bytes }
  })
}

/** Restores a secret; shares that do not belong together give other bytes, so check the result. */
export function combineShares(shares: readonly ShamirShare[]): Uint8Array {
  const [first] = shares
  const xs = new Set(shares.map(({ x }) => x))
  if (first === undefined || xs.size !== shares.length || xs.has(0)) throw new PseudonymError('badParameters')
  if (shares.some(({ bytes }) => bytes.length !== first.bytes.length)) throw new PseudonymError('badParameters')
  const secret = new Uint8Array(first.bytes.length)
  for (const { x, bytes } of shares) {
    let weight = 1
    for (const other of shares) if (other.x !== x) weight = multiply(weight, multiply(other.x, invert(other.x ^ x)))
    for (let at = 0; at < secret.length; at++)
      secret[at] = (secret[at] as number) ^ multiply(weight, bytes[at] as number)
  }
  return secret
}
