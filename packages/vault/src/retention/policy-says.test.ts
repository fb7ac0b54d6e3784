import type { Policy } from '@tip-standard/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseRecord, DAY, defaultPolicy, victim } from '../fixture-vault.ts'
import { periodBegins } from '../records/period-begins.ts'
import { actionFor, decidingPeriod, type RetentionAction } from './policy-says.ts'

type Period = Policy['retention']['periods'][number]

const policyWith = (...periods: Omit<Period, 'id'>[]): Policy => ({
  ...defaultPolicy,
  retention: { ...defaultPolicy.retention, periods: periods.map((one, at) => ({ id: `p${at}`, ...one })) },
})
const closed = (closedOn: string) => caseRecord('case-1', { case: { id: 'case-1', openedOn: '2014-01-05', closedOn } })
const caseClosed = (then: Period['then'], months = 12): Omit<Period, 'id'> => ({ from: 'caseClosed', months, then })

describe('the period that decides', () => {
  it.each([
    ['of a case that is open', caseClosed('erase'), caseRecord('a'), '9999-12-31'],
    ['from the day on which it was closed', caseClosed('erase'), closed('2024-02-29'), '2025-02-28'],
    ['until the end of a shorter month', caseClosed('erase', 1), closed('2025-01-31'), '2025-02-28'],
    ['over several years', caseClosed('erase', 120), closed('2016-11-30'), '2026-11-30'],
    [
      'from the 18th birthday of the youngest, at the latest that it can be',
      { from: 'personIs18', months: 84, then: 'erase' },
      caseRecord('a', { victims: [victim('v-1', { birthDate: '2001-02' }), victim('v-2', { birthDate: '1999' })] }),
      '2026-02-28',
    ],
    [
      'after a trial in which all is decided',
      { from: 'processEnded', months: 1, then: 'erase' },
      caseRecord('a', { perpetrators: [{ id: 'p', charges: [{ decidedOn: '2020' }, { decidedOn: '2019-01-05' }] }] }),
      '2021-01-31',
    ],
    [
      'of a trial that goes on',
      { from: 'processEnded', months: 1, then: 'erase' },
      caseRecord('a', { perpetrators: [{ id: 'p', charges: [{ decidedOn: '2020' }, { offence: 'x' }] }] }),
      '9999-12-31',
    ],
    ['from collection', { from: 'collected', months: 6, then: 'erase' }, caseRecord('a'), '2026-07-05'],
  ] as const)('%s', (_, period, record, endsOn) => {
    expect(decidingPeriod(policyWith(period), periodBegins(record))).toEqual({ then: 'erase', endsOn })
  })

  it('is the one that ends last, and of several the one that leaves least; one that nothing begins does not count', () => {
    const record = closed('2020-01-01')
    expect(
      decidingPeriod(policyWith(caseClosed('erase', 12), caseClosed('archive', 13)), periodBegins(record))?.then,
    ).toBe('archive')
    expect(decidingPeriod(policyWith(caseClosed('anonymise'), caseClosed('archive')), periodBegins(record))?.then).toBe(
      'anonymise',
    )
    expect(
      decidingPeriod(policyWith({ from: 'processEnded', months: 9, then: 'erase' }), periodBegins(record)),
    ).toBeUndefined()
  })
})

describe('what is to be done', () => {
  it('is what the policy names, and erasing where that is left to a review', () => {
    for (const [then, action] of [
      ['review', 'erase'],
      ['archive', 'archive'],
      ['anonymise', 'anonymise'],
      ['erase', 'erase'],
    ] as const)
      expect(actionFor(policyWith(caseClosed(then)), closed('2020-01-01'), DAY, undefined)).toBe(action)
  })

  it('never leaves more than the policy once the time is over, and may leave less at any time', () => {
    const left = { archive: 1, reopen: 1, anonymise: 2, erase: 3 } as const
    const least = { review: 0, ...left } as const
    fc.assert(
      fc.property(
        fc.constantFrom('review', 'archive', 'anonymise', 'erase'),
        fc.constantFrom(...(Object.keys(left) as (keyof typeof left)[])),
        fc.boolean(),
        (then, asked, isOver) => {
          // The last day of the period is in it.
          const record = closed(isOver ? '2025-02-28' : '2025-03-01')
          expect(actionFor(policyWith(caseClosed(then)), record, DAY, 'liftHold')).toBe('liftHold')
          const act = (): RetentionAction => actionFor(policyWith(caseClosed(then)), record, DAY, asked)
          if (isOver && left[asked] < least[then])
            expect(act).toThrow(expect.objectContaining({ code: 'leavesTooMuch' }))
          else expect(act()).toBe(asked)
        },
      ),
    )
  })
})
