import { type Policy, policies } from '@tip-standard/policy'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createNoteKey, noteSigner } from '../audit/checkpoint/note-keys.ts'
import { createVault, openVault } from '../create-vault.ts'
import { serviceCustodian } from '../fixture-custodian.ts'
import { borrowGround, type Ground } from '../fixture-shared-ground.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  defaultPolicy,
  engines,
  personOf,
  REASON,
  setUp,
  victim,
} from '../fixture-vault.ts'
import { databaseVersion } from '../migrations/migrate.ts'
import type { ReferralWithheld } from '../referral/seal-referral.ts'
import { checkResidency } from './check-residency.ts'

const rwanda = policies.find(({ id }) => id === 'rw') as Policy
const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const

describe('where data may be', () => {
  it('is where the policy says, whatever it is that is there', () => {
    const codes = fc.constantFrom('RW', 'KE', 'IE', 'rw', 'RWA', 'Rwanda', '', undefined)
    fc.assert(
      fc.property(
        codes,
        fc.subarray(['RW', 'KE', 'UG']),
        fc.constantFrom('store', 'compute', 'backup'),
        (country, countries, what) => {
          const policy = { ...defaultPolicy, residency: { countries, transferNeedsPermission: true } }
          const check = (): void => checkResidency(policy, { what, country })
          const isCode = country === 'RW' || country === 'KE' || country === 'IE'
          const isAllowed =
            countries.length === 0 ? isCode || country === undefined : isCode && countries.includes(country)
          if (isAllowed) expect(check).not.toThrow()
          else expect(check).toThrow(expect.objectContaining({ code: 'residency' }))
        },
      ),
    )
  })
})

describe.each(engines)('a vault on %s', (engine) => {
  let ground: Ground
  afterEach(() => ground.remove())

  it('is neither made nor opened where the policy does not let data be, or no one says where it is', async () => {
    ground = await borrowGround(engine)
    const facts = { custodian: serviceCustodian(), policy: rwanda, name: 'vault.example', country: 'RW' }
    const database = await ground.own()
    const home = { store: 'RW', compute: 'RW' }
    const elsewhere = [undefined, { ...home, store: 'IE' }, { ...home, compute: 'KE' }, { ...home, store: 'rw' }]
    for (const place of elsewhere) {
      const options = { ...facts, database, ...(place === undefined ? {} : { place }) }
      await expect(createVault(options)).rejects.toMatchObject({ code: 'residency' })
    }
    expect(await databaseVersion(database)).toBe(0)
    await createVault({ ...facts, database, place: home })
    for (const place of elsewhere) {
      const options = { ...facts, database, ...(place === undefined ? {} : { place }) }
      await expect(openVault(options)).rejects.toMatchObject({ code: 'residency' })
    }
    await openVault({ ...facts, database, place: home })
    await database.close()
  })
})

