import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KnownKeys } from './known-keys.ts'

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'a', '\ud800', '\udfff', 'ÿ', '￿', '\0'),
)

it('tells keys apart as a set of texts does, whatever is in them', () => {
  // Keys of one number have equally many texts.
  const key = fc
    .constantFrom([0, 1], [1, 2], [127, 2], [128, 1], [2 ** 31 - 1, 2])
    .chain(([number = 0, length = 1]) =>
      fc.tuple(fc.constant(number), fc.array(texts, { minLength: length, maxLength: length })),
    )
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300, size: 'max' }), (keys) => {
      const [known, set] = [new KnownKeys(), new Set<string>()]
      for (const [number, of] of keys) {
        const name = JSON.stringify([number, ...of])
        expect(known.add(number, of)).toBe(!set.has(name))
        set.add(name)
      }
    }),
  )
})

it('finds each of many keys again', () => {
  const known = new KnownKeys()
  for (const isNew of [true, false])
    for (let at = 0; at < 20_000; at++) expect(known.add(at % 7, [`case-${at}`, 'v-1'])).toBe(isNew)
})

it('knows the place of each, from 0 in the order in which they came', () => {
  const known = new KnownKeys()
  for (let round = 0; round < 2; round++)
    for (let at = 0; at < 1_000; at++) expect(known.placeOf(at % 3, [`case-${at}`])).toBe(at)
  expect(known.count).toBe(1_000)
})
