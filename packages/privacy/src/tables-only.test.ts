import type { CaseRecord } from '@tip-standard/core'
import { type Permitted, type Policy, permit, policies } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { encodeRecords } from './linkage/index.ts'
import { releasePlan } from './plan/release-plan.ts'
import { SecretKey } from './pseudonyms/index.ts'
import { anonymise } from './release/anonymise.ts'
import { synthesise } from './synthesis/synthesise.ts'
import { safeTables } from './tables/safe-tables.ts'

const policy = policies.find(({ id }) => id === 'default') as Policy

/** Records of people who agreed to statistics. */
const records = Array.from({ length: 30 }, (_, at) => ({
  standardVersion: '1.0-rc.2',
  case: { id: `c-${at}`, openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
  victims: [
    {
      id: 'v-1',
      sex: 'female',
      sexBasis: 'self',
      status: 'potential',
      consents: [{ purpose: 'shareStatistics', decision: 'granted', givenBy: 'self', date: '2026-01-05' }],
    },
  ],
})) as unknown as CaseRecord[]

const passed = async (tablesOnly: boolean): Promise<Permitted[]> => {
  const all: Permitted[] = []
  const request = { policy, purpose: 'statistics', audience: 'public', at: '2026-03-01', tablesOnly }
  for await (const one of await permit(records, request)) all.push(one)
  return all
}
const codeOf = async (make: () => unknown): Promise<unknown> => {
  try {
    await make()
    return undefined
  } catch (error) {
    return (error as { code?: unknown }).code
  }
}

describe('what passed the gate for tables only', () => {
  it('is made into tables, and into no rows of single people', async () => {
    const [key, domain] = [SecretKey.generate(), { purpose: 'p', partner: 'q', epoch: '1' }]
    const columns = [{ column: 'victim.sex', values: ['female', 'male'] }]
    const rows: Record<string, (of: Permitted[]) => unknown> = {
      anonymise: (of) => anonymise(of, releasePlan({ purpose: 'publicMicrodata', k: 11 })),
      synthesise: (of) => synthesise(of, { columns, budget: { epsilon: 4, delta: 1e-6 } } as never),
      encodeRecords: (of) => encodeRecords(of as never, { key, domain }),
    }
    for (const [name, make] of Object.entries(rows)) {
      expect([name, await codeOf(async () => make(await passed(true)))]).toEqual([name, 'tablesOnly'])
      expect([name, await codeOf(async () => make(await passed(false)))]).not.toEqual([name, 'tablesOnly'])
    }
    // What no one approved and what someone did go into nothing together.
    const both = [...(await passed(false)).slice(0, 15), ...(await passed(true)).slice(15)]
    expect(await codeOf(() => rows['anonymise']?.(both))).toBe('permissionsDiffer')
    expect(await codeOf(async () => safeTables(await passed(true), {} as never))).not.toBe('tablesOnly')
    key.destroy()
  })
})
