import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitByDefinition, type Matrix } from './fixture-reference-fitting.ts'
import { dependenceByDefinition, heaviestForest } from './fixture-reference-spanning-tree.ts'
import { chooseTree } from './maximum-spanning-tree.ts'
import { fitPair, transpose } from './proportional-fitting.ts'

/** Flattens counts to their stored order: the first column's values vary fastest. */
const flat = (matrix: Matrix): Float64Array =>
  Float64Array.from((matrix[0] ?? []).flatMap((_, b) => matrix.map((row) => row[b] as number)))

const counts = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })

it('fits a pair to its columns as scaling rows and columns in turn does', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }))
  fc.assert(
    fc.property(
      sizes.chain(([a, b, rounds]) =>
        fc.tuple(fc.array(counts(b), { minLength: a, maxLength: a }), counts(a), counts(b), fc.constant(rounds)),
      ),
      ([matrix, ofA, ofB, rounds]) => {
        const fitted = fitPair(flat(matrix), Float64Array.from(ofA), Float64Array.from(ofB), rounds)
        const expected = flat(fitByDefinition(matrix, ofA, ofB, rounds))
        for (const [at, one] of fitted.entries()) expect(one).toBeCloseTo(expected[at] as number, 9)
        expect(transpose(transpose(fitted, ofA.length), ofB.length)).toEqual(fitted)
      },
    ),
  )
})

const edges = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [a, b] as const))

it('chooses a forest of maximum weight', () => {
  fc.assert(
    fc.property(
      fc.array(
        counts(3).map(([a = 0, b = 0, c = 0]) => [a + 1, b + 1, c + 1]),
        { minLength: 4, maxLength: 4 },
      ),
      fc.array(fc.array(counts(3), { minLength: 3, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(0.5, 4),
      (singles, matrices, variance) => {
        const rowCount = 20
        const pairs = edges.map((columns, at) => ({ columns, counts: flat(matrices[at] as Matrix), variance }))
        const scores = edges.map(([a, b], at) =>
          dependenceByDefinition(
            matrices[at] as Matrix,
            singles[a] as number[],
            singles[b] as number[],
            rowCount,
            variance,
          ),
        )
        const chosen = chooseTree(
          pairs,
          singles.map((one) => Float64Array.from(one)),
          rowCount,
        )
        const weight = chosen.reduce((sum, at) => sum + (scores[at] as number), 0)
        expect(weight).toBeCloseTo(heaviestForest(edges, scores, 4), 9)
      },
    ),
  )
})
