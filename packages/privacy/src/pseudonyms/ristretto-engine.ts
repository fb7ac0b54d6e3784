/** Operations in the group; elements and scalars are 32 bytes. */
export type RistrettoEngine = {
  hash(input: Uint8Array): Uint8Array
  elementFrom(uniform: Uint8Array): Uint8Array
  scalarFrom(uniform: Uint8Array): Uint8Array
  timesScalar(left: Uint8Array, right: Uint8Array): Uint8Array
  invert(scalar: Uint8Array): Uint8Array
  /** Throws for bytes that are not an element, or that are the identity. */
  multiply(scalar: Uint8Array, element: Uint8Array): Uint8Array
}
