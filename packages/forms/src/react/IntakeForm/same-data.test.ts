import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameData } from './same-data.ts'

const data = fc.jsonValue({ maxDepth: 3 })

it('data are the same as their copy, and as nothing that is written differently', () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(sameData(one, structuredClone(one))).toBe(true)
      const sorted = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(sorted)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .toSorted()
                  .map(([key, held]) => [key, sorted(held)]),
              )
            : Object.is(value, -0)
              ? '-0'
              : value
      expect(sameData(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)))
    }),
  )
})

it.each<[unknown, unknown, boolean]>([
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [[], {}, false],
  [['x'], { 0: 'x' }, false],
  [null, {}, false],
  [Number.NaN, Number.NaN, true],
  [() => 1, () => 2, true],
  [() => 1, 'x', false],
])('%o and %o: %s', (one, other, isSame) => {
  expect(sameData(one, other)).toBe(isSame)
  expect(sameData(other, one)).toBe(isSame)
})
