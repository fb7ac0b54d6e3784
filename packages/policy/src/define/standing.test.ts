import { describe, expect, it } from 'vitest'
import type { Given } from '../fixture-records.ts'
import { defineStandingPolicy } from './standing.ts'

const whole = {
  id: 'a-1',
  basis: 'publicTask',
  purposes: ['statistics'],
  from: '2026-01-01',
  until: '2026-12-31',
  reason: 'Invented',
  by: 'dataOfficer',
}
/** What is found in a standing file, with its severity and place. */
function foundIn(document: Given): string[] {
  const result = defineStandingPolicy(document)
  const findings = result.ok ? result.warnings : result.findings
  expect(result.ok).toBe(findings.every(({ severity }) => severity === 'warning'))
  return findings.map(({ code, severity, at }) => `${severity} ${code} ${at.path.join('.')}`)
}
const withOne = (over: Given, policy = 'default') => foundIn({ policy, attestations: [{ ...whole, ...over }] })

describe('a standing file', () => {
  it('is in order with an attestation that holds up, and a pseudonym of the person who acts', () => {
    expect(withOne({})).toEqual([])
    expect(foundIn({ actor: { role: 'dataOfficer', id: 'd-7' } })).toEqual([])
  })

  it.each<[Given, string[]]>([
    [{ reason: ' ' }, ['error noReason attestations.0.reason']],
    [{ reason: '…' }, ['error noReason attestations.0.reason']],
    [{ by: 'interpreter' }, ['error mayNotAttest attestations.0.by']],
    [{ by: 'systemAdministrator' }, ['error mayNotAttest attestations.0.by']],
    [{ by: 'director' }, ['error unknownCode attestations.0.by']],
    [{ basis: 'consent' }, ['error unknownCode attestations.0.basis']],
    [{ basis: 'because' }, ['error unknownCode attestations.0.basis']],
    [{ id: 'Invented Name' }, ['error notAnId attestations.0.id']],
    [{ id: '+250788123456' }, ['error notAnId attestations.0.id']],
    [{ id: '250788123456' }, ['error notAnId attestations.0.id']],
    [{ until: '9999-12-31' }, ['warning attestedForLong attestations.0.until']],
    [{ until: '2031-01-02' }, ['warning attestedForLong attestations.0.until']],
    [{ until: '2031-01-01' }, []],
    [{ purposes: ['statistics', 'tracing'] }, ['error attestsNothing attestations.0.purposes.1']],
    [{ purposes: ['research'], basis: 'contract' }, ['error attestsNothing attestations.0.purposes.0']],
    [{ purposes: ['research'] }, ['warning attestsNoVictim attestations.0.purposes.0']],
    [{ purposes: ['mandatoryReport'] }, ['error attestsNothing attestations.0.purposes.0']],
    [{ purposes: ['mandatoryReport'], basis: 'legalObligation' }, []],
  ])('is found wanting where an attestation has %j', (over, expected) => {
    expect(withOne(over)).toEqual(expected)
  })

  it('may attest for records without a last day, where the policy asks for that day', () => {
    expect(withOne({ purposes: ['tracing'] }, 'rw')).toEqual(['warning attestsNoVictim attestations.0.purposes.0'])
  })

  it('holds no two attestations of one id, between which the audit could not tell', () => {
    expect(foundIn({ attestations: [whole, { ...whole, basis: 'contract' }, { ...whole, id: 'a-2' }] })).toEqual([
      'error doubled attestations.1.id',
    ])
  })

  it.each(['Marie Invented', 'Marie Invented +250788123456', '250788123456', 'd 7', '', 7, 'x'.repeat(65)])(
    'names no one as who acts, whose id is in every line of the audit: %j',
    (id) => {
      expect(foundIn({ actor: { role: 'dataOfficer', id } })).toEqual(['error notAnId actor.id'])
    },
  )
})
