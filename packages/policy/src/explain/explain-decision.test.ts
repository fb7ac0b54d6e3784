import { expect, it } from 'vitest'
import { consentTo, policyOf, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import type { Attestation } from '../model/request.ts'
import { explainDecision } from './explain-decision.ts'

const DUTY = 'Law No 51/2018, Article 5'
const perpetrators = [{ id: 'p-1', kind: 'person', roles: ['recruiter'] }]
const dataProtection = { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2036-12-31' }
const explained = (purpose: string, audience: string, legalBases = ['legalObligation'], policy = policyOf('rw')) =>
  explainDecision(
    recordWith([victimWith([consentTo('shareIdentifiable', { recipients: ['Receiver'] })])], {
      perpetrators,
      dataProtection: { ...dataProtection, legalBases },
    }),
    requestFor({ policy, purpose, audience, recipient: 'Receiver' }),
  ).map(({ kind, permitted, article }) => [kind, permitted, article])

it('names the duty to report behind the report, whether it leaves or not', () => {
  expect(explained('mandatoryReport', 'authority')).toEqual([
    ['victim', true, DUTY],
    ['perpetrator', true, DUTY],
  ])
  expect(explained('mandatoryReport', 'authority', [])).toEqual([
    ['victim', false, DUTY],
    ['perpetrator', false, DUTY],
  ])
})

it('names it behind nothing else that a legal basis lets out or keeps', () => {
  for (const legalBases of [['legalObligation'], []])
    expect(explained('caseTransfer', 'partner', legalBases)).toEqual([
      ['victim', true, 'Law No 058/2021, Articles 6 to 9'],
      ['perpetrator', legalBases.length > 0, undefined],
    ])
  const attestations: Attestation[] = [
    {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['statistics'],
      from: '2026-01-01',
      until: '2026-12-31',
      reason: 'Invented',
      by: 'dataOfficer',
    },
  ]
  const [one] = explainDecision(recordWith([victimWith([])]), requestFor({ policy: policyOf('rw'), attestations }))
  expect(one).toMatchObject({ permitted: true, basis: { by: 'attestation' } })
  expect(one).not.toHaveProperty('article')
})

it('names the article behind legal bases in every purpose, where the policy has one', () => {
  const behind = 'Regulation (EU) 2016/679, Articles 6 and 9'
  for (const [purpose, audience] of [
    ['mandatoryReport', 'authority'],
    ['caseTransfer', 'partner'],
  ] as const)
    expect(explained(purpose, audience, ['legalObligation'], policyOf('gdpr'))[1]).toEqual([
      'perpetrator',
      true,
      behind,
    ])
})
