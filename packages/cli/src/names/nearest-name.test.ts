import { fields } from '@tip-standard/core/metadata'
import { nearestName } from '@tip-standard/formats/digest'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { didYouMean } from './nearest-name.ts'

/**
 * Whether at most one letter was changed, added or left out, or two neighbours were transposed: computed without a
 * distance table.
 */
function isOneEditAway(from: string, to: string): boolean {
  let start = 0
  while (start < from.length && from[start] === to[start]) start++
  let end = 0
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++
  const [rest, other] = [from, to].map((word) => word.slice(start, word.length - end)) as [string, string]
  return Math.max(rest.length, other.length) <= 1 || (rest.length === 2 && rest === other[1] + other.charAt(0))
}

it.each([
  ['sez', 'sex'],
  ['sx', 'sex'],
  ['seex', 'sex'],
  // A transposition is one edit; in a word this short, two would be too many.
  ['sxe', 'sex'],
  ['Victim.Esx', 'victim.sex'],
  ['victim.nationaliti', 'victim.nationalities'],
])('takes %s for %s', (typed, meant) => {
  expect(nearestName(typed, ['age', 'sex', 'victim.age', 'victim.sex', 'victim.nationalities'])).toBe(meant)
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
      expect([typed, offered, isOneEditAway(typed.toLowerCase(), offered.toLowerCase())]).toEqual([
        typed,
        offered,
        true,
      ])
    }),
  )
})

it('offers nothing where nothing is near', () => {
  expect(didYouMean('something else altogether', ['sex', 'age'])).toBe('')
  expect(didYouMean('sx', ['sex', 'age'])).toBe(' Did you mean sex?')
  expect(didYouMean('Ada', ['1', 'b'])).toBe('')
})
