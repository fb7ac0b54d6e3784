import { expect, it } from 'vitest'
import { NO_CLASS } from '../recoding/recoding.ts'
import { type GroupCheck, NO_GROUP } from './hold-groups.ts'
import { suppressAcrossReleases } from './suppress-across-releases.ts'

const K = 3

/** Groups of fewer than three people fail, unless they are empty. */
const check: GroupCheck = (groupOf, groupCount) => {
  const sizes = new Uint32Array(groupCount)
  for (const group of groupOf) if (group !== NO_GROUP) sizes[group] = (sizes[group] as number) + 1
  return Uint8Array.from(sizes, (size) => (size > 0 && size < K ? 1 : 0))
}

/** Suppresses among rows of classes of these sizes and one history, of which some more people have left. */
function leftOf(sizes: readonly number[], gone: number): number[] {
  const classes = Uint32Array.from(sizes.flatMap((size, at) => Array(size).fill(at)))
  const [rows, count] = [classes.length, classes.length + gone]
  const tokens = Array.from({ length: count }, (_, at) => `token-${at}`)
  const historyOf = new Uint32Array(count).fill(1)
  const after = suppressAcrossReleases({ count, rows, tokens, historyOf, historyCount: 2, earlier: [] }, classes, check)
  return sizes.map((_, at) => after.filter((one) => one === at && one !== NO_CLASS).length)
}

it('suppresses no more of a history than hides who has left: its smallest classes, one at a time', () => {
  expect(leftOf([6, 3, 4], 0)).toEqual([6, 3, 4])
  expect(leftOf([6, 3, 4], 1)).toEqual([6, 0, 4])
  expect(leftOf([6, 3, 4], 2)).toEqual([6, 0, 4])
  expect(leftOf([6, 3, 4], 3)).toEqual([6, 3, 4])
  // A class that is too small itself hides the one person who has left.
  expect(leftOf([6, 2, 4], 1)).toEqual([6, 0, 4])
})
