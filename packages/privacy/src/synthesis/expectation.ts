import type { CombinationSpace } from './combination-space.ts'
import type { Edge } from './maximum-spanning-tree.ts'
import type { Marginal } from './noisy-marginals.ts'
import { fitPair } from './proportional-fitting.ts'
import type { TreeModel } from './tree-model.ts'

/** Rounds of fitting a pair that is not in the tree. */
const fittingRounds = 5

/**
 * Estimates the counts of a pair outside the tree, from the tree and the measurement. Counts below the noise come from
 * the tree alone. All counts of the pair together show how far true counts are from the tree: chance alone gives a
 * variance of one times the mean, and a larger one shows that the tree is incomplete here (empirical Bayes).
 */
function improve(byTree: Float64Array, { counts, variance }: Marginal): Float64Array {
  let [excess, total] = [0, 0]
  for (let cell = 0; cell < byTree.length; cell++) {
    excess += ((counts[cell] as number) - (byTree[cell] as number)) ** 2 - variance
    total += byTree[cell] as number
  }
  const dispersion = total > 0 ? Math.max(0, excess / total) : 0
  return byTree.map((mean, cell) => {
    const spread = mean * dispersion
    if (spread === 0) return mean
    return Math.max(0, mean + (spread / (spread + variance)) * ((counts[cell] as number) - mean))
  })
}

/** Computes the expected count of each combination of up to three values. It reads only noisy counts, so it costs no privacy. */
export function expectationOf(model: TreeModel, pairs: readonly Marginal[], space: CombinationSpace): Float32Array {
  const { singles } = model
  const expected = new Float32Array(space.size)
  for (const [a, single] of singles.entries())
    for (const [x, code] of space.codes[a]?.entries() ?? []) expected[space.ofOne(a) + x] = single[code] as number
  /** By pair of columns: the measured counts, as ratios to those of the tree. */
  const ratios: Float64Array[] = []
  for (const pair of pairs) {
    const [a, b] = pair.columns as Edge
    const [ofA, ofB] = [singles[a] as Float64Array, singles[b] as Float64Array]
    const byTree = model.joint(a, b)
    const isInTree = model.neighbours[a]?.includes(b) === true
    const counts = isInTree ? byTree : fitPair(improve(byTree, pair), ofA, ofB, fittingRounds)
    const [codesA, codesB] = [space.codes[a] as Uint32Array, space.codes[b] as Uint32Array]
    const ratio = new Float64Array(codesA.length * codesB.length).fill(1)
    for (const [y, codeB] of codesB.entries())
      for (const [x, codeA] of codesA.entries()) {
        const cell = codeA + ofA.length * codeB
        const at = x + codesA.length * y
        expected[space.ofTwo(a, b) + at] = counts[cell] as number
        if ((byTree[cell] as number) > 0) ratio[at] = (counts[cell] as number) / (byTree[cell] as number)
      }
    ratios[a * space.columnCount + b] = ratio
  }
  const ratioOf = (a: number, b: number): Float64Array => ratios[a * space.columnCount + b] as Float64Array
  for (let a = 0; a < space.columnCount; a++)
    for (let b = a + 1; b < space.columnCount; b++)
      for (let c = b + 1; c < space.columnCount; c++) {
        const start = space.ofThree(a, b, c)
        const triples = expected.subarray(
          start,
          start + (space.sizes[a] as number) * (space.sizes[b] as number) * (space.sizes[c] as number),
        )
        addTriples(triples, model, space, [a, b, c])
        scale(triples, space, [a, b, c], [ratioOf(a, b), ratioOf(a, c), ratioOf(b, c)])
      }
  return expected
}

type Three<Item> = readonly [Item, Item, Item]

/**
 * Adds the triples of three columns, by the tree: each depends on the column where their paths meet, and through it on
 * the others.
 */
function addTriples(triples: Float32Array, model: TreeModel, space: CombinationSpace, columns: Three<number>): void {
  const [a, b, c] = columns
  const isJoined = model.isJoined(a, b) && model.isJoined(a, c)
  // If not all are connected, the middle is one of a connected pair, or any column, because independent columns need
  // none.
  const middle = isJoined ? model.meeting(a, b, c) : model.isJoined(b, c) ? b : a
  const ofMiddle = model.singles[middle] as Float64Array
  /** The counts of one column with each value of the middle; for the middle itself, its own counts. */
  const beside = columns.map((column): Float64Array => {
    const codes = space.codes[column] as Uint32Array
    const joint = column === middle ? undefined : model.joint(middle, column)
    return Float64Array.from({ length: ofMiddle.length * codes.length }, (_, at) => {
      const [value, code] = [at % ofMiddle.length, codes[Math.floor(at / ofMiddle.length)] as number]
      if (joint === undefined) return value === code ? (ofMiddle[value] as number) : 0
      return joint[value + ofMiddle.length * code] as number
    })
  })
  const sizes = columns.map((column) => space.sizes[column] as number)
  const strides = [1, sizes[0] as number, (sizes[0] as number) * (sizes[1] as number)]
  // If the middle is one of the three, it goes first, because only one of its values counts then.
  const first = columns.includes(middle) ? columns.indexOf(middle) : 2
  const order = [first, ...[2, 1, 0].filter((at) => at !== first)] as [number, number, number]
  const [besideFirst, besideNext, besideLast] = order.map((at) => beside[at]) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const [sizeFirst, sizeNext, sizeLast] = order.map((at) => sizes[at]) as [number, number, number]
  const [strideFirst, strideNext, strideLast] = order.map((at) => strides[at]) as [number, number, number]
  for (let value = 0; value < ofMiddle.length; value++) {
    const all = ofMiddle[value] as number
    if (all <= 0) continue
    for (let x = 0; x < sizeFirst; x++) {
      const share = (besideFirst[value + ofMiddle.length * x] as number) / all
      if (share === 0) continue
      for (let y = 0; y < sizeNext; y++) {
        const shareOfBoth = (share * (besideNext[value + ofMiddle.length * y] as number)) / all
        if (shareOfBoth === 0) continue
        let at = x * strideFirst + y * strideNext
        for (let z = 0; z < sizeLast; z++, at += strideLast)
          triples[at] = (triples[at] as number) + shareOfBoth * (besideLast[value + ofMiddle.length * z] as number)
      }
    }
  }
}

/** Moves triples as far as measurements moved their pairs. */
function scale(
  triples: Float32Array,
  { sizes }: CombinationSpace,
  [a, b]: Three<number>,
  [ratioAB, ratioAC, ratioBC]: Three<Float64Array>,
): void {
  const [sizeA, sizeB] = [sizes[a] as number, sizes[b] as number]
  for (let start = 0, yz = 0; start < triples.length; start += sizeA, yz++) {
    const [y, z] = [yz % sizeB, Math.floor(yz / sizeB)]
    const ofBC = ratioBC[y + sizeB * z] as number
    for (let x = 0; x < sizeA; x++)
      triples[start + x] =
        (triples[start + x] as number) * ofBC * (ratioAB[x + sizeA * y] as number) * (ratioAC[x + sizeA * z] as number)
  }
}
