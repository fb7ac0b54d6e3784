import { type Policy, policies } from '@tip-standard/policy'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createVault, openVault } from '../create-vault.ts'
import { serviceCustodian } from '../fixture-custodian.ts'
import { borrowGround, type Ground } from '../fixture-shared-ground.ts'
import { AGENCY, caseRecord, consent, defaultPolicy, engines, REASON, setUp, victim } from '../fixture-vault.ts'
import { databaseVersion } from '../migrations/migrate.ts'
import { checkResidency } from './check-residency.ts'

const rwanda = policies.find(({ id }) => id === 'rw') as Policy
const officer = { actor: 'officer-1', role: 'dataOfficer', agency: AGENCY } as const

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
        saw: 0,
      })
    }
    const released = async (recipientCountry?: string): Promise<string[]> => {
      const request = { purpose: 'statistics', audience: 'statisticsPartner' } as const
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
      return (await test.vault.research.read({ actor: 'r-1', agency: AGENCY, grant })).cases.length
    }
    expect([await seen('RW'), await seen('KE')]).toEqual([4, 1])
    await test.close()
  })
})
