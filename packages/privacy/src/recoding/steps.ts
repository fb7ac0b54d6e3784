/** Keys within one step count as equal. */
const keyStep = 0.05
/** Spare rows are looked for at every so many steps: it takes a pass over all of them. */
const stepsPerFilling = 4

/** The step of a key. */
export function stepOf(key: number): number {
  return Math.floor(key / keyStep)
}

/** The first step, from that of a key on, at which a class may be filled up. */
export function fillingStepOf(key: number): number {
  return Math.ceil(stepOf(key) / stepsPerFilling) * stepsPerFilling
}

/** Sorts tuples by the steps of their keys, by counting, again and again in the same memory. */
export class StepSorter {
  readonly keys: Float64Array
  readonly #steps: Uint32Array
  readonly #ends: Uint32Array

  constructor(size: number, greatestKey: number) {
    this.keys = new Float64Array(size)
    this.#steps = new Uint32Array(size)
    this.#ends = new Uint32Array(stepOf(greatestKey) + 2)
  }

  /** Calls back for each step of the first `length` tuples, whose keys are in `keys`. */
  sort(tuples: Uint32Array, length: number, each: (step: number, tuples: Uint32Array) => void): void {
    const [keys, steps, ends] = [this.keys, this.#steps, this.#ends.fill(0)]
    for (let i = 0; i < length; i++) {
      const step = stepOf(keys[i] as number)
      steps[i] = step
      ends[step] = (ends[step] as number) + 1
    }
    for (let step = 1; step < ends.length; step++) ends[step] = (ends[step] as number) + (ends[step - 1] as number)
    const sorted = new Uint32Array(length)
    for (let i = length - 1; i >= 0; i--) {
      const step = steps[i] as number
      const at = (ends[step] as number) - 1
      ends[step] = at
      sorted[at] = tuples[i] as number
    }
    // By now each end has moved down to where its step begins.
    for (let step = 0; step < ends.length; step++) {
      const [from, to] = [ends[step] as number, ends[step + 1] ?? length]
      if (to > from) each(step, sorted.subarray(from, to))
    }
  }
}
