import { describe, expect, it } from 'vitest'
import { transfer } from '../fixture-transfer.ts'
import { definePolicy } from './define-policy.ts'

const head = { id: 'shelter', version: '1', title: 'A shelter', extends: 'default' }
const listing = (transfers: unknown): ReturnType<typeof definePolicy> =>
  definePolicy({ ...head, residency: { transfers } })

describe('transfers that are authorised', () => {
  it('are listed by a policy, and one that builds on it lists no other and none for longer', () => {
    const listed = listing([transfer(), transfer({ id: 't-2' })])
    if (!listed.ok) throw new Error('The policy was refused.')
    const isTighter = (...transfers: object[]): boolean =>
      definePolicy({ ...head, id: 'own', extends: 'shelter', residency: { transfers } }, [listed.policy]).ok
    expect(isTighter()).toBe(true)
    expect(isTighter(transfer())).toBe(true)
    expect(isTighter(transfer({ until: '2026-06-30' }))).toBe(true)
    for (const over of [
      { until: '2027-01-01' },
      { country: 'UG' },
      { recipient: 'Other' },
      { basis: 'None' },
      { id: 't-3' },
    ])
      expect([over, isTighter(transfer(over))]).toEqual([over, false])
  })

  it.each([
    ['no list', {}, 'type'],
    ['without a day', [transfer({ until: '2026' })], 'type'],
    ['to no country', [transfer({ country: 'Kenya' })], 'type'],
    ['with more', [transfer({ planted: 'x' })], 'type'],
    ['twice', [transfer(), transfer()], 'doubled'],
  ])('are refused: %s', (_what, given, code) => {
    const result = listing(given)
    const found = result.ok ? [] : result.findings.map((one) => [one.code, one.at.path.join('.')])
    expect(found).toEqual([[code, 'residency.transfers']])
  })
})
