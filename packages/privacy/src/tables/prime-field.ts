/** Whole numbers modulo a prime of 26 bits, so that products are exact in a double. */

/** The prime. */
export const prime = 67_108_859

/** A product modulo the prime. */
export function times(a: number, b: number): number {
  const product = a * b
  // Quotients are below 2^26, where doubles are closer together than 1 / prime, so none is rounded to another whole
  // number.
  return product - Math.floor(product / prime) * prime
}

/** A number between minus the prime and the prime, reduced modulo the prime. */
export function toField(value: number): number {
  return value < 0 ? value + prime : value
}

/** The multiplicative inverse of a number, which must not be 0. */
export function inverse(value: number): number {
  let [a, b, x, y] = [value, prime, 1, 0]
  while (b !== 0) {
    const quotient = Math.floor(a / b)
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  return x < 0 ? x + prime : x
}
