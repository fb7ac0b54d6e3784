import { definePolicy, policies } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { policyDifferences } from './policy-differences.ts'
import { policyText } from './policy-words.ts'

const policy = policies.find(({ id }) => id === 'default')
if (policy === undefined) throw new Error('There is no default policy.')
type Changed = { [name: string]: unknown }
const changed = (change: (copy: Changed) => void): typeof policy => {
  const copy = structuredClone(policy) as unknown as Changed
  change(copy)
  return copy as unknown as typeof policy
}

describe('two policies', () => {
  it('do not differ by the order of lists, whose entries are found by their names', () => {
    const turned = changed((copy) => {
      for (const name of ['purposes', 'audiences', 'roles'])
        if (Array.isArray(copy[name])) (copy[name] as unknown[]).reverse()
      for (const one of copy['purposes'] as { audiences: string[] }[]) one.audiences.reverse()
    })
    expect(policyDifferences(policy, turned)).toEqual([])
  })

  it('differ by what only one of them says, by an entry of a list, and by the law behind it', () => {
    const other = changed((copy) => {
      const [purpose] = copy['purposes'] as Changed[]
      copy['extra'] = 'x'
      if (purpose !== undefined) purpose['audiences'] = []
      copy['grounds'] = [{ law: 'An invented law', article: '4', reading: 'text', quote: 'SENTINEL' }]
    })
    const places = policyDifferences(policy, other)
    const [first] = policy.purposes
    expect(places).toContainEqual({ at: 'extra', before: undefined, after: 'x' })
    expect(places).toContainEqual({
      at: `purposes.${first?.id}.audiences`,
      before: [...(first?.audiences ?? [])].sort().join(', '),
      after: 'none',
    })
    expect(places.find(({ at }) => at === 'grounds')?.after).toBe('An invented law (4)')
    expect(JSON.stringify(places)).not.toContain('SENTINEL')
    expect(policyDifferences(other, policy)).toContainEqual({ at: 'extra', before: 'x', after: undefined })
  })
})

