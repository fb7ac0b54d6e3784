import { type Classes, type Criterion, sortByClass } from './criterion.ts'
import type { TupleValues } from './tuple-values.ts'

/**
 * A test on the frequencies of the sensitive values of a class, which are in a list from a position on; and, if known,
 * the maximum number of rows of a failing class that any division could keep.
 */
export type FrequencyTest = {
  meets(frequencies: Uint32Array, from: number): boolean
  mostKept?(frequencies: Uint32Array, from: number): number
}

/** The sum of the given number of frequencies, starting at a position. */
export function sumFrom(frequencies: Uint32Array, from: number, valueCount: number): number {
  let sum = 0
  for (let at = from; at < from + valueCount; at++) sum += frequencies[at] as number
  return sum
}

/** Columns with more values than this are counted class by class, others in one table. */
const mostTabled = 64

/** A criterion on the frequencies of the sensitive values in each class. */
export function byFrequencies(values: TupleValues, test: FrequencyTest): Criterion {
  const count = values.valueCount <= mostTabled ? byTable(values) : byClass(values)
  return {
    isMonotone: false,
    markFailing(classes, fails, mostKept) {
      count(classes, (at, frequencies, from) => {
        // For a class that has already failed, only the number of rows that could be kept is computed.
        const isAsked = mostKept !== undefined && test.mostKept !== undefined && mostKept[at] !== 0
        if ((fails[at] === 1 && !isAsked) || test.meets(frequencies, from)) return
        fails[at] = 1
        if (mostKept !== undefined && test.mostKept !== undefined)
          mostKept[at] = Math.min(mostKept[at] as number, test.mostKept(frequencies, from))
      })
    },
  }
}

/** Counts the values of each class and passes them on class by class. */
type CountValues = (classes: Classes, take: (at: number, frequencies: Uint32Array, from: number) => void) => void

/** Packs the count and the value of tuples whose rows all have the same value into one number; 0 for other tuples. */
function packSingles({ starts, values, counts }: TupleValues): Uint32Array {
  const packed = new Uint32Array(starts.length - 1)
  for (let tuple = 0; tuple < packed.length; tuple++) {
    const place = starts[tuple] as number
    const count = counts[place] as number
    if ((starts[tuple + 1] as number) === place + 1 && count < 2 ** 26)
      packed[tuple] = count * mostTabled + (values[place] as number)
  }
  return packed
}

function byTable(tupleValues: TupleValues): CountValues {
  const { starts, values, counts, valueCount } = tupleValues
  const packed = packSingles(tupleValues)
  return ({ classOf, members, length, classCount }, take) => {
    const table = new Uint32Array(classCount * valueCount)
    for (let i = 0; i < length; i++) {
      const tuple = members[i] as number
      const from = (classOf[i] as number) * valueCount
      const single = packed[tuple] as number
      if (single !== 0) {
        const entry = from + (single % mostTabled)
        table[entry] = (table[entry] as number) + (single >>> 6)
        continue
      }
      const end = starts[tuple + 1] as number
      for (let place = starts[tuple] as number; place < end; place++) {
        const entry = from + (values[place] as number)
        table[entry] = (table[entry] as number) + (counts[place] as number)
      }
    }
    for (let at = 0; at < classCount; at++) take(at, table, at * valueCount)
  }
}

function byClass({ starts, values, counts, valueCount }: TupleValues): CountValues {
  const frequencies = new Uint32Array(valueCount)
  return (classes, take) => {
    const { starts: classStarts, sorted } = sortByClass(classes)
    for (let at = 0; at < classes.classCount; at++) {
      frequencies.fill(0)
      for (let i = classStarts[at] as number; i < (classStarts[at + 1] as number); i++) {
        const tuple = sorted[i] as number
        for (let place = starts[tuple] as number; place < (starts[tuple + 1] as number); place++) {
          const value = values[place] as number
          frequencies[value] = (frequencies[value] as number) + (counts[place] as number)
        }
      }
      take(at, frequencies, 0)
    }
  }
}

/** The frequencies of the values over all tuples. */
export function overallFrequencies({ starts, values, counts, valueCount }: TupleValues): Float64Array {
  const frequencies = new Float64Array(valueCount)
  for (let tuple = 0; tuple + 1 < starts.length; tuple++) {
    for (let at = starts[tuple] as number; at < (starts[tuple + 1] as number); at++) {
      const value = values[at] as number
      frequencies[value] = (frequencies[value] as number) + (counts[at] as number)
    }
  }
  return frequencies
}
