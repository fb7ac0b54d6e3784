/**
 * How good the proposals of the vault are, on the invented people with which linkage is measured: one list, in which
 * some are twice as two clerks wrote them.
 */

import type { IdentityRecord } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { makeHardFiles } from '../../privacy/test/people/make-hard-files.ts'
import { makePeople } from '../../privacy/test/people/make-people.ts'
import { findPairs } from '../../vault/src/duplicates/find-pairs.ts'
import { encodePerson } from '../../vault/src/records/identity-encoding.ts'
import { encode, measure, type Person, secret } from './fixture-duplicates.ts'

describe('what the vault proposes', () => {
  it('is found of most who are in it twice, where names are frequent, dates guessed and telephones lost', async () => {
    const { left, right } = makeHardFiles(250, 40, 11)
    const found = await measure([...left, ...right])
    expect(found.precisionHigh).toBeGreaterThan(0.9)
    expect(found.recallHigh).toBeGreaterThan(0.6)
    expect(found.recall).toBeGreaterThan(0.95)
  })

  it('is found of nearly all who are in it twice, with the errors of an ordinary register', async () => {
    const { left, right } = makePeople(250, 12)
    const found = await measure([...left, ...right])
    expect(found.precisionHigh).toBeGreaterThan(0.98)
    expect(found.recallHigh).toBeGreaterThan(0.95)
    expect(found.recall).toBeGreaterThan(0.98)
  })

  it('is hardly anyone where no one is in it twice', async () => {
    const { left } = makeHardFiles(400, 0, 13)
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
