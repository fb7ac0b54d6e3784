import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../models/criterion.ts'
import { overallFrequencies } from '../models/histograms.ts'
import { minimumDistinct } from '../models/k-anonymity.ts'
import { closeness, equalCloseness, orderedDistance } from '../models/t-closeness.ts'
import { valuesByTuple } from '../models/tuple-values.ts'
import { leastLoss, lossAt, type Model } from './fixture-reference-full-domain.ts'
import { anyRows, tuplesOf } from './fixture-spaces.ts'
import { findOptimalNode } from './optimal-full-domain.ts'

describe('findOptimalNode', () => {
  it.each(['k', 'l', 't', 'ordered t'] as const)('finds what looking at every node finds (%s)', (model) => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(1, 0.2), (drawn, limit) => {
        const tuples = tuplesOf(drawn)
        const values = valuesByTuple(
          tuples,
          Uint32Array.from(drawn.rows, ({ sensitive }) => sensitive),
          5,
        )
        const overall = overallFrequencies(values)
        const criteria: Record<Model, Criterion[]> = {
          k: [],
          l: [minimumDistinct(values, 2)],
          t: [equalCloseness(values, 0.3, overall)],
          'ordered t': [closeness(values, 0.15, orderedDistance(Uint32Array.of(0, 1, 2, 3, 4), 5), overall)],
        }
        const least = leastLoss(drawn, model, limit)
        const search = () =>
          findOptimalNode(
            { tuples, hierarchies: drawn.hierarchies, rowCount: drawn.rows.length },
            { k: drawn.k, criteria: criteria[model] },
            limit,
          )
        if (least === Number.POSITIVE_INFINITY) expect(search).toThrow('suppressionLimitUnreachable')
        else expect(lossAt(drawn, search().levels, model, limit)).toBeCloseTo(least, 8)
      }),
      { numRuns: 300 },
    )
  })
})
