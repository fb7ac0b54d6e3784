import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelCount, missingLevel } from './comparison-levels.ts'
import { competing, estimateMatches, learnRelatives, type WeighedPairs } from './fellegi-sunter.ts'
import { type PlainPair, plainMatches, plainRelatives } from './fixture-reference-linkage.ts'

const fields = 3
const table = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: levelCount, maxLength: levelCount })
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0)))
const tables = fc.array(table, { minLength: fields, maxLength: fields })
const level = fc.oneof(fc.constant(missingLevel), fc.integer({ min: 0, max: levelCount - 1 }))
const size = 6
const pairs: fc.Arbitrary<PlainPair[]> = fc.uniqueArray(
  fc.record({
    left: fc.nat(size - 1),
    right: fc.nat(size - 1),
    levels: fc.array(level, { minLength: fields, maxLength: fields }),
    rarity: fc.double({ min: -3, max: 3, noNaN: true }),
  }),
  { maxLength: 20, selector: ({ left, right }) => left * size + right },
)

const toTyped = (one: readonly (readonly number[])[]): Float64Array[] => one.map((row) => Float64Array.from(row))

/** The pairs in the form that the fast version takes: equal levels share a pattern. */
function grouped(plain: readonly PlainPair[]): WeighedPairs {
  const names = [...new Set(plain.map(({ levels }) => levels.join()))]
  return {
    left: Uint32Array.from(plain, ({ left }) => left),
    right: Uint32Array.from(plain, ({ right }) => right),
    pattern: Uint32Array.from(plain, ({ levels }) => names.indexOf(levels.join())),
    levels: Uint8Array.from(names.flatMap((name) => name.split(',').map(Number))),
    rarity: Float64Array.from(plain, ({ rarity }) => rarity),
  }
}

const expectClose = (one: readonly Float64Array[], other: readonly (readonly number[])[]): void => {
  for (const [field, row] of one.entries())
    for (const [place, value] of row.entries()) expect(value).toBeCloseTo(other[field]?.[place] as number, 8)
}

describe('the model of Fellegi and Sunter', () => {
  it('is estimated as the definition says, whatever the pairs', () => {
    fc.assert(
      fc.property(
        pairs,
        tables,
        tables,
        tables,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (plain, chance, match, other, share) => {
          const kinds = [{ profile: toTyped(other), share }]
          const fast = estimateMatches(grouped(plain), [size, size], toTyped(chance), toTyped(match), kinds)
          const slow = plainMatches(plain, [size, size], chance, match, kinds)
          expect(fast.count).toBeCloseTo(slow.count, 8)
          expectClose(fast.profile, slow.profile)
        },
      ),
    )
  })

  it('learns what relatives look like as the definition says', () => {
    fc.assert(
      fc.property(pairs, tables, tables, tables, (plain, chance, match, assumed) => {
        const bySchema = {
          match: toTyped(match),
          kinds: [{ profile: toTyped(assumed), isLearned: [true, true, true] }],
        }
        const fast = learnRelatives([{ ...grouped(plain), among: 15 }], toTyped(chance), bySchema, [size])
        const slow = plainRelatives(plain, 15, chance, match, assumed, size)
        expect(fast.kinds[0]?.share).toBeCloseTo(slow.share, 8)
        expect(fast.repeats[0]).toBeCloseTo(slow.repeats, 8)
        expectClose(fast.kinds[0]?.profile ?? [], slow.profile)
      }),
    )
  })

  it('gives no record more than one match in all', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 20, maxLength: 20 }),
        (plain, odds) => {
          const of = grouped(plain)
          const probabilities = competing(
            of,
            [size, size],
            Float64Array.from(plain, (_, pair) => odds[pair] as number),
          )
          for (let row = 0; row < size; row++) {
            const sum = (side: 'left' | 'right'): number =>
              probabilities.filter((_, pair) => plain[pair]?.[side] === row).reduce((all, one) => all + one, 0)
            expect(sum('left')).toBeLessThanOrEqual(1 + 1e-9)
            expect(sum('right')).toBeLessThanOrEqual(1 + 1e-9)
          }
        },
      ),
    )
  })
})
