import { describe, expect, it } from 'vitest'
import { inside } from '../src/fixture-inside.ts'
import { encodeRecords, type Linkage, LinkageError, linkForReview } from '../src/linkage/index.ts'
import { SecretKey } from '../src/pseudonyms/index.ts'
import { makeHardFiles } from './people/make-hard-files.ts'
import { makeHouseholds } from './people/make-households.ts'
import { scoreMatches } from './people/make-people.ts'

const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index))
const settings = { key, domain: { purpose: 'match', partner: 'harbour', epoch: '2026' } }
type Files = ReturnType<typeof makeHardFiles>
const link = (files: Files, options: object = {}, linking: object = {}): Linkage => {
  const encode = (people: Files['left']) => encodeRecords(inside(people), { ...settings, ...options })
  return linkForReview(encode(files.left), encode(files.right), linking)
}
const count = 2000

describe('linkage of files with hard errors', () => {
  it.each([
    [0.4, false],
    [0.05, false],
    [0.05, true],
  ])('states a precision that it keeps, and finds most people (in both: %s, hardened: %s)', (share, hardened) => {
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
    expect(right / proposed).toBeGreaterThan(0.9)
    expect(Math.abs(right / proposed - expected / proposed)).toBeLessThan(0.06)
    expect(recall).toBeGreaterThan(0.75)
    if (share === 0.4) expect((2 * right) / (proposed + count * share * seeds.length)).toBeGreaterThan(0.92)
  })

  it.each([
    [false, {}],
    [true, {}],
    [false, { siblings: 0.9, noPhone: 0.7 }],
    [false, { skew: 1.1, rareNames: 0.1, guessedDates: 0.4 }],
  ])('finds hardly anyone where no one is in both (hardened: %s, %o)', (hardened, hardness) => {
    for (const seed of [4, 5]) {
      const { matches, review, estimatedInBoth } = link(makeHardFiles(count, 0, seed, hardness), { hardened })
      expect(matches.length).toBeLessThanOrEqual(2)
      expect(review.length).toBeLessThan(20)
      expect(estimatedInBoth).toBeLessThan(10)
    }
  })

  it('proposes no brother or sister where no one is in both, though many are in the other file', () => {
    const { matches } = link(makeHouseholds(count, 0, 6))
    expect(matches.length).toBeLessThanOrEqual(4)
  })

  const files = makeHardFiles(count, count * 0.2, 7)
  const usual = link(files)

  it('lists for review, most probable first, people of whom none is in a proposed pair', () => {
    expect(usual.review.length).toBeGreaterThan(10)
    const [left, right] = (['left', 'right'] as const).map((side) => new Set(usual.matches.map((match) => match[side])))
    for (const [place, pair] of usual.review.entries()) {
      expect(pair.probability).toBeGreaterThanOrEqual(0.1)
      expect(pair.probability).toBeLessThanOrEqual(usual.review[place - 1]?.probability ?? 1)
      expect(left?.has(pair.left)).toBe(false)
      expect(right?.has(pair.right)).toBe(false)
    }
    expect(link(files, {}, { reviewFrom: 0.4 }).review.length).toBeLessThan(usual.review.length)
  })

  it('finds fewer, with a higher stated precision, where that is asked for', () => {
    const [sure, lax] = [0.99, 0.8].map((precision) => link(files, {}, { precision })) as [Linkage, Linkage]
    expect(sure.expectedPrecision).toBeGreaterThanOrEqual(0.99)
    expect(sure.matches.length).toBeLessThan(usual.matches.length)
    expect(usual.matches.length).toBeLessThan(lax.matches.length)
    expect(scoreMatches(files, sure.matches).precision).toBeGreaterThan(0.97)
    expect(sure.expectedRecall).toBeLessThan(lax.expectedRecall as number)
  })

  it('says how many people seem to be in one file twice, and links each pair once', () => {
    const again = files.left.slice(0, 60).map((person) => ({ ...person, phone: '' }))
    const { repeats, matches } = link({ left: [...files.left, ...again], right: files.right })
    expect(repeats.left).toBeGreaterThan(15)
    expect(repeats.right).toBeLessThan(10)
    expect(new Set(matches.map(({ left }) => left)).size).toBe(matches.length)
  })

  it('refuses a precision or a probability that cannot be', () => {
    for (const linking of [{ precision: 1 }, { precision: 0.5 }, { reviewFrom: 0 }, { reviewFrom: 1.1 }])
      expect(() => link({ left: [], right: [] }, {}, linking)).toThrow(LinkageError)
  })

  it('states nothing of no one', () => {
    const { matches, review, expectedPrecision, expectedRecall } = link({ left: [], right: [] })
    expect({ matches, review, expectedPrecision, expectedRecall }).toEqual({ matches: [], review: [] })
  })
})
