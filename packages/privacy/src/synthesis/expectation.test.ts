import { expect, it } from 'vitest'
import { CombinationSpace } from './combination-space.ts'
import { expectationOf } from './expectation.ts'
import { countsOf, rows, sizes, total } from './fixture-reference-tree.ts'
import { chooseTree } from './maximum-spanning-tree.ts'
import type { Marginal } from './noisy-marginals.ts'
import { TreeModel } from './tree-model.ts'

it('expects of every pair and triple what the product along the tree gives, and finds the tree', () => {
  const columns = sizes.map((size, at) => ({
    name: `column${at}`,
    // The first value of the second column is in no combination, but sums along the tree must include it.
    values: Array.from({ length: size }, (_, code) => (at === 1 ? String(code) : `v${code}`)),
    codes: new Uint32Array(0),
  }))
  const space = new CombinationSpace(columns)
  const singles = sizes.map((_, at) => countsOf([at], 1).counts)
  const all = sizes.flatMap((_, a) => sizes.slice(a + 1).map((_other, at) => countsOf([a, a + 1 + at], 1)))
  const edges = chooseTree(all, singles, total).map((at) => all[at] as Marginal)
  expect(edges.map(({ columns: [a, b] }) => `${a}${b}`).sort()).toEqual(['01', '12', '13'])
  // Pairs outside the tree were measured with so much noise that only the tree counts.
  const pairs = all.map((pair) => ({ ...pair, counts: pair.counts.map(() => 7), variance: 1e12 }))
  const expected = expectationOf(new TreeModel(singles, edges, total), pairs, space)
  let looked = 0
  const look = (of: readonly number[], at: number, codes: readonly number[]): void => {
    const own = codes.map((code, place) => space.takes[of[place] as number]?.[code] as number)
    if (own.includes(-1)) return
    const wanted = rows
      .filter((row) => of.every((column, place) => row.codes[column] === codes[place]))
      .reduce((sum, { count }) => sum + count, 0)
    const [x, y, z] = own as [number, number, number]
    const [sizeA, sizeB] = of.map((column) => space.sizes[column] as number) as [number, number]
    const place = of.length === 2 ? x + sizeA * y : x + sizeA * (y + sizeB * z)
    expect(Math.abs((expected[at + place] as number) - wanted)).toBeLessThan(0.01)
    looked++
  }
  for (let a = 0; a < 5; a++)
    for (let b = a + 1; b < 5; b++)
      for (let x = 0; x < (sizes[a] as number); x++)
        for (let y = 0; y < (sizes[b] as number); y++) {
          look([a, b], space.ofTwo(a, b), [x, y])
          for (let c = b + 1; c < 5; c++)
            for (let z = 0; z < (sizes[c] as number); z++) look([a, b, c], space.ofThree(a, b, c), [x, y, z])
        }
  expect(looked).toBeGreaterThan(250)
})
