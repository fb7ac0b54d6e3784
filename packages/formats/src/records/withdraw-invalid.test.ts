import { type CaseRecord, STANDARD_VERSION, validate } from '@tip-standard/core'
import { expect, it } from 'vitest'
import { withdrawInvalid } from './withdraw-invalid.ts'

const record = (more: Partial<CaseRecord>): CaseRecord => ({
  standardVersion: STANDARD_VERSION,
  case: { id: 'c' },
  reportingEntity: { id: 'r', type: 'ngo' },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
  ...more,
})

it('removes a whole list with one bad entry, and sets it to unknown', () => {
  const document = record({ victims: [{ id: 'v', consents: [], citizenships: ['RW', 'XX' as 'RW'] }] })
  expect(withdrawInvalid(document, validate)).toMatchObject([
    { code: 'codeList', at: { path: ['victims', 0, 'citizenships', 1] } },
  ])
  expect(document.victims).toEqual([{ id: 'v', consents: [], absent: { citizenships: 'unknown' } }])
})

it('removes a place without a reason, since places have none, and everything else with one', () => {
  const document = record({
    victims: [{ id: 'v', consents: [], exploitation: [{ form: 'sexual', place: { country: 'RW', adm1: 'BI-BB' } }] }],
    case: { id: 'c', openedOn: '2025-02-02', closedOn: '2025-01-01' },
  })
  const rules = withdrawInvalid(document, validate).map(({ rule }) => rule)
  expect(rules.sort()).toEqual(['adm1-in-country', 'case-opened-before-closed'])
  expect(document.case).toEqual({ id: 'c', openedOn: '2025-02-02', absent: { closedOn: 'unknown' } })
  expect(document.victims?.[0]?.exploitation).toEqual([{ form: 'sexual', place: { country: 'RW' } }])
  expect(validate(document).ok).toBe(true)
})

it.each(['from', 'to'])('removes the %s of a leg of the journey without a reason, like any place', (end) => {
  const document = record({
    victims: [{ id: 'v', consents: [], journey: [{ [end]: { country: 'RW', adm1: 'BI-BB' } }] }],
  })
  expect(withdrawInvalid(document, validate).map(({ rule }) => rule)).toEqual(['adm1-in-country'])
  expect(document.victims?.[0]?.journey).toEqual([{ [end]: { country: 'RW' } }])
})

it('stops where the error is not a value that can be removed', () => {
  const document = record({ victims: JSON.parse('[5]') as [] })
  expect(withdrawInvalid(document, validate).length).toBeLessThan(3)
})

it('gives no value a reason, whatever it is called: a place of an event, an amount of money', () => {
  const document = record({
    victims: [{ id: 'v', consents: [], recruitment: [{ place: { country: 'RW', adm1: 'BI-BB' } }] }],
    events: [{ id: 'e', acts: [], means: [], purposes: [], victimIds: [], places: [{ country: 'RW', adm1: 'BI-BB' }] }],
  })
  withdrawInvalid(document, validate)
  expect(document.victims?.[0]?.recruitment).toEqual([{ place: { country: 'RW' } }])
  expect(document.events?.[0]?.places).toEqual([{ country: 'RW' }])
  const paid = record({
    victims: [{ id: 'v', consents: [], recruitment: [{ fee: { amount: -1, currency: 'RWF' } }] }],
  })
  withdrawInvalid(paid, validate)
  expect(paid.victims?.[0]?.recruitment).toEqual([{ fee: { currency: 'RWF' } }])
})
