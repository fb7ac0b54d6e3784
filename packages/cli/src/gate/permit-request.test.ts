import { policies } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { type GateFlags, usualGates } from './gate-flags.ts'
import { toPermitRequest } from './permit-request.ts'

const policy = policies.find(({ id }) => id === 'default')
if (policy === undefined) throw new Error('There is no default policy.')
const standing = { policy, attestations: [], actor: { role: 'analyst' } as never }
const ask = (flags: GateFlags, usual = usualGates.release) => toPermitRequest(flags, usual, standing, '2026-06-30')
const whereTo = (flags: GateFlags, usual = usualGates.release): string[] => {
  const { purpose, audience } = ask(flags, usual)
  return [purpose, audience]
}
/** The first purpose for which an audience may receive data. */
const firstFor = (audience: string): string | undefined =>
  policy.purposes.find(({ audiences }) => audiences.includes(audience))?.id

describe('who receives something, and for what', () => {
  it('is what is usual, unless it is said', () => {
    for (const usual of Object.values(usualGates)) expect(whereTo({}, usual)).toEqual([usual.purpose, usual.audience])
    expect(whereTo({ for: 'ministry' })).toEqual(['statistics', 'ministry'])
    expect(whereTo({ for: 'researcher' }, usualGates.custody)).toEqual([firstFor('researcher'), 'researcher'])
    expect(whereTo({ for: 'researcher' }, usualGates.research)).toEqual(['research', 'researcher'])
    expect(whereTo({ forPurpose: 'statistics' })).toEqual(['statistics', 'public'])
    expect(whereTo({ purpose: 'statistics' })).toEqual(['statistics', 'public'])
    expect(whereTo({ forPurpose: 'statistics', purpose: 'research' })).toEqual(['statistics', 'public'])
  })

  it('is the usual purpose of the command wherever an audience may receive something for it', () => {
    for (const { id: audience } of policy.audiences)
      for (const { id: purpose, audiences } of policy.purposes)
        expect(whereTo({ for: audience }, { purpose, audience: 'x' })).toEqual([
          audiences.includes(audience) ? purpose : firstFor(audience),
          audience,
        ])
  })

  it('is asked for where a purpose has several audiences, none of them usual', () => {
    const several = policy.purposes.find(({ audiences }) => audiences.length > 1)
    expect(() => ask({ forPurpose: several?.id ?? '' }, { purpose: 'x', audience: 'y' })).toThrow('give --for')
  })

  it.each<[GateFlags, string]>([
    [{ for: 'publik' }, 'Did you mean public?'],
    [{ forPurpose: 'statistic' }, 'Did you mean statistics?'],
    [{ recipientKind: 'authority' as never }, '--recipient-kind'],
    [{ recipientCountry: 'Rwanda' }, '--recipient-country'],
    [{ recipientCountry: 'XQ' }, '--recipient-country'],
    [{ services: ['shelter', 'houses'] as never }, '--services'],
  ])('is refused where it is not known: %j', (flags, message) => {
    expect(() => ask(flags)).toThrow(message)
  })

  it('goes to the gate with all that is said of the recipient', () => {
    const said: GateFlags = {
      recipient: 'An invented shelter',
      recipientKind: 'authorities',
      recipientCountry: 'UG',
      services: ['shelter'],
      acrossEntities: true,
    }
    expect(ask(said)).toEqual({
      policy,
      attestations: [],
      at: '2026-06-30',
      purpose: 'statistics',
      audience: 'public',
      actor: standing.actor,
      ...said,
    })
    expect(toPermitRequest({ on: '2024-02-29' }, usualGates.release, standing).at).toBe('2024-02-29')
  })

  it('is no one’s role where it stays inside', () => {
    expect(ask({ for: 'internal' }, usualGates.custody)).not.toHaveProperty('actor')
    expect(ask({ for: 'ministry' })).toHaveProperty('actor')
  })
})