describe('a policy in words', () => {
  const attestation = (id: string, ...purposes: string[]) => ({
    id,
    basis: 'publicTask' as const,
    purposes,
    from: '2026-01-01',
    until: '2026-12-31',
    reason: 'SENTINEL',
    by: 'dataOfficer' as const,
  })
  const attestations = [attestation('a-1', 'statistics'), attestation('a-2', 'research', 'tracing')]
  const one = { id: 'research', fields: new Map([['researcher', ['victim.sex', 'case.id', 'victim.age'] as const]]) }

  it('says of each purpose and audience what it allows, and of attestations those that are for it', () => {
    const all = policyText({ policy, attestations: attestations as never })
    for (const { id, title, underLegalHold } of policy.purposes) {
      const [, section = ''] = all.split(`  ${id}: ${title}`)
      const hold = /Records under legal hold: (.+)\./.exec(section)?.[1]
      expect([id, hold]).toEqual([id, underLegalHold ? 'may be used' : 'are left out'])
    }
    for (const { id, isInternal, without = [] } of policy.audiences) {
      const [, rest = ''] = all.split(new RegExp(`^  ${id}: .*$`, 'm'))
      const [section = ''] = rest.split(/^ {2}\S/m)
      const never = [...policy.fields.without, ...without]
      if (isInternal) expect(section).toContain('Everything stays inside')
      else if (never.length > 0) expect(section).toContain(`    Never: ${never.join(', ')}.`)
    }
    expect(all).toContain('  a-1: publicTask, for statistics, from 2026-01-01 to 2026-12-31.')
    expect(all).toContain('  a-2: ')
    expect(all).not.toContain('SENTINEL')
  })

  it('says what decides beside purposes and audiences, and so what a policy of an organisation tightens', () => {
    const made = definePolicy({
      id: 'ours',
      version: '1',
      title: 'Ours',
      extends: 'rw',
      residency: {
        transfers: [{ id: 't-1', recipient: 'Invented', country: 'KE', basis: 'Authorisation 1', until: '2026-12-31' }],
      },
      consent: { maxAgeMonths: 12, takesUndated: false },
      roles: [{ role: 'caseWorker', purposes: ['caseManagement'] }],
      release: { minimumAgencies: 2, maximumShare: 0.9 },
    })
    if (!made.ok) throw new Error('refused')
    const text = policyText({ policy: made.policy, attestations: [] })
    for (const line of [
      'Ours (ours, version 1, draft)',
      'Builds on rw, and may only be stricter.',
      '    t-1: Invented (KE), until 2026-12-31: Authorisation 1.',
      '  caseWorker: caseManagement.',
      '  interpreter: nothing.',
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).toMatch(/Consent: counts for 12 months .*; without a date it does not count\./)
    expect(text).toMatch(/those that name no last day are left out/)
    expect(text).toMatch(/Other countries: by an authorised transfer, .*, and only where the record says/)
    expect(text).toContain('from at least 2 agencies, none of them with more than 90 %')
    const ofBase = policyText({ policy, attestations: [] })
    expect(ofBase).toMatch(/Consent: counts until it expires by itself; without a date it counts/)
    expect(ofBase).toContain('Other countries: only where the record says that it may be transferred.')
    expect(ofBase).not.toMatch(/agencies|Builds on/)
    const none = {
      ...made.policy,
      residency: { countries: [], transferNeedsPermission: false, transfers: [] },
      roles: [],
    }
    expect(policyText({ policy: none, attestations: [] })).toMatch(
      /last day\.\n {4}None is authorised\.[\s\S]*any may act, and none opens a store\./,
    )
    const report = policyText({ policy: made.policy, attestations: [] }, { id: 'referral', fields: new Map() })
    expect(report).toContain('  May act for it: socialWorker, healthWorker, lawyer, supervisor.')
  })

  it('says what each role may do in a store, and what the store does by itself', () => {
    const text = policyText({ policy, attestations: [] })
    for (const said of [
      '    In a store opens the records assigned to them, whole; who a person is with a reason. Stores and changes records.',
      '    In a store opens the records of their agency, fields up to "sensitive" without free texts; who a person is where someone else approves. In an emergency opens',
      '    In a store opens a view that is granted, for at most 365 days.\n',
      '  systemAdministrator: nothing.\n    In a store opens no record.\n    Holds the keys',
      '  Before a case is erased, anonymised or archived, 2 others approve.\n',
    ])
      expect(text).toContain(said)
    const [role] = policy.roles
    const access = { scope: 'all', upTo: 'public', identities: 'none', writes: false, breaksGlass: false } as const
    const other = policyText({
      policy: {
        ...policy,
        retention: { ...policy.retention, approvals: 0 },
        keys: { ...policy.keys, quorum: 1 },
        breach: { ...policy.breach, tellsPeople: 'always', safetyFirst: false },
        roles: [{ role: role?.role ?? 'other', purposes: [], access }],
      },
      attestations: [],
    })
    for (const said of [
      'every agency, fields up to "public" without free texts; never who a person is.\n',
      'archived, no one else approves.',
      'one person opens them',
      'hours; the people whose data they are, always.',
    ])
      expect(other).toContain(said)
  })

  it('says everything that a policy decides: none of it changes without the words', () => {
    const words = policyText({ policy, attestations: [] })
    const others: { [name: string]: (value: unknown) => unknown } = {
      takes: (value) => (value === 'records' ? 'releases' : 'records'),
      maximumShare: () => 0.5,
      tellsPeople: () => 'always',
    }
    const other = (name: string, value: unknown): unknown =>
      others[name]?.(value) ??
      (Array.isArray(value)
        ? [...value, 'x']
        : typeof value === 'boolean'
          ? !value
          : typeof value === 'number'
            ? value + 1
            : `${value}x`)
    const unsaid: string[] = []
    const changeEach = (within: Changed, at: string, copy: typeof policy): void => {
      for (const [name, held] of Object.entries(within)) {
        if (typeof held === 'object' && (!Array.isArray(held) || typeof held[0] === 'object'))
          changeEach(held as Changed, `${at}${name}.`, copy)
        else {
          within[name] = other(name, held)
          if (policyText({ policy: copy, attestations: [] }) === words) unsaid.push(`${at}${name}`)
          within[name] = held
        }
      }
    }
    changed((copy) => changeEach(copy, '', copy as never))
    // A basis of consent is one that names a purpose, the organisation itself has everything, and periods have ids for other policies.
    expect(unsaid.filter((place) => !/^purposes\..*\.kind$|^retention\.periods\..*\.id$/.test(place))).toEqual([
      'audiences.0.takes',
      'audiences.0.upTo',
      'audiences.0.takesNeeded',
    ])
  })

  it('says of one purpose who receives which fields, and has a lawyer check what was read in summaries', () => {
    const text = policyText({ policy, attestations: attestations as never }, one)
    expect(text).toContain('      victim: sex, age\n      case: id\n')
    expect(text).toContain('  a-2: ')
    expect(text).not.toContain('  a-1: ')
    expect(text).not.toContain('  statistics: ')
    const said = (reading: string) =>
      policyText({ policy: { ...policy, grounds: [{ ...policy.grounds[0], reading }] } as never, attestations: [] })
    expect([said('text'), said('summary')].map((each) => each.includes('have a lawyer check it'))).toEqual([
      false,
      true,
    ])
  })
})
