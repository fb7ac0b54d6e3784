import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyFinding } from '../findings/policy-catalogue.ts'
import { type Given, policyOf } from '../fixture-records.ts'
import type { Policy } from '../generated/policy.ts'
import { attestationsHash, policyHash } from '../permit/policy-hash.ts'
import { definePolicy } from './define-policy.ts'
import { defineStandingPolicy } from './standing.ts'

const schemas = new URL('../../../../schemas/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, schemas), 'utf8'))
const follows = (name: string) => new Ajv2020({ strict: true, strictTypes: false }).compile(read(name) as object)
const isPolicy = follows('policy.schema.json')
const isStanding = follows('standing-policy.schema.json')

const head = { id: 'shelter', version: '1', title: 'A shelter (invented)', extends: 'default' }

const findingsOf = (document: unknown): string[] => {
  const result = definePolicy(document)
  return result.ok ? [] : result.findings.map(({ code, at }) => `${code} ${at.path.join('.')}`)
}
const of = (more: Given): string[] => findingsOf({ ...head, ...more })

const lawyerWith = (over: object): object => {
  const lawyer = policyOf('default').roles.find(({ role }) => role === 'lawyer')
  return { role: 'lawyer', access: { ...lawyer?.access, ...over } }
}

const [ground] = policyOf('rw').grounds

describe('a policy that builds on another', () => {
  it('says only what is tighter, and keeps the rest', () => {
    const result = definePolicy({
      ...head,
      extends: 'rw',
      consent: { maxAgeMonths: 24 },
      purposes: [{ id: 'research', audiences: [] }],
      release: { k: 15 },
    })
    if (!result.ok) throw new Error('refused')
    const { policy } = result
    expect(policy).toMatchObject({
      extends: 'rw',
      consent: { maxAgeMonths: 24, takesUndated: true },
      release: { k: 15 },
    })
    expect(policy.purposes.find(({ id }) => id === 'research')?.audiences).toEqual([])
    expect(policy.audiences).toEqual(policyOf('rw').audiences)
    expect(policy.breach.withinHours).toBe(48)
  })

  it.each(['default', 'rw'] as const)('may repeat what %s says, and adds to its grounds', (id) => {
    const base = policyOf(id)
    const { consent, release, keys, audit, breach } = base
    const result = definePolicy({ ...head, extends: id, consent, release, keys, audit, breach, grounds: [ground] })
    expect(result).toMatchObject({ ok: true, policy: { consent, release, keys, audit, breach } })
    expect(result.ok && result.policy.grounds).toEqual([...base.grounds, ground])
  })

  it('may shorten the list of countries where data are stored, and not empty it: an empty list means any', () => {
    const storedIn = (...countries: string[]): Given => ({ residency: { countries } })
    const base = definePolicy({ ...head, id: 'stricter', ...storedIn('BI', 'RW') })
    if (!base.ok) throw new Error('refused')
    const said = [['BI', 'RW'], ['RW'], ['KE'], []].map(
      (countries) => definePolicy({ ...head, extends: 'stricter', ...storedIn(...countries) }, [base.policy]).ok,
    )
    expect(said).toEqual([true, true, false, false])
  })

  it('moves what happens at the end of a period only to what leaves less', () => {
    const then = (value: string): Given => ({ retention: { periods: [{ id: 'child', then: value }] } })
    const ends = ['review', 'archive', 'anonymise', 'erase']
    for (const [at, first] of ends.entries()) {
      const base = definePolicy({ ...head, id: 'stricter', ...then(first) })
      if (!base.ok) throw new Error('refused')
      for (const [other, second] of ends.entries())
        expect(definePolicy({ ...head, extends: 'stricter', ...then(second) }, [base.policy]).ok).toBe(other >= at)
    }
  })

  it.each([
    ['consent', { consent: { childDissentCounts: false } }, 'loosens consent.childDissentCounts'],
    ['retention', { retention: { approvals: 1 } }, 'loosens retention.approvals'],
    ['periods', { retention: { periods: [{ id: 'caseFile', months: 121 }] } }, 'loosens retention.periods.0.months'],
    [
      'a longer end',
      { retention: { periods: [{ id: 'caseFile', then: 'nothing' }] } },
      'unknownCode retention.periods.0.then',
    ],
    ['residency', { residency: { transferNeedsPermission: false } }, 'loosens residency.transferNeedsPermission'],
    ['a longer view', { roles: [{ role: 'researcher', grantDays: 366 }] }, 'loosens roles.0.grantDays'],
    ['a view for another role', { roles: [{ role: 'interpreter', grantDays: 1 }] }, 'loosens roles.0.grantDays'],
    ['roles', { roles: [{ role: 'interpreter', purposes: ['referral'] }] }, 'loosens roles.0.purposes'],
    ['release', { release: { k: 5 } }, 'loosens release.k'],
    ['the smallest count', { release: { minimumCell: 5 } }, 'loosens release.minimumCell'],
    ['keys', { keys: { quorum: 1 } }, 'loosens keys.quorum'],
    ['audit', { audit: { events: ['permit'] } }, 'loosens audit.events'],
    ['breach', { breach: { withinHours: 96 } }, 'loosens breach.withinHours'],
    ['a role that sees more', { roles: [lawyerWith({ scope: 'agency' })] }, 'loosens roles.0.access'],
    ['a role that writes', { roles: [lawyerWith({ writes: true })] }, 'loosens roles.0.access'],
    ['a role without approval', { roles: [lawyerWith({ identities: 'withReason' })] }, 'loosens roles.0.access'],
    ['a role with half its access', { roles: [lawyerWith({ upTo: undefined })] }, 'unknownCode roles.0.access'],
    ['a role with other members', { roles: [lawyerWith({ planted: 1 })] }, 'unknownMember roles.0.access'],
    ['a role that opened nothing', { roles: [{ ...lawyerWith({}), role: 'interpreter' }] }, 'loosens roles.0.access'],
    ['an audience', { audiences: [{ id: 'public', takes: 'records' }] }, 'loosens audiences.0.takes'],
    ['fields', { audiences: [{ id: 'authority', without: [] }] }, 'loosens audiences.0.without'],
    ['sensitivity', { audiences: [{ id: 'public', upTo: 'restricted' }] }, 'unknownCode audiences.0.upTo'],
    ['more audiences', { purposes: [{ id: 'research', audiences: ['public'] }] }, 'loosens purposes.0.audiences'],
    ['needs', { purposes: [{ id: 'referral', needs: ['victim.ownWords'] }] }, 'loosens purposes.0.needs'],
    ['counting', { purposes: [{ id: 'statistics', counts: false }] }, 'loosens purposes.0.counts'],
    ['legal hold', { purposes: [{ id: 'statistics', underLegalHold: true }] }, 'loosens purposes.0.underLegalHold'],
    [
      'attestation',
      { purposes: [{ id: 'research', victims: { kind: 'consent', to: 'research', attestable: true } }] },
      'loosens purposes.0.victims',
    ],
    [
      'another basis',
      { purposes: [{ id: 'research', victims: { kind: 'mandate', legalBases: [] } }] },
      'loosens purposes.0.victims',
    ],
    [
      'more mandates',
      { purposes: [{ id: 'tracing', perpetrators: { kind: 'mandate', legalBases: ['publicTask'] } }] },
      'loosens purposes.0.perpetrators',
    ],
    ['an unknown field', { fields: { without: ['victim.nothing'] } }, 'unknownField fields.without'],
    ['a required field', { fields: { without: ['case.id'] } }, 'contradicts fields.without'],
    [
      'a needed field that never leaves',
      { fields: { without: ['victim.pregnant'] }, purposes: [{ id: 'referral', needs: ['victim.pregnant'] }] },
      'contradicts purposes.1.needs',
    ],
    ['an unknown purpose', { purposes: [{ id: 'curiosity' }] }, 'unknownId purposes.0'],
    ['a purpose twice', { purposes: [{ id: 'research' }, { id: 'research' }] }, 'doubled purposes.1'],
    ['an unknown member', { consents: {} }, 'unknownMember '],
    ['an unknown member inside', { consent: { sentinel: 1 } }, 'unknownMember consent'],
    ['a wrong kind', { consent: [] }, 'type consent'],
    ['a wrong list', { purposes: {} }, 'type purposes'],
    ['no such policy', { extends: 'sentinel' }, 'unknownPolicy extends'],
    ['itself', { extends: 'shelter' }, 'extendsItself extends'],
    ['a ground without its law', { grounds: [{ ...ground, law: undefined }] }, 'type grounds.0'],
    ['a ground that says nothing', { grounds: [ground, { ...ground, says: '' }] }, 'type grounds.1'],
    ['an article that is no text', { grounds: [{ ...ground, article: 5 }] }, 'type grounds.0'],
    ['an unknown reading of a law', { grounds: [{ ...ground, reading: 'guessed' }] }, 'type grounds.0'],
    ['a ground with an unknown member', { grounds: [{ ...ground, sentinel: 1 }] }, 'type grounds.0'],
    ['the id of a shipped one', { id: 'rw' }, 'idTaken id'],
    ['an id with blanks and capitals', { id: 'My Policy' }, 'idMalformed id'],
    ['a number that is none', { release: { k: Number.NaN } }, 'type release.k'],
  ])('is refused where it loosens, contradicts itself or names what is not there: %s', (_what, more, expected) => {
    expect(of(more)).toEqual([expected])
  })

  it('that leaves a field out needs it no longer', () => {
    const result = definePolicy({ ...head, fields: { without: ['victim.pregnant'] } })
    expect(result.ok && result.policy.purposes.find(({ id }) => id === 'referral')?.needs).not.toContain(
      'victim.pregnant',
    )
  })

  it('never throws, and shows nothing of what it was given', () => {
    fc.assert(fc.property(fc.anything(), (document) => void definePolicy(document)))
    const hostile = {
      ...head,
      SENTINEL: 1,
      consent: { SENTINEL: 1 },
      purposes: [{ id: 'SENTINEL' }, 'SENTINEL'],
      title: 5,
    }
    expect(JSON.stringify(definePolicy(hostile))).not.toContain('SENTINEL')
  })

  it.each(readdirSync(new URL('next/policies/', schemas)))(
    '%s that is shipped follows the schema of policies',
    (name) => {
      expect([isPolicy(read(`next/policies/${name}`)), isPolicy.errors]).toEqual([true, null])
      expect(isPolicy({ ...head, release: { k: 0 } })).toBe(false)
      expect(isPolicy({ ...head, consents: {} })).toBe(false)
    },
  )

  it('has a hash that is its own, whatever the order of its members', async () => {
    const policy = policyOf('default')
    const turned = Object.fromEntries(Object.entries(policy).reverse()) as unknown as Policy
    expect(await policyHash(turned)).toBe(await policyHash(policy))
    expect(await policyHash(policyOf('rw'))).not.toBe(await policyHash(policy))
    expect(await policyHash(policy)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has attestations beside it with a hash of theirs, whatever the order of their members', async () => {
    const days = { from: '2026-01-01', until: '2026-12-31' }
    const own = {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['statistics'],
      ...days,
      reason: 'Invented',
      by: 'dataOfficer',
    } as const
    const turned = Object.fromEntries(Object.entries(own).reverse()) as typeof own
    expect(await attestationsHash([turned])).toBe(await attestationsHash([own]))
    expect(await attestationsHash([{ ...own, until: '2027-12-31' }])).not.toBe(await attestationsHash([own]))
  })
})

describe('a standing policy', () => {
  const attestation = {
    id: 'a-1',
    basis: 'publicTask',
    purposes: ['statistics'],
    from: '2026-01-01',
    until: '2026-12-31',
    reason: 'Official statistics.',
    by: 'dataOfficer',
  }
  const found = (document: unknown): PolicyFinding[] | 'ok' => {
    const result = defineStandingPolicy(document)
    return result.ok ? 'ok' : result.findings
  }
  const codesOf = (document: unknown): unknown => {
    const findings = found(document)
    return findings === 'ok' ? 'ok' : findings.map(({ code, at }) => `${code} ${at.path.join('.')}`)
  }

  it('follows its schema where it is accepted', () => {
    for (const document of [
      {},
      { policy: 'rw', attestations: [attestation], actor: { role: 'dataOfficer' } },
      { policy: head },
    ])
      expect([isStanding(document), codesOf(document)]).toEqual([true, 'ok'])
    expect(isStanding({ attestations: [{ ...attestation, basis: 'consent' }] })).toBe(false)
  })

  it('names a shipped policy or holds one of its own, with attestations and who acts', () => {
    expect(codesOf({})).toBe('ok')
    expect(codesOf({ policy: 'rw', attestations: [attestation], actor: { role: 'dataOfficer', id: 'u-1' } })).toBe('ok')
    expect(codesOf({ policy: head })).toBe('ok')
  })

  it.each([
    [{ policy: 'nowhere' }, 'unknownPolicy policy'],
    [{ policy: { ...head, release: { k: 1 } } }, 'loosens policy.release.k'],
    [{ attestations: {} }, 'type attestations'],
    [{ attestations: [{ ...attestation, basis: 'consent' }] }, 'unknownCode attestations.0.basis'],
    [{ attestations: [{ ...attestation, purposes: ['curiosity'] }] }, 'unknownPurpose attestations.0.purposes.0'],
    [{ attestations: [{ ...attestation, until: '2026-02-30' }] }, 'notADay attestations.0.until'],
    [{ attestations: [{ ...attestation, until: '2025-12-31' }] }, 'daysOutOfOrder attestations.0.until'],
    [{ attestations: [{ ...attestation, by: 'Marie' }] }, 'unknownCode attestations.0.by'],
    [{ actor: { role: 'boss' } }, 'unknownCode actor.role'],
    [{ sentinel: 1 }, 'unknownMember '],
  ])('is refused where something is wrong: %j', (document, expected) => {
    expect(codesOf(document)).toEqual([expected])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (document) => void defineStandingPolicy(document)))
  })
})
