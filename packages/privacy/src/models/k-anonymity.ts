import { type Classes, type Criterion, sortByClass, sumByClass } from './criterion.ts'
import type { TupleValues } from './tuple-values.ts'

/**
 * Requires at least `k` rows in every equivalence class (k-anonymity, Sweeney 2002); with the counts of a population
 * instead, k-map. O(tuples).
 */
export function minimumSize(counts: ArrayLike<number>, k: number): Criterion {
  return {
    isMonotone: true,
    markFailing(classes, fails) {
      const sizes = sumByClass(classes, counts)
      for (let at = 0; at < classes.classCount; at++) if ((sizes[at] as number) < k) fails[at] = 1
    },
  }
}

/**
 * Requires at least `least` distinct values in every class (distinct l-diversity); on ids, k counted in persons or
 * events.
 */
export function minimumDistinct(values: TupleValues, least: number): Criterion {
  return values.valueCount <= 32 ? distinctByMask(values, least) : distinctByStamp(values, least)
}

function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function distinctByMask({ starts, values }: TupleValues, least: number): Criterion {
  const maskOf = new Int32Array(starts.length - 1)
  for (let tuple = 0; tuple < maskOf.length; tuple++)
    for (let at = starts[tuple] as number; at < (starts[tuple + 1] as number); at++)
      maskOf[tuple] = (maskOf[tuple] as number) | (1 << (values[at] as number))
  return {
    isMonotone: true,
    markFailing({ classOf, members, length, classCount }, fails) {
      const masks = new Int32Array(classCount)
      for (let i = 0; i < length; i++) {
        const at = classOf[i] as number
        masks[at] = (masks[at] as number) | (maskOf[members[i] as number] as number)
      }
      for (let at = 0; at < classCount; at++) if (bitCount(masks[at] as number) < least) fails[at] = 1
    },
  }
}

function distinctByStamp({ starts, values, valueCount }: TupleValues, least: number): Criterion {
  const stamps = new Uint32Array(valueCount)
  let stamp = 0
  function distinctIn(sorted: Uint32Array, from: number, to: number): number {
    stamp++
    let distinct = 0
    for (let i = from; i < to && distinct < least; i++) {
      const tuple = sorted[i] as number
      for (let at = starts[tuple] as number; at < (starts[tuple + 1] as number); at++) {
        const value = values[at] as number
        if (stamps[value] === stamp) continue
        stamps[value] = stamp
        distinct++
      }
    }
    return distinct
  }
  return {
    isMonotone: true,
    markFailing(classes: Classes, fails) {
      const { starts: classStarts, sorted } = sortByClass(classes)
      for (let at = 0; at < classes.classCount; at++)
        if (fails[at] !== 1 && distinctIn(sorted, classStarts[at] as number, classStarts[at + 1] as number) < least)
          fails[at] = 1
    },
  }
}
