import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'
import { bytesToNumberLE } from '@noble/curves/utils.js'
import { sha512 } from '@noble/hashes/sha2.js'
import type { RistrettoEngine } from './ristretto-engine.ts'

const Point = /* @__PURE__ */ (() => ristretto255.Point)()
const Fn = /* @__PURE__ */ (() => Point.Fn)()

/** The group in JavaScript. */
export const plainRistretto: RistrettoEngine = {
  hash: (input) => sha512(input),
  elementFrom(uniform) {
    const derive = ristretto255_hasher.deriveToCurve
    if (derive === undefined) throw new RangeError('The group cannot be hashed to.')
    return derive(uniform).toBytes()
  },
  scalarFrom: (uniform) => Fn.toBytes(Fn.create(bytesToNumberLE(uniform))),
  timesScalar: (left, right) => Fn.toBytes(Fn.mul(Fn.fromBytes(left), Fn.fromBytes(right))),
  invert: (scalar) => Fn.toBytes(Fn.inv(Fn.fromBytes(scalar))),
  multiply(scalar, element) {
    const point = Point.fromBytes(element)
    if (point.equals(Point.ZERO)) throw new RangeError('The identity is not an element to be multiplied.')
    return point.multiply(Fn.fromBytes(scalar)).toBytes()
  },
}
