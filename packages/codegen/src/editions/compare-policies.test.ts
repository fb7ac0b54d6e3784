import type { Policy } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { compareEditions } from './compare.ts'
import { planted } from './fixture-planted.ts'
import { judge } from './gate.ts'

type Open = { -readonly [K in keyof Policy]: Policy[K] }

const before = planted(undefined, '1.0')
const with_ = (change: (policy: Open) => void): ReturnType<typeof planted> =>
  planted(({ policy }) => change(policy('rw') as Open))

const entry = <T extends { id: string }>(list: readonly T[], id: string, change: Partial<T>): T[] =>
  list.map((one) => (one.id === id ? { ...one, ...change } : one))

/** What tightens a policy, and what it is called; taking it back loosens it. */
const tighter: readonly [at: string, change: (policy: Open) => void][] = [
  ['rw.fields.without', (one) => (one.fields = { without: ['victim.sex'] })],
  [
    'rw.purposes.statistics.victims',
    (one) =>
      (one.purposes = entry(one.purposes, 'statistics', {
        victims: { kind: 'consent', to: 'shareStatistics', attestable: false },
      })),
  ],
  [
    'rw.purposes.statistics.perpetrators',
    (one) =>
      (one.purposes = entry(one.purposes, 'statistics', {
        perpetrators: { kind: 'mandate', legalBases: ['publicTask'] },
      })),
  ],
  ['rw.purposes.research.counts', (one) => (one.purposes = entry(one.purposes, 'research', { counts: true }))],
  [
    'rw.purposes.referral.underLegalHold',
    (one) => (one.purposes = entry(one.purposes, 'referral', { underLegalHold: false })),
  ],
  ['rw.purposes.research.audiences', (one) => (one.purposes = entry(one.purposes, 'research', { audiences: [] }))],
  [
    'rw.purposes.referral.needs',
    (one) => (one.purposes = entry(one.purposes, 'referral', { needs: ['victim.pregnant'] })),
  ],
  ['rw.purposes.tracing', (one) => (one.purposes = one.purposes.filter(({ id }) => id !== 'tracing'))],
  ['rw.audiences.partner.takes', (one) => (one.audiences = entry(one.audiences, 'partner', { takes: 'releases' }))],
  ['rw.audiences.partner.upTo', (one) => (one.audiences = entry(one.audiences, 'partner', { upTo: 'public' }))],
  [
    'rw.audiences.service.takesNeeded',
    (one) => (one.audiences = entry(one.audiences, 'service', { takesNeeded: false })),
  ],
  [
    'rw.audiences.public.without',
    (one) => (one.audiences = entry(one.audiences, 'public', { without: ['victim.sex'] })),
  ],
  [
    'rw.roles.researcher.grantDays',
    (one) => (one.roles = one.roles.map((role) => (role.role === 'researcher' ? { ...role, grantDays: 30 } : role))),
  ],
  ['rw.consent.maxAgeMonths', (one) => (one.consent = { ...one.consent, maxAgeMonths: 12 })],
  ['rw.consent.takesUndated', (one) => (one.consent = { ...one.consent, takesUndated: false })],
  ['rw.retention.approvals', (one) => (one.retention = { ...one.retention, approvals: 3 })],
  [
    'rw.retention.periods.caseFile.months',
    (one) => (one.retention = { ...one.retention, periods: entry(one.retention.periods, 'caseFile', { months: 12 }) }),
  ],
  [
    'rw.retention.periods.caseFile.then',
    (one) =>
      (one.retention = { ...one.retention, periods: entry(one.retention.periods, 'caseFile', { then: 'erase' }) }),
  ],
  ['rw.roles.lawyer', (one) => (one.roles = one.roles.filter(({ role }) => role !== 'lawyer'))],
  [
    'rw.roles.lawyer.access',
    (one) =>
      (one.roles = one.roles.map((role) =>
        role.role === 'lawyer' && role.access !== undefined
          ? { ...role, access: { ...role.access, upTo: 'sensitive' } }
          : role,
      )),
  ],
  ['rw.release.k', (one) => (one.release = { ...one.release, k: 20 })],
  ['rw.release.maximumShare', (one) => (one.release = { ...one.release, maximumShare: 0.5 })],
  ['rw.keys.rotationDays', (one) => (one.keys = { ...one.keys, rotationDays: 30 })],
  ['rw.audit.events', (one) => (one.audit = { ...one.audit, events: [...one.audit.events, 'print'] })],
  ['rw.breach.withinHours', (one) => (one.breach = { ...one.breach, withinHours: 1 })],
  ['rw.breach.tellsPeople', (one) => (one.breach = { ...one.breach, tellsPeople: 'always' })],
]

