import { withinCustody } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { SecretKey } from '../pseudonyms/index.ts'
import { encodeRecords, linkWithin } from './index.ts'

const GIVEN =
  'Yves Grace Almaz Jean Aline Eric Solange Patrick Odette Bosco Vestine Felix Immaculee Thierry Josiane Didier Chantal Innocent Beata Olivier Delphine Emile Francine Gaspard Henriette Ignace Louise Maurice Noella Pascal'.split(
    ' ',
  )

/** Invented people: an own name, telephone and day of birth each. */
const strangers = Array.from({ length: 30 }, (_, at) => ({
  given: GIVEN[at],
  surname: GIVEN[(at * 7 + 3) % 30]?.split('').reverse().join(''),
  dob: `${1960 + at}-0${1 + (at % 9)}-1${at % 10}`,
  sex: at % 2 === 0 ? 'male' : 'female',
  phone: `+25078${String(1_000_003 + at * 7_919_111).slice(-7)}`,
}))
const claudine = { given: 'Claudine', surname: 'Habirungu', dob: '1994-06-22', sex: 'female', phone: '+250732939376' }

const pairsIn = async (people: readonly object[], blocks = false) => {
  const settings = { key: SecretKey.generate(), domain: { purpose: 'duplicates', partner: 'own', epoch: '1' }, blocks }
  return await linkWithin(
    encodeRecords(
      people.map((one) => withinCustody({ ...one })),
      settings,
    ),
  )
}

describe('people within one list', () => {
  it.each([
    ['side by side', 3, 4, 5],
    ['at its ends', 0, 16, 32],
    ['apart in the last digit only', 30, 31, 32],
  ])('who are in it three times (%s) are found in each pair, and no one else is', async (_, ...places) => {
    const people: object[] = [...strangers]
    const spellings = [claudine, { ...claudine, given: 'Habilungu', surname: 'Claudine' }, claudine]
    for (const [at, place] of places.entries()) people.splice(place, 0, spellings[at] as object)
    const found = await pairsIn(people)
    const [a, b, c] = places
    expect(found.map(({ first, second }) => `${first} ${second}`).toSorted()).toEqual(
      [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`].toSorted(),
    )
    for (const { probability } of found) expect(probability).toBeGreaterThan(0.5)
    expect(found.map(({ probability }) => probability)).toEqual(
      found.map(({ probability }) => probability).toSorted((one, other) => other - one),
    )
  })

  it('are compared with a share that only grows, to the whole', async () => {
    const settings = { key: SecretKey.generate(), domain: { purpose: 'duplicates', partner: 'own', epoch: '1' } }
    const shares: number[] = []
    const people = [claudine, ...strangers, claudine].map((one) => withinCustody({ ...one }))
    await linkWithin(encodeRecords(people, settings), { onProgress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(10)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect([Math.min(...shares) > 0, shares.at(-1)]).toEqual([true, 1])
  })

  it('are found in a list with blocks as well, and no one in a list of one or none', async () => {
    expect(await pairsIn([claudine, ...strangers, claudine], true)).toMatchObject([{ first: 0, second: 31 }])
    expect([await pairsIn([]), await pairsIn([claudine])]).toEqual([[], []])
  })
})
