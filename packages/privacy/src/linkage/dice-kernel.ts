import { wasm, wasmModule } from './wasm-module.ts'

/** Bytes of one SIMD register. */
const register = 16
/** Records of the right side that one step compares. */
const together = 4

const parameters = ['left', 'right', 'count', 'bounds', 'leftBound', 'out'] as const
const local = { ...Object.fromEntries(parameters.map((name, index) => [name, index])) } as Record<(typeof parameters)[number], number>
const place = 6
const found = 7
const lane = 8
const firstVector = 9

/**
 * The program that compares one record with many: how many ones they have in common, for four at a time. Of those with
 * 2048 × common ≥ leftBound + bound it writes place and count to `out` and returns how many there are. `count` is a multiple of four.
 */
export function diceKernel(bytesPerRecord: number): Uint8Array<ArrayBuffer> {
  const vectors = bytesPerRecord / register
  const leftVector = (index: number): number => firstVector + index
  const sums = firstVector + vectors
  const common = sums + together
  const [x, y, u, rest] = [common + 1, common + 2, common + 3, common + 4] as const
  const carries = [common + 5, common + 6, common + 7, common + 8] as const
  const { get, set, tee } = wasm

  const bitsOf = (other: number, index: number): number[] => [
    ...get(local.right),
    ...wasm.v128Load(other * bytesPerRecord + index * register),
    ...get(leftVector(index)),
    ...wasm.v128And,
  ]
  /** Adds three bits of every place: what is left goes to `sum`, what is carried to `carry`. */
  const addThree = (sum: number, second: readonly number[], third: readonly number[], carry: number): number[] => [
    ...[...second, ...set(x), ...third, ...set(y)],
    ...[...get(sum), ...get(x), ...wasm.v128Xor, ...set(u)],
    ...[...get(sum), ...get(x), ...wasm.v128And, ...get(u), ...get(y), ...wasm.v128And, ...wasm.v128Or, ...set(carry)],
    ...[...get(u), ...get(y), ...wasm.v128Xor, ...set(sum)],
  ]
  const twice = (value: number): number[] => [...tee(value), ...get(value), ...wasm.i8x16Add]
  /** Counts eight vectors with four counts of bits instead of eight, which take longest. */
  const countEight = (other: number, from: number): number[] => [
    ...[...bitsOf(other, from), ...set(rest)],
    ...addThree(rest, bitsOf(other, from + 1), bitsOf(other, from + 2), carries[0]),
    ...addThree(rest, bitsOf(other, from + 3), bitsOf(other, from + 4), carries[1]),
    ...addThree(rest, bitsOf(other, from + 5), bitsOf(other, from + 6), carries[2]),
    ...addThree(carries[0], get(carries[1]), get(carries[2]), carries[3]),
    ...[...get(carries[3]), ...wasm.i8x16Popcnt, ...twice(u), ...get(carries[0]), ...wasm.i8x16Popcnt, ...wasm.i8x16Add, ...twice(u)],
    ...[...get(rest), ...wasm.i8x16Popcnt, ...wasm.i8x16Add, ...bitsOf(other, from + 7), ...wasm.i8x16Popcnt, ...wasm.i8x16Add],
  ]
  const compareOne = (other: number): number[] => {
    const steps: number[] = []
    let index = 0
    for (; index + 8 <= vectors; index += 8) steps.push(...countEight(other, index), ...(index > 0 ? wasm.i8x16Add : []))
    for (; index < vectors; index++) steps.push(...bitsOf(other, index), ...wasm.i8x16Popcnt, ...(index > 0 ? wasm.i8x16Add : []))
    return [...steps, ...wasm.i16x8ExtaddPairwiseUnsigned, ...wasm.i32x4ExtaddPairwiseUnsigned, ...set(sums + other)]
  }
  const lanes = (first: number, second: number): number[] => [first, second].flatMap((half) => [0, 1, 2, 3].map((byte) => half * 4 + byte))
  /** Sums of neighbouring lanes of two vectors. */
  const pairwise = (left: readonly number[], right: readonly number[]): number[] => [
    ...left,
    ...right,
    ...wasm.i8x16Shuffle([...lanes(0, 2), ...lanes(4, 6)]),
    ...left,
    ...right,
    ...wasm.i8x16Shuffle([...lanes(1, 3), ...lanes(5, 7)]),
    ...wasm.i32x4Add,
  ]
  const [one, two, three, four] = [0, 1, 2, 3].map((index) => get(sums + index)) as [number[], number[], number[], number[]]
  const storeLane = (other: number): number[] => [
    ...get(common),
    ...wasm.i32x4ExtractLane(other),
    ...tee(lane),
    ...wasm.i32Const(2048),
    ...wasm.i32Mul,
    ...get(local.leftBound),
    ...get(local.bounds),
    ...wasm.i32Load(other * 4),
    ...wasm.i32Add,
    ...wasm.i32GreaterOrEqualSigned,
    ...wasm.if([
      ...get(local.out),
      ...get(place),
      ...wasm.i32Const(other),
      ...wasm.i32Add,
      ...wasm.i32Store(0),
      ...get(local.out),
      ...get(lane),
      ...wasm.i32Store(4),
      ...get(local.out),
      ...wasm.i32Const(8),
      ...wasm.i32Add,
      ...set(local.out),
      ...get(found),
      ...wasm.i32Const(1),
      ...wasm.i32Add,
      ...set(found),
    ]),
  ]
  const advance = (name: number, by: number): number[] => [...get(name), ...wasm.i32Const(by), ...wasm.i32Add, ...set(name)]

  const loadLeft = Array.from({ length: vectors }, (_, index) => [...get(local.left), ...wasm.v128Load(index * register), ...set(leftVector(index))]).flat()
  const step = [
    ...[0, 1, 2, 3].flatMap(compareOne),
    ...pairwise(one, two),
    ...set(sums),
    ...pairwise(three, four),
    ...set(sums + 1),
    ...pairwise(get(sums), get(sums + 1)),
    ...tee(common),
    ...wasm.i32Const(2048),
    ...wasm.i32x4Splat,
    ...wasm.i32x4Mul,
    ...get(local.leftBound),
    ...wasm.i32x4Splat,
    ...get(local.bounds),
    ...wasm.v128Load(0),
    ...wasm.i32x4Add,
    ...wasm.i32x4GreaterOrEqualSigned,
    ...wasm.v128AnyTrue,
    ...wasm.if([0, 1, 2, 3].flatMap(storeLane)),
    ...advance(local.right, bytesPerRecord * together),
    ...advance(local.bounds, 4 * together),
    ...advance(place, together),
    ...get(place),
    ...get(local.count),
    ...wasm.i32LessUnsigned,
    ...wasm.branchIf(0),
  ]
  return wasmModule(parameters.length, 3, vectors + together + 9, [...loadLeft, ...wasm.loop(step), ...get(found)])
}
