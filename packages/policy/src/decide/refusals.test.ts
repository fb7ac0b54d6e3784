import { expect, it } from 'vitest'
import { Refusals } from './refusals.ts'

const record = (at: number) => ({ reportingEntity: { id: `org-${at % 2}` }, case: { id: `case-${at}` } })
const person = (at: number) => ({ id: 'v-1', ...(at % 3 === 0 ? { crossCaseId: `x-${at}` } : {}) })

it('knows the day of each of many, and whom a later one overtakes', () => {
  const refusals = new Refusals()
  const placesOf = (at: number) => refusals.placesOf('victim', person(at), record(at))
  for (let at = 0; at < 1_000; at++) {
    if (at % 2 === 0) refusals.add(placesOf(at), '2026-02-01')
    else expect(refusals.heed(placesOf(at), '2026-01-10')).toBe(true)
  }
  for (let at = 0; at < 1_000; at += 2)
    expect([at, refusals.heed(placesOf(at), '2026-02-01'), refusals.heed(placesOf(at), '2026-02-02')]).toEqual([
      at,
      false,
      true,
    ])
  expect(refusals.isOvertaken).toBe(false)
  refusals.add(placesOf(1), '2026-01-09')
  expect(refusals.isOvertaken).toBe(false)
  // The first of them, of whom the room grew several times since.
  refusals.add(placesOf(1), '2026-01-10')
  expect(refusals.isOvertaken).toBe(true)
  refusals.startAgain()
  expect([refusals.isOvertaken, refusals.heed(placesOf(1), '2026-01-10')]).toEqual([false, false])
})

it('knows no one whom a record does not name, and takes no two kinds, cases or organisations for one', () => {
  const refusals = new Refusals()
  const nobody = refusals.placesOf('victim', { crossCaseId: '' }, { case: { id: '' } })
  expect([nobody, refusals.placesOf('victim', { id: 'v-1' }, {})]).toEqual([[], []])
  refusals.add(nobody, '2026-02-01')
  expect(refusals.heed(nobody, undefined)).toBe(true)
  const own = { id: 'v-1', crossCaseId: 'x-1' }
  const inCase = (id: unknown, org = 'org-1') => ({ reportingEntity: { id: org }, case: { id } })
  refusals.add(refusals.placesOf('victim', own, inCase('case-1')), '')
  const isHeld = (kind: 'victim' | 'perpetrator', who: object, where: object): boolean =>
    refusals.heed(refusals.placesOf(kind, { ...who }, { ...where }), '')
  expect(isHeld('victim', { id: 'v-1' }, inCase('case-1'))).toBe(false)
  expect(isHeld('victim', { id: 'v-7', crossCaseId: 'x-1' }, inCase('case-7'))).toBe(false)
  expect(isHeld('perpetrator', own, inCase('case-1'))).toBe(true)
  expect(isHeld('victim', own, inCase('case-1', 'org-2'))).toBe(true)
  expect(isHeld('victim', { id: 'v-1' }, inCase('case-2'))).toBe(true)
  // What is no text is compared as what it is.
  refusals.add(refusals.placesOf('victim', { id: 7 }, inCase(1)), '')
  expect(isHeld('victim', { id: 7 }, inCase(1))).toBe(false)
})
