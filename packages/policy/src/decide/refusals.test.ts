import { expect, it } from 'vitest'
import { Refusals } from './refusals.ts'

const record = (at: number) => ({ reportingEntity: { id: `org-${at % 2}` }, case: { id: `case-${at}` } })
const person = (at: number) => ({ id: 'v-1', ...(at % 3 === 0 ? { crossCaseId: `x-${at}` } : {}) })

it('knows the day of each of many, and whom a later one overtakes', () => {
  const refusals = new Refusals()
  const placesOf = (at: number) => refusals.placesOf('victim', person(at), record(at))
  const heed = (at: number, use: string): boolean => refusals.heed(placesOf(at), { use, keeping: undefined })
  for (let at = 0; at < 1_000; at++) {
    if (at % 2 === 0) refusals.add(placesOf(at), { use: '2026-02-01' })
    else expect(heed(at, '2026-01-10')).toBe(true)
  }
  for (let at = 0; at < 1_000; at += 2)
    expect([at, heed(at, '2026-02-01'), heed(at, '2026-02-02')]).toEqual([at, false, true])
  expect(refusals.isOvertaken).toBe(false)
  refusals.add(placesOf(1), { use: '2026-01-09' })
  expect(refusals.isOvertaken).toBe(false)
  // The first of them, of whom the room grew several times since.
  refusals.add(placesOf(1), { use: '2026-01-10' })
  expect(refusals.isOvertaken).toBe(true)
  refusals.startAgain()
  expect([refusals.isOvertaken, heed(1, '2026-01-10')]).toEqual([false, false])
})

it('knows no one whom a record does not name, and takes no two kinds, cases or organisations for one', () => {
  const refusals = new Refusals()
  const nobody = refusals.placesOf('victim', { crossCaseId: '' }, { case: { id: '' } })
  expect([nobody, refusals.placesOf('victim', { id: 'v-1' }, {})]).toEqual(
    Array(2).fill({ ofCase: undefined, ofPerson: undefined }),
  )
  refusals.add(nobody, { use: '2026-02-01' })
  expect(refusals.heed(nobody, { use: undefined, keeping: undefined })).toBe(true)
  const own = { id: 'v-1', crossCaseId: 'x-1' }
  const inCase = (id: unknown, org = 'org-1') => ({ reportingEntity: { id: org }, case: { id } })
  refusals.add(refusals.placesOf('victim', own, inCase('case-1')), { use: '' })
  const isHeld = (kind: 'victim' | 'perpetrator', who: object, where: object): boolean =>
    refusals.heed(refusals.placesOf(kind, { ...who }, { ...where }), { use: '', keeping: undefined })
  expect(isHeld('victim', { id: 'v-1' }, inCase('case-1'))).toBe(false)
  expect(isHeld('victim', { id: 'v-7', crossCaseId: 'x-1' }, inCase('case-7'))).toBe(false)
  expect(isHeld('perpetrator', own, inCase('case-1'))).toBe(true)
  expect(isHeld('victim', own, inCase('case-1', 'org-2'))).toBe(true)
  expect(isHeld('victim', { id: 'v-1' }, inCase('case-2'))).toBe(true)
  // A value that is not a text is compared as it is.
  refusals.add(refusals.placesOf('victim', { id: 7 }, inCase(1)), { use: '' })
  expect(isHeld('victim', { id: 7 }, inCase(1))).toBe(false)
})

it('knows of each copy of a case whether keeping it was refused, and lets go of none that passed before', () => {
  const refusals = new Refusals()
  const placesOf = (id: string) =>
    refusals.placesOf('victim', { id: 'v-1', crossCaseId: 'x-1' }, { reportingEntity: { id: 'o-1' }, case: { id } })
  const isHeld = (id: string, keeping: string | undefined): boolean =>
    refusals.heed(placesOf(id), { use: '2026-02-01', keeping })
  expect(isHeld('case-1', undefined)).toBe(true)
  refusals.add(placesOf('case-2'), { keeping: '2026-03-01' })
  expect(refusals.isOvertaken).toBe(false)
  refusals.add(placesOf('case-1'), { keeping: '2026-03-01' })
  expect(refusals.isOvertaken).toBe(true)
  refusals.startAgain()
  expect(refusals.isOvertaken).toBe(false)
  expect([undefined, '2026-03-01', '2026-03-02'].map((day) => isHeld('case-1', day))).toEqual([false, false, true])
  // What holds someone back by one of the two counts as heard by neither.
  refusals.add(placesOf('case-1'), { use: '2026-01-01' })
  expect(refusals.isOvertaken).toBe(false)
})

it('joins keys of one person, whatever was known of each before', () => {
  const entity = { reportingEntity: { id: 'o-1' } }
  const inCase = (refusals: Refusals, id: string, across?: string) =>
    refusals.placesOf(
      'victim',
      { id: 'v-1', ...(across === undefined ? {} : { crossCaseId: across }) },
      { ...entity, case: { id } },
    )
  const yes = { use: '2026-02-01', keeping: undefined }
  // Let through first, and joined to a "no" afterwards.
  const first = new Refusals()
  expect(first.heed(inCase(first, 'case-1'), yes)).toBe(true)
  first.add(inCase(first, 'case-9', 'x-1'), { use: '2026-03-01' })
  expect(first.isOvertaken).toBe(false)
  inCase(first, 'case-1', 'x-1')
  expect(first.isOvertaken).toBe(true)
  first.startAgain()
  expect(first.heed(inCase(first, 'case-1'), yes)).toBe(false)
  // A chain of many records, joined from its ends.
  const chain = new Refusals()
  for (let at = 0; at < 500; at++) {
    inCase(chain, `case-${at}`, `x-${at}`)
    inCase(chain, `case-${at}`, `x-${at + 1}`)
    inCase(chain, `case-${999 - at}`, `x-${999 - at}`)
    inCase(chain, `case-${999 - at}`, `x-${1000 - at}`)
  }
  chain.add(inCase(chain, 'case-0'), { use: '2026-03-01' })
  expect([chain.heed(inCase(chain, 'case-999'), yes), chain.heed(inCase(chain, 'case-1000'), yes)]).toEqual([
    false,
    true,
  ])
})
