import { expect, it } from 'vitest'
import { type Given, policyOf } from '../fixture-records.ts'
import { transfer } from '../fixture-transfer.ts'
import type { Policy } from '../generated/policy.ts'
import { definePolicy } from './define-policy.ts'

const head = { id: 'shelter', version: '1', title: 'A shelter (invented)', extends: 'default' }
const of = (more: Given, known: readonly Policy[] = []): string[] => {
  const result = definePolicy({ ...head, ...more }, known)
  return result.ok ? [] : result.findings.map(({ code, at }) => `${code} ${at.path.join('.')}`)
}

it.each<[Given, string]>([
  [{ release: { k: 11.5 } }, 'type release.k'],
  [{ release: { minimumAgencies: 1.5 } }, 'type release.minimumAgencies'],
  [{ release: { maximumShare: 1.5 } }, 'type release.maximumShare'],
  [{ release: { maximumShare: 0 } }, 'type release.maximumShare'],
  [{ consent: { maxAgeMonths: 0.5 } }, 'type consent.maxAgeMonths'],
  [{ keys: { quorum: 2.5 } }, 'type keys.quorum'],
  [{ retention: { periods: [{ id: 'child', months: 1.5 }] } }, 'type retention.periods.0.months'],
  [{ residency: { countries: ['ZZ'] } }, 'unknownCode residency.countries'],
  [{ residency: { countries: ['Rwanda'] } }, 'unknownCode residency.countries'],
  [{ residency: { transfers: [transfer({ country: 'ZZ' })] } }, 'type residency.transfers'],
  [{ title: ' ' }, 'type title'],
  [{ breach: { authority: '\n' } }, 'type breach.authority'],
])('a policy is refused that gives what nothing can be held to: %j', (more, expected) => {
  expect(of(more)).toEqual([expected])
})

it('takes a share below 1, and whole numbers', () => {
  expect(of({ release: { maximumShare: 0.9, minimumAgencies: 2, k: 12 }, residency: { countries: ['RW'] } })).toEqual(
    [],
  )
})

it('lets a share become no larger again', () => {
  const base = definePolicy({ ...head, id: 'base', release: { maximumShare: 0.8 } })
  if (!base.ok) throw new Error('refused')
  expect(of({ extends: 'base', release: { maximumShare: 0.9 } }, [base.policy])).toEqual([
    'loosens release.maximumShare',
  ])
})

it('turns each switch in one direction only', () => {
  const switches: [
    section: 'consent' | 'retention' | 'residency' | 'release' | 'breach',
    name: string,
    tight: boolean,
  ][] = [
    ['consent', 'takesUndated', false],
    ['consent', 'childDissentCounts', true],
    ['retention', 'takesUndated', false],
    ['residency', 'transferNeedsPermission', true],
    ['release', 'looksAtEarlier', true],
    ['breach', 'safetyFirst', true],
  ]
  const whole = policyOf('default')
  const known = switches.map(([section, name]) => `${section}.${name}`)
  const all = Object.entries(whole).flatMap(([section, members]) =>
    Object.entries(members as object).flatMap(([name, value]) =>
      typeof value === 'boolean' ? [`${section}.${name}`] : [],
    ),
  )
  expect(all.sort()).toEqual(known.sort())
  for (const [section, name, tight] of switches) {
    const base = (is: boolean): Policy => ({ ...whole, id: 'base', [section]: { ...whole[section], [name]: is } })
    const turned = (is: boolean, to: boolean) => of({ extends: 'base', [section]: { [name]: to } }, [base(is)])
    expect(turned(tight, !tight)).toEqual([`loosens ${section}.${name}`])
    expect([turned(!tight, tight), turned(tight, tight), turned(!tight, !tight)]).toEqual([[], [], []])
  }
})

it('is no more official than what it builds on, unless it says so', () => {
  const statusOf = (more: Given, known: readonly Policy[] = []) => {
    const result = definePolicy({ ...head, ...more }, known)
    return result.ok ? result.policy.status : undefined
  }
  const adopted: Policy = { ...policyOf('default'), id: 'adopted', status: 'official' }
  expect(statusOf({})).toBe('draft')
  expect(statusOf({ extends: 'rw' })).toBe('draft')
  expect(statusOf({ extends: 'adopted' }, [adopted])).toBe('official')
  expect(statusOf({ status: 'official' })).toBe('official')
  expect(statusOf({ status: 'example' })).toBe('example')
})
