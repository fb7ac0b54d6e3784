import { wasm, wasmModule } from './wasm-module.ts'

/** Bytes of one 64-bit word. */
const word = 8
/** The number of right-side records compared in one step. */
const together = 4

const [left, right, count, bounds, leftBound, out] = [0, 1, 2, 3, 4, 5] as const
const parameters = 6
const place = parameters
const found = parameters + 1
const common = parameters + 2
const firstWord = parameters + 3

const advance = (local: number, by: number): number[] => [
  ...wasm.get(local),
  ...wasm.i32Const(by),
  ...wasm.i32Add,
  ...wasm.set(local),
]

/**
 * Builds the program that compares one record with many by the number of common ones. For each record with 2048 ×
 * common ≥ leftBound + bound, the program writes position and count to `out`; it returns the number of such records.
 * `count` is a multiple of four. Counting the bits of a 64-bit word is one processor instruction; for SIMD registers
 * browsers emulate it, which took 1.7 times as long.
 */
export function diceKernel(bytesPerRecord: number): Uint8Array {
  const words = bytesPerRecord / word
  const indices = Array.from({ length: words }, (_, index) => index)
  const compare = (other: number): number[] => [
    ...indices.flatMap((index) => [
      ...wasm.get(right),
      ...wasm.i64Load(other * bytesPerRecord + index * word),
      ...wasm.get(firstWord + index),
      ...wasm.i64And,
      ...wasm.i64Popcnt,
      ...(index > 0 ? wasm.i64Add : []),
    ]),
    ...wasm.i32WrapI64,
    ...wasm.tee(common),
    ...wasm.i32Const(2048),
    ...wasm.i32Mul,
    ...wasm.get(leftBound),
    ...wasm.get(bounds),
    ...wasm.i32Load(other * 4),
    ...wasm.i32Add,
    ...wasm.i32GreaterOrEqualSigned,
    ...wasm.if([
      ...wasm.get(out),
      ...wasm.get(place),
      ...wasm.i32Const(other),
      ...wasm.i32Add,
      ...wasm.i32Store(0),
      ...wasm.get(out),
      ...wasm.get(common),
      ...wasm.i32Store(4),
      ...advance(out, 8),
      ...advance(found, 1),
    ]),
  ]
  return wasmModule(parameters, 3, words, [
    ...indices.flatMap((index) => [...wasm.get(left), ...wasm.i64Load(index * word), ...wasm.set(firstWord + index)]),
    ...wasm.loop([
      ...[0, 1, 2, 3].flatMap(compare),
      ...advance(right, bytesPerRecord * together),
      ...advance(bounds, 4 * together),
      ...advance(place, together),
      ...wasm.get(place),
      ...wasm.get(count),
      ...wasm.i32LessUnsigned,
      ...wasm.branchIf(0),
    ]),
    ...wasm.get(found),
  ])
}
