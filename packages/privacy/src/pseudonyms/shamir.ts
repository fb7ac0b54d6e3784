import { combine, split } from 'shamir-secret-sharing'
import { PseudonymError } from './pseudonym-error.ts'

/** One point of the polynomials that hide a secret; useless on its own. */
export type ShamirShare = { x: number; bytes: Uint8Array }

/** Splits a secret so that any `threshold` of the shares restore it and fewer reveal nothing about it. */
export async function splitSecret(secret: Uint8Array, shares: number, threshold: number): Promise<ShamirShare[]> {
  const areWhole = Number.isInteger(shares) && Number.isInteger(threshold)
  if (!areWhole || threshold < 2 || shares < threshold || shares > 255 || secret.length === 0)
    throw new PseudonymError('badParameters')
  const points = await split(new Uint8Array(secret), shares, threshold)
  // The library puts the position of a point after its values.
  return points.map((point) => ({ x: point[secret.length] as number, bytes: point.slice(0, secret.length) }))
}

/** Restores a secret; shares that do not belong together give other bytes, so check the result. */
export async function combineShares(shares: readonly ShamirShare[]): Promise<Uint8Array> {
  const [first] = shares
  const xs = new Set(shares.map(({ x }) => x))
  const areApart = xs.size === shares.length && [...xs].every((x) => Number.isInteger(x) && x > 0 && x < 256)
  if (first === undefined || shares.length < 2 || !areApart || first.bytes.length === 0)
    throw new PseudonymError('badParameters')
  if (shares.some(({ bytes }) => bytes.length !== first.bytes.length)) throw new PseudonymError('badParameters')
  return await combine(shares.map(({ x, bytes }) => Uint8Array.from([...bytes, x])))
}
