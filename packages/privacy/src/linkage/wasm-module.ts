/** The minimum of WebAssembly's binary format for one function over one memory. */

/** Unsigned LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 127
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 128)
  } while (rest !== 0)
  return bytes
}

/** Signed LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const low = rest & 127
    rest >>= 7
    const isLast = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0)
    bytes.push(isLast ? low : low | 128)
    if (isLast) return bytes
  }
}

/** Instructions by the names of the text format. */
export const wasm = {
  get: (local: number): number[] => [0x20, ...unsigned(local)],
  set: (local: number): number[] => [0x21, ...unsigned(local)],
  tee: (local: number): number[] => [0x22, ...unsigned(local)],
  i32Const: (value: number): number[] => [0x41, ...signed(value)],
  i32Add: [0x6a],
  i32Mul: [0x6c],
  i32LessUnsigned: [0x49],
  i32GreaterOrEqualSigned: [0x4e],
  i32Load: (offset: number): number[] => [0x28, 2, ...unsigned(offset)],
  i32Store: (offset: number): number[] => [0x36, 2, ...unsigned(offset)],
  i32WrapI64: [0xa7],
  i64Load: (offset: number): number[] => [0x29, 3, ...unsigned(offset)],
  i64And: [0x83],
  i64Popcnt: [0x7b],
  i64Add: [0x7c],
  loop: (body: readonly number[]): number[] => [0x03, 0x40, ...body, 0x0b],
  if: (body: readonly number[]): number[] => [0x04, 0x40, ...body, 0x0b],
  branchIf: (depth: number): number[] => [0x0d, ...unsigned(depth)],
} as const

const i32 = 0x7f
const i64 = 0x7e

const section = (id: number, body: readonly number[]): number[] => [id, ...unsigned(body.length), ...body]
const text = (value: string): number[] => [value.length, ...[...value].map((letter) => letter.charCodeAt(0))]

/** Builds a module that exports its memory and one function `run`, from i32 parameters to one i32. */
export function wasmModule(
  parameters: number,
  i32Locals: number,
  i64Locals: number,
  body: readonly number[],
): Uint8Array {
  const code = [2, ...unsigned(i32Locals), i32, ...unsigned(i64Locals), i64, ...body, 0x0b]
  return Uint8Array.from([
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, [1, 0x60, parameters, ...new Array<number>(parameters).fill(i32), 1, i32]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...text('memory'), 2, 0, ...text('run'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}
