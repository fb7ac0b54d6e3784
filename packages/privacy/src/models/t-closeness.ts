import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { Criterion } from './criterion.ts'
import { byFrequencies, sumFrom } from './histograms.ts'
import { TOLERANCE } from './l-diversity.ts'
import type { TupleValues } from './tuple-values.ts'

function sharesOf(frequencies: Float64Array): Float64Array {
  const all = frequencies.reduce((sum, frequency) => sum + frequency, 0)
  return frequencies.map((frequency) => frequency / all)
}

/** A distance between two distributions of sensitive values: 0 equal, 1 as far apart as possible. */
export type Distance = (shares: Float64Array, overall: Float64Array) => number

/**
 * Creates the ordered distance: the earth mover's distance along a line of values one step apart. `placeOf` is the position of each value
 * among all `places`, some of which may not occur.
 */
export function orderedDistance(placeOf: Uint32Array, places: number): Distance {
  const difference = new Float64Array(places)
  return (shares, overall) => {
    difference.fill(0)
    for (let value = 0; value < placeOf.length; value++)
      difference[placeOf[value] as number] = (shares[value] as number) - (overall[value] as number)
    let carried = 0
    let work = 0
    for (const one of difference) {
      carried += one
      work += Math.abs(carried)
    }
    return work / Math.max(1, places - 1)
  }
}

/**
 * The earth mover's distance in a hierarchy, where two values are as far apart as the level at which they meet is high:
 * a surplus in a subtree moves up until it meets a deficit.
 */
export function hierarchicalDistance({ levels, values }: Hierarchy, leafOf: Uint32Array): Distance {
  const height = levels.length - 1
  return (shares, overall) => {
    let excess = new Float64Array(values.length)
    for (let value = 0; value < leafOf.length; value++) {
      const leaf = leafOf[value] as number
      excess[leaf] = (excess[leaf] as number) + (shares[value] as number) - (overall[value] as number)
    }
    let cost = 0
    for (let level = 1; level <= height; level++) {
      const below = levels[level - 1] as Uint32Array
      const above = levels[level] as Uint32Array
      const surplus = new Float64Array(values.length)
      const lack = new Float64Array(values.length)
      const next = new Float64Array(values.length)
      const isSeen = new Uint8Array(values.length)
      for (let leaf = 0; leaf < below.length; leaf++) {
        const child = below[leaf] as number
        if (isSeen[child] === 1) continue
        isSeen[child] = 1
        const parent = above[leaf] as number
        const mass = excess[child] as number
        next[parent] = (next[parent] as number) + mass
        if (mass > 0) surplus[parent] = (surplus[parent] as number) + mass
        else lack[parent] = (lack[parent] as number) - mass
      }
      for (let parent = 0; parent < values.length; parent++)
        cost += (level / height) * Math.min(surplus[parent] as number, lack[parent] as number)
      excess = next
    }
    return cost
  }
}

/**
 * Requires t-closeness (Li, Li and Venkatasubramanian 2007): the distribution of the sensitive values in every class is
 * at most `t` away from the overall one, given as frequencies.
 */
export function closeness(values: TupleValues, t: number, distance: Distance, frequencies: Float64Array): Criterion {
  const overall = sharesOf(frequencies)
  const shares = new Float64Array(overall.length)
  return byFrequencies(values, {
    meets(ofClass, from) {
      const size = sumFrom(ofClass, from, values.valueCount)
      for (let value = 0; value < shares.length; value++) shares[value] = (ofClass[from + value] as number) / size
      return distance(shares, overall) <= t + TOLERANCE
    },
  })
}

/**
 * Requires t-closeness with all values equally far apart, so that the distance is half the sum of differences: a class
 * passes if it overlaps enough with the overall shares. The union of close classes is close too. Any division of a
 * class that is not close therefore keeps at most as many rows as can be close at once; values that are rare in the
 * class run out first.
 */
export function equalCloseness(values: TupleValues, t: number, frequencies: Float64Array): Criterion {
  const overall = sharesOf(frequencies)
  const overlap = 1 - t - TOLERANCE
  return byFrequencies(values, {
    meets(ofClass, from) {
      const size = sumFrom(ofClass, from, values.valueCount)
      let shared = 0
      for (let value = 0; value < overall.length; value++)
        shared += Math.min(ofClass[from + value] as number, size * (overall[value] as number))
      return shared >= overlap * size
    },
    mostKept(ofClass, from) {
      const size = sumFrom(ofClass, from, values.valueCount)
      // Reduces the rows until the overlap suffices: it is concave, so a step along its slope never goes too far.
      for (let rows = size; ; ) {
        let spent = 0
        let share = 0
        for (let value = 0; value < overall.length; value++) {
          const expected = overall[value] as number
          const there = ofClass[from + value] as number
          if (there < expected * rows) spent += there
          else share += expected
        }
        const fewer = share < overlap ? spent / (overlap - share) : rows
        if (fewer >= rows) return Math.floor(rows + TOLERANCE * size)
        rows = fewer
      }
    },
  })
}
