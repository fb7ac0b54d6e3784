import { expect } from 'vitest'
import { inside } from '../../src/fixture-inside.ts'
import { encodeRecords, type Linkage, linkForReview } from '../../src/linkage/index.ts'
import { SecretKey } from '../../src/pseudonyms/index.ts'
import { type Hardness, makeHardFiles } from './make-hard-files.ts'
import { scoreMatches } from './make-people.ts'

const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index))
const settings = { key, domain: { purpose: 'match', partner: 'harbour', epoch: '2026' } }
type Files = ReturnType<typeof makeHardFiles>
/** Links two files by their encodings. */
export const link = (files: Files, options: object = {}, linking: object = {}): Linkage => {
  const encode = (people: Files['left']) => encodeRecords(inside(people), { ...settings, ...options })
  return linkForReview(encode(files.left), encode(files.right), linking)
}
/** The people of a file. */
export const count = 2000

/** Expects that the stated precision is kept, and that most people are found, over three pairs of files. */
export function expectStatedPrecision(share: number, hardened: boolean): void {
  const seeds = [1, 2, 3]
  let [right, proposed, expected] = [0, 0, 0]
  for (const seed of seeds) {
    const files = makeHardFiles(count, count * share, seed)
    const { matches, expectedPrecision, estimatedInBoth } = link(files, { hardened })
    const found = scoreMatches(files, matches).precision * matches.length
    right += found
    proposed += matches.length
    expected += (expectedPrecision ?? 0) * matches.length
    expect(estimatedInBoth / (count * share)).toBeGreaterThan(0.7)
    expect(estimatedInBoth / (count * share)).toBeLessThan(1.4)
  }
  const recall = right / (count * share * seeds.length)
  expect(expected / proposed).toBeGreaterThanOrEqual(0.95)
  // Hardening flips bits by chance, differently in each run, and costs precision where few people are in both.
  const [least, furthest] = hardened ? [0.84, 0.11] : [0.9, 0.06]
  expect(right / proposed).toBeGreaterThan(least)
  expect(Math.abs(right / proposed - expected / proposed)).toBeLessThan(furthest)
  expect(recall).toBeGreaterThan(0.75)
  if (share === 0.4) expect((2 * right) / (proposed + count * share * seeds.length)).toBeGreaterThan(0.92)
}

/** Expects that hardly anyone is found where no one is in both files. */
export function expectNoOne(hardened: boolean, hardness: Partial<Hardness>, seeds: readonly number[] = [4, 5]): void {
  for (const seed of seeds) {
    const { matches, review, estimatedInBoth } = link(makeHardFiles(count, 0, seed, hardness), { hardened })
    expect(matches.length).toBeLessThanOrEqual(2)
    expect(review.length).toBeLessThan(20)
    expect(estimatedInBoth).toBeLessThan(10)
  }
}