const named = (one = before, other = before): string[] =>
  compareEditions(one, other).map(({ level, kind, at }) => `${level} ${kind} ${at}`)

describe('policies of two versions', () => {
  it.each(tighter)(
    '%s: a policy that is tightened is named, and one that is loosened is a major change',
    (at, change) => {
      const after = with_(change)
      expect(named(before, after)).toEqual([`minor policyTightened ${at}`])
      expect(named(after, before)).toEqual([`major policyLoosened ${at}`])
    },
  )

  it('counts as loosened what cannot be compared', () => {
    const basis = with_((one) => {
      one.purposes = entry(one.purposes, 'research', { victims: { kind: 'mandate', legalBases: ['publicTask'] } })
    })
    expect(named(before, basis)).toEqual(['major policyLoosened rw.purposes.research.victims'])
    const noRoles = with_((one) => {
      one.roles = []
    })
    expect(named(before, noRoles)).toEqual(['major policyLoosened rw.roles'])
    const unknown = with_((one) => {
      Object.assign(one, { planted: true })
    })
    expect(named(before, unknown)).toEqual(['major policyLoosened rw.planted'])
    const other = with_((one) => {
      one.residency = { ...one.residency, countries: ['KE'] }
    })
    expect(named(before, other)).toEqual(['major policyLoosened rw.residency.countries'])
    const entry_ = { id: 't', recipient: 'Clinic', country: 'KE', basis: 'Invented', until: '2026-12-31' }
    const listing = (...transfers: object[]): typeof before =>
      with_((one) => {
        Object.assign(one, { residency: { ...one.residency, transfers } })
      })
    expect(named(before, listing(entry_))).toEqual(['minor policyTightened rw.residency.transfers'])
    expect(named(listing(entry_), before)).toEqual(['major policyLoosened rw.residency.transfers'])
    expect(named(listing(entry_), listing({ ...entry_, until: '2027-01-01' }))).toEqual([
      'major policyLoosened rw.residency.transfers',
    ])
  })

  it('tells words, laws and reasons apart', () => {
    const words = with_((one) => {
      one.title = 'Planted'
      one.grounds = []
    })
    expect(named(before, words).sort()).toEqual(['patch sourcesChanged rw.grounds', 'patch wordingChanged rw.title'])
    const fewer = planted(({ dictionary }) => {
      dictionary.withholdingReasons = dictionary.withholdingReasons.filter(({ id }) => id !== 'expired')
    })
    expect(named(before, fewer)).toEqual(['major policyLoosened reasons.expired'])
    expect(named(fewer, before).map((one) => one.split(' ').slice(1).join(' '))).toEqual([
      'policyTightened reasons.expired',
    ])
    const attestable = planted(({ dictionary }) => {
      dictionary.withholdingReasons = dictionary.withholdingReasons.map((one) =>
        one.id === 'refused' ? { ...one, attestable: true as const } : one,
      )
    })
    expect(named(before, attestable)).toEqual(['major policyLoosened reasons.refused.attestable'])
  })

  it('asks for a declaration of a policy that is loosened', () => {
    const after = with_((one) => {
      one.release = { ...one.release, k: 2 }
    })
    const { required, problems } = judge(before, after, [], 'minor')
    expect([required, problems.join()]).toEqual(['major', expect.stringContaining('policyLoosened rw.release.k')])
    expect(judge(before, after, [], undefined).problems.join()).toContain('no changeset names them')
  })
})