describe('what leaves a vault for another country', () => {
  it('may be transferred by its record, whatever country the record says that it is stored in', async () => {
    const test = await setUp('pglite', { place: { store: 'RW', compute: 'RW' } })
    const worker = await test.session()
    const agrees = ['shareStatistics', 'research'].map((purpose) => consent({ purpose }))
    const { dataProtection } = caseRecord('x')
    for (const [id, over] of [
      ['a-silent', {}],
      ['b-allowed', { transferAllowed: 'yes' }],
      ['c-says-kenya', { storageCountry: 'KE' }],
      ['d-says-rwanda', { storageCountry: 'RW' }],
    ] as const) {
      const victims = [victim('v-1', { consents: [consent(), ...agrees] })]
      await test.vault.putCase(worker, caseRecord(id, { victims, dataProtection: { ...dataProtection, ...over } }), {
        expectedVersion: 0,
      })
    }
    const released = async (recipientCountry?: string): Promise<string[]> => {
      const request = { purpose: 'statistics', audience: 'public' } as const
      const ids: string[] = []
      for await (const one of await test.vault.release(officer, {
        ...request,
        ...(recipientCountry === undefined ? {} : { recipientCountry }),
      }))
        ids.push(one.case.id[0] as string)
      return ids
    }
    expect(await released()).toEqual(['a', 'b', 'c', 'd'])
    expect(await released('RW')).toEqual(['a', 'b', 'c', 'd'])
    expect(await released('KE')).toEqual(['b'])
    expect(await released('kenya')).toEqual(['b'])

    const view = {
      role: 'researcher',
      purpose: 'research',
      audience: 'researcher',
      until: '2026-06-30',
      reason: REASON,
    } as const
    const seen = async (recipientCountry: string): Promise<number> => {
      const granter = await test.session('supervisor', 's-1')
      const grant = await test.vault.research.grant(granter, { ...view, researcher: 'r-1', recipientCountry })
      await test.vault.research.approve(await test.session('supervisor', 's-2'), grant)
      return (await test.vault.research.read({ actor: 'r-1', from: 'desk-1', agency: AGENCY, grant })).cases.length
    }
    expect([await seen('RW'), await seen('KE')]).toEqual([4, 1])
    await test.close()
  })

  it('as a referral needs a record that may be transferred and, where the policy lists them, an authorisation of that day', async () => {
    const authorised = {
      id: 't-1',
      recipient: 'clinic-1',
      country: 'KE',
      basis: 'Invented 1/2026',
      until: '2026-03-31',
    }
    const listing = (transfers: object[]): Policy => ({
      ...defaultPolicy,
      residency: { ...defaultPolicy.residency, transfers: transfers as never },
    })
    const key = await identityToRecipient(await generateIdentity())
    const receiptKey = noteSigner('clinic.example', 'log', createNoteKey()).verifier.text
    const { dataProtection } = caseRecord('x')
    const test = await setUp('pglite', { place: { store: 'RW', compute: 'RW' } })
    for (const [id, over] of [
      ['allowed', { transferAllowed: 'yes' }],
      ['says-kenya', { storageCountry: 'KE' }],
    ] as const) {
      const agreed = consent({ purpose: 'referral', recipients: ['clinic-1'], services: ['medical'] })
      const victims = [victim('v-1', { consents: [consent(), agreed] })]
      const record = caseRecord(id, { victims, dataProtection: { ...dataProtection, ...over } })
      await test.vault.putCase(await test.session(), record, { expectedVersion: 0 })
    }
    const refer = async (policy: Policy, id: string, country?: string): Promise<string> => {
      const vault = await openVault({ ...test.options, policy })
      const by = {
        actor: 'w-1',
        from: 'desk-1',
        role: 'caseWorker',
        agency: AGENCY,
        purpose: 'caseManagement',
      } as const
      const to = { id: 'clinic-1', services: ['medical'] as const, caseKey: key, identityKey: key, receiptKey }
      const order = { person: personOf(id), fields: ['victim.sex'] as const, expiresOn: test.clock.at.slice(0, 10) }
      return await vault.referrals
        .refer(await vault.startSession(by), { ...order, to: { ...to, ...(country && { country }) } }, REASON)
        .then(
          () => 'sent',
          ({ reason }: ReferralWithheld) => reason,
        )
    }
    const not = 'transferNotAllowed'
    expect(await refer(defaultPolicy, 'allowed', 'KE')).toBe('sent')
    // The country of storage is that of the vault, whatever the record says.
    expect(await refer(defaultPolicy, 'says-kenya', 'KE')).toBe(not)
    expect(await refer(listing([authorised]), 'allowed', 'KE')).toBe('sent')
    expect(await refer(listing([authorised]), 'says-kenya', 'KE')).toBe(not)
    for (const other of [[], [{ ...authorised, recipient: 'clinic-2' }], [{ ...authorised, country: 'UG' }]])
      expect(await refer(listing(other), 'allowed', 'KE')).toBe(not)
    expect(await refer(listing([]), 'allowed', 'RW')).toBe('sent')
    expect(await refer(listing([]), 'allowed')).toBe('sent')
    test.clock.at = '2026-04-01T09:00:00.000Z'
    expect(await refer(listing([authorised]), 'allowed', 'KE')).toBe(not)
    await test.close()
  })
})
