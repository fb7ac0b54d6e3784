/** What makes something for others takes only what came through the gate, and holds what its policy asks for. */

import { type PermitRequest, type Policy, permit, permitRows, policies, withinCustody } from '@tip-standard/policy'
import { anonymise, flatHierarchy, releasePlan } from '@tip-standard/privacy'
import { encodeRecords } from '@tip-standard/privacy/linkage'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { openBudget, synthesise } from '@tip-standard/privacy/synthesis'
import { safeTables } from '@tip-standard/privacy/tables'
import { describe, expect, it } from 'vitest'

const shipped = policies.find(({ id }) => id === 'default') as Policy
const to = (policy: Policy, audience: string): PermitRequest => ({
  policy,
  purpose: 'statistics',
  audience,
  at: '2026-11-27',
  attestations: [
    {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['statistics'],
      from: '2026-01-01',
      until: '2026-12-31',
      reason: 'Invented.',
      by: 'supervisor',
    },
  ],
})
const asking = (release: Partial<Policy['release']>): Policy => ({
  ...shipped,
  release: { ...shipped.release, ...release },
})

const sexes = flatHierarchy(['female', 'male'])
const plan = releasePlan({ purpose: 'publicMicrodata', k: 2, quasiIdentifiers: [{ column: 'sex', hierarchy: sexes }] })
const rows = [{ sex: 'female' }, { sex: 'female' }]
const settings = { key: SecretKey.generate(), domain: { purpose: 'study', partner: 'both', epoch: '2026' } }
const columns = [{ column: 'sex', values: ['female', 'male'] }]

describe('rows that did not come through the gate', () => {
  // Each line would compile if its function took plain rows.
  const makers = {
    // @ts-expect-error
    anonymise: () => anonymise(rows, plan),
    // @ts-expect-error
    safeTables: () => safeTables(rows, { tables: [['sex']] }),
    // @ts-expect-error
    synthesise: () => synthesise(rows, { columns, budget: openBudget({ epsilon: 4, delta: 1e-6 }) }),
    // @ts-expect-error
    encodeRecords: async () => encodeRecords(rows, settings),
  }

  it.each(Object.entries(makers))('are refused by %s', async (_, make) => {
    await expect(make()).rejects.toMatchObject({ code: 'notPermitted' })
  })

  it('are refused among others', () => {
    const [one] = rows
    expect(() => encodeRecords([withinCustody({ sex: 'male' }), one as never], settings)).toThrow(
      'These records did not come through the gate',
    )
  })
})

/** A record of an agency with so many people, none of whom was asked for a consent. */
const caseOf = (agency: string, at: number, people: number) => ({
  standardVersion: '1.0-rc.2',
  case: { id: `case-${agency}-${at}` },
  reportingEntity: { id: agency, type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
  victims: Array.from({ length: people }, (_, person) => ({ id: `v-${agency}-${at}-${person}`, sex: 'female' })),
})

describe('tables of what came through the gate', () => {
  const count = async (records: readonly object[], policy: Policy, minimumCell?: number) => {
    const permitted = await permit(records as never, to(policy, 'public'))
    const { tables } = await safeTables(permitted, {
      tables: [['victim.sex']],
      ...(minimumCell !== undefined && { minimumCell }),
    })
    return tables[0]?.cells.find(({ values }) => values[0] === 'female')?.count
  }

  it('have no smaller counts than the policy shows, and none where a plan asks for fewer', async () => {
    expect(await count([caseOf('a', 1, 11)], shipped)).toBe(11)
    expect(await count([caseOf('a', 1, 10)], shipped)).toBeUndefined()
    expect(await count([caseOf('a', 1, 15)], asking({ minimumCell: 15 }))).toBe(15)
    expect(await count([caseOf('a', 1, 14)], asking({ minimumCell: 15 }))).toBeUndefined()
    await expect(count([caseOf('a', 1, 40)], shipped, 10)).rejects.toMatchObject({
      code: 'belowPolicy',
      params: { leastCell: 11 },
    })
    expect(await count([caseOf('a', 1, 20)], shipped, 21)).toBeUndefined()
  })

  it('have the agencies behind each count that the policy asks for, unless one agency publishes its own', async () => {
    const two = asking({ minimumAgencies: 2, maximumShare: 0.9 })
    expect(await count([caseOf('a', 1, 20)], two)).toBe(20)
    const beside = [
      caseOf('a', 1, 18),
      { ...caseOf('b', 1, 12), victims: caseOf('b', 1, 12).victims.map((one) => ({ ...one, sex: 'male' })) },
    ]
    expect(await count(beside, two)).toBeUndefined()
    expect(await count(beside, shipped)).toBe(18)
    expect(await count([caseOf('a', 1, 18), caseOf('b', 1, 11)], two)).toBe(29)
    expect(await count([caseOf('a', 1, 100), caseOf('b', 1, 11)], two)).toBeUndefined()
    // An agency of so few people does not count: a cell that is shown because of it would tell that they are there.
    expect(await count([caseOf('a', 1, 18), caseOf('b', 1, 10)], two)).toBeUndefined()
  })

  it('hold whatever is asked for where they stay inside', async () => {
    const { tables } = await safeTables([withinCustody({ sex: 'male' })], { tables: [['sex']], minimumCell: 1 })
    expect(tables[0]?.cells.map(({ count: one }) => one)).toEqual([1, 1])
  })

  it('are made of rows that are read once, and written down by their number', async () => {
    const lines: unknown[] = []
    const sink = {
      start: ({ purpose }: { purpose: string }) => void lines.push(purpose),
      write: () => void lines.push('person'),
      end: (rows?: object) => void lines.push(rows),
    }
    const rowsOnce = await permitRows([{ sex: 'male' }, { sex: 'male' }], to(shipped, 'public'), sink)
    await safeTables(rowsOnce, { tables: [['sex']] })
    const basis = { by: 'attestation', basis: 'publicTask', attestation: 'a-1' }
    expect(lines).toEqual(['statistics', { rows: 2, decision: { permitted: true, basis } }])
    await expect(safeTables(rowsOnce, { tables: [['sex']] })).rejects.toMatchObject({ code: 'alreadyRead' })
    expect(rowsOnce.counts).toEqual({ permitted: 2, withheld: {}, records: 2 })
  })

  it('are made of rows that an attestation lets through, and of none without one', async () => {
    const people = Array.from({ length: 12 }, () => ({ sex: 'female' }))
    const { attestations: _none, ...bare } = to(shipped, 'public')
    const nobody = await permitRows(people, bare)
    expect((await safeTables(nobody, { tables: [['sex']] })).tables[0]?.cells).toEqual([])
    expect(nobody.counts).toEqual({ permitted: 0, withheld: { neverAsked: 12 }, records: 12 })
    const all = await permitRows(people, to(shipped, 'public'))
    expect((await safeTables(all, { tables: [['sex']] })).tables[0]?.cells.map(({ count: one }) => one)).toEqual([
      12, 12,
    ])
  })
})
