import { type Classes, type Criterion, sortByClass } from './criterion.ts'
import type { TupleValues } from './tuple-values.ts'

/** What a class must meet in the frequencies of its sensitive values; `size` is their sum. */
export type FrequencyTest = (frequencies: Float64Array, size: number) => boolean

/** A criterion on the frequencies of the sensitive values in each class that has not failed before. */
export function byFrequencies({ starts, values, counts, valueCount }: TupleValues, meets: FrequencyTest): Criterion {
  const frequencies = new Float64Array(valueCount)
  function meetsIn(sorted: Uint32Array, from: number, to: number): boolean {
    frequencies.fill(0)
    let size = 0
    for (let i = from; i < to; i++) {
      const tuple = sorted[i] as number
      for (let at = starts[tuple] as number; at < (starts[tuple + 1] as number); at++) {
        const value = values[at] as number
        frequencies[value] = (frequencies[value] as number) + (counts[at] as number)
        size += counts[at] as number
      }
    }
    return meets(frequencies, size)
  }
  return {
    isMonotone: false,
    markFailing(classes: Classes, fails) {
      const { starts: classStarts, sorted } = sortByClass(classes)
      for (let at = 0; at < classes.classCount; at++)
        if (fails[at] !== 1 && !meetsIn(sorted, classStarts[at] as number, classStarts[at + 1] as number)) fails[at] = 1
    },
  }
}

/** The frequencies of the values over all tuples, or over some. */
export function overallFrequencies(
  { starts, values, counts, valueCount }: TupleValues,
  includes: (tuple: number) => boolean = () => true,
): Float64Array {
  const frequencies = new Float64Array(valueCount)
  for (let tuple = 0; tuple + 1 < starts.length; tuple++) {
    if (!includes(tuple)) continue
    for (let at = starts[tuple] as number; at < (starts[tuple + 1] as number); at++) {
      const value = values[at] as number
      frequencies[value] = (frequencies[value] as number) + (counts[at] as number)
    }
  }
  return frequencies
}
