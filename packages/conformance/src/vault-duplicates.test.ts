/** How good the proposals of the vault are, on the invented people with which linkage is measured: one list, in which some are twice as two clerks wrote them. */

import type { IdentityRecord, Victim } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { makeHardFiles } from '../../privacy/test/people/make-hard-files.ts'
import { makePeople } from '../../privacy/test/people/make-people.ts'
import { findPairs } from '../../vault/src/duplicates/find-pairs.ts'
import { bandOf } from '../../vault/src/duplicates/pair.ts'
import { type EncodedPerson, encodePerson } from '../../vault/src/records/identity-encoding.ts'

type Person = ReturnType<typeof makeHardFiles>['left'][number]

const secret = Uint8Array.from({ length: 32 }, (_, at) => at)

/** A person as the vault gets them: who they are in one document, what the case says in the other. */
async function encode({ given, surname, dob, sex, nationality, phone }: Person): Promise<EncodedPerson> {
  const identity = { firstName: given, secondName: surname, ...(phone === '' ? {} : { mobilePhone: phone }) }
  const victim = { birthDate: dob, sex, citizenships: [nationality] }
  const encoded = await encodePerson(secret, identity as IdentityRecord, victim as Partial<Victim>, 'RW')
  return encoded ?? expect.fail('nothing to find anyone by')
}

/** Precision and recall of the proposals, of the band `high` and of all. */
async function measure(people: readonly Person[]) {
  const encoded: EncodedPerson[] = []
  for (const person of people) encoded.push(await encode(person))
  const pairs = await findPairs(encoded)
  const times = new Map<string, number>()
  for (const { entity } of people) times.set(entity, (times.get(entity) ?? 0) + 1)
  const truth = [...times.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
  const isRight = ({ one, other }: { one: number; other: number }): boolean =>
    people[one]?.entity === people[other]?.entity
  const high = pairs.filter(({ probability }) => bandOf(probability) === 'high')
  const share = (of: typeof pairs, among: number): number => of.filter(isRight).length / Math.max(1, among)
  return {
    ...{ truth, proposed: pairs.length, high: high.length },
    ...{ precisionHigh: share(high, high.length), recallHigh: share(high, truth) },
    ...{ precision: share(pairs, pairs.length), recall: share(pairs, truth) },
  }
}

describe('what the vault proposes', () => {
  it('is found of most who are in it twice, where names are frequent, dates guessed and telephones lost', async () => {
    const { left, right } = makeHardFiles(400, 60, 11)
    const found = await measure([...left, ...right])
    expect(found.precisionHigh).toBeGreaterThan(0.9)
    expect(found.recallHigh).toBeGreaterThan(0.6)
    expect(found.recall).toBeGreaterThan(0.95)
  })

  it('is found of nearly all who are in it twice, with the errors of an ordinary register', async () => {
    const { left, right } = makePeople(400, 12)
    const found = await measure([...left, ...right])
    expect(found.precisionHigh).toBeGreaterThan(0.98)
    expect(found.recallHigh).toBeGreaterThan(0.95)
    expect(found.recall).toBeGreaterThan(0.98)
  })

  it('is hardly anyone where no one is in it twice', async () => {
    const { left } = makeHardFiles(800, 0, 13)
    const found = await measure(left)
    expect(found.high).toBeLessThanOrEqual(2)
  })

  it('is all pairs of someone who is in it three times', async () => {
    const { left } = makeHardFiles(60, 0, 14)
    const [first] = left as [Person]
    const found = await measure([...left, { ...first, phone: '' }, { ...first, surname: `${first.surname}a` }])
    expect([found.truth, found.recall]).toEqual([3, 1])
  })

  it('is nothing of one person, or of none', async () => {
    expect(await findPairs([])).toEqual([])
    expect(await findPairs([await encode(makeHardFiles(1, 0, 15).left[0] as Person)])).toEqual([])
  })

  it('says nothing of people of whom no name is known', async () => {
    expect(await encodePerson(secret, {} as IdentityRecord, { birthDate: '1990-01-05' }, 'RW')).toBeUndefined()
  })
})
