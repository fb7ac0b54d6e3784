import { fields } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { didYouMean, editDistance, nearestName } from './nearest-name.ts'

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['sex', 'sex', 0],
  ['sex', 'sez', 1],
  ['victim.sex', 'victim.sx', 1],
  ['victim.sex', 'victim.esx', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
])('counts edits from %j to %j: %d', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits)
  expect(editDistance(to, from)).toBe(edits)
})

it('offers a field that was misspelt by one letter, for every field', () => {
  const ids = fields.map(({ id }) => id)
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat(), fc.constantFrom('left out', 'exchanged'), (id, at, how) => {
      const place = 1 + (at % (id.length - 2))
      const typed =
        how === 'left out'
          ? id.slice(0, place) + id.slice(place + 1)
          : id.slice(0, place) + id.charAt(place + 1) + id.charAt(place) + id.slice(place + 2)
      const offered = nearestName(typed, ids) ?? ''
      expect(editDistance(typed.toLowerCase(), offered.toLowerCase())).toBeLessThanOrEqual(1)
    }),
  )
})

it('offers nothing where nothing is near', () => {
  expect(didYouMean('something else altogether', ['sex', 'age'])).toBe('')
  expect(didYouMean('sx', ['sex', 'age'])).toBe(' Did you mean sex?')
  expect(didYouMean('Ada', ['1', 'b'])).toBe('')
})
