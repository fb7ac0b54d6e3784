import { describe, expect, it } from 'vitest'
import { type Linkage, LinkageError } from '../src/linkage/index.ts'
import { count, expectNoOne, expectStatedPrecision, link } from './people/link-hard-files.ts'
import { makeHardFiles } from './people/make-hard-files.ts'
import { makeHouseholds } from './people/make-households.ts'
import { scoreMatches } from './people/make-people.ts'

describe('linkage of files with hard errors', () => {
  it('states a precision that it keeps, and finds most people, though few are in both', () =>
    expectStatedPrecision(0.05, false))

  it('finds nearly all where most are in both, so that few are left to be mistaken for each other', () => {
    const files = makeHardFiles(count, count * 0.8, 8)
    const { precision, recall } = scoreMatches(files, link(files).matches)
    expect(precision).toBeGreaterThan(0.97)
    expect(recall).toBeGreaterThan(0.93)
  })

  it('finds hardly anyone where no one is in both', () => expectNoOne(false, {}, [4]))

  it('does not bear itself out where no one is in both and many share names and guessed dates', () =>
    expectNoOne(false, { skew: 1.1, rareNames: 0.1, guessedDates: 0.4 }, [46]))

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
