import { type PermitRequest, type Policy, permitRows, policies } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { Method } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { anonymise } from './anonymise.ts'
import { verifyRelease } from './verify-release.ts'

/** A request for tables and releases of rows that carry no consents. */
const attested: PermitRequest = {
  policy: policies.find(({ id }) => id === 'default') as Policy,
  purpose: 'statistics',
  audience: 'public',
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
}

describe('what data may look like', () => {
  const hierarchy = buildHierarchy([
    ['1', 'low', '*'],
    ['2', 'low', '*'],
    ['3', 'high', '*'],
  ])
  const plan = (k = 2, method: Method = 'local') =>
    releasePlan({
      purpose: 'publicMicrodata',
      k,
      method,
      quasiIdentifiers: [{ column: 'a', hierarchy }],
      sensitive: [],
    })
  const release = async (rows: object[], ...rest: Parameters<typeof plan>) =>
    [...(await anonymise(inside(rows), plan(...rest))).release.rows()].map(({ a }) => a)
  const fault = async (rows: object[]): Promise<unknown> => {
    try {
      return await release(rows)
    } catch (error) {
      expect(String(error)).not.toContain('SENTINEL')
      return error instanceof PrivacyError ? error.code : error
    }
  }

  it.each(['local', 'global', 'cells'] as const)('is handled at the edges (%s)', async (method) => {
    expect(await release([], 2, method)).toEqual([])
    expect(await release([{ a: '1' }], 2, method)).toEqual([])
    expect(await release([{ a: 1 }, { a: '1' }], 2, method)).toEqual(['1', '1'])
    expect(await release([{ a: '1' }, { a: '1' }, { a: '3' }], 11, method)).toEqual([])
    expect(
      await release([{}, { a: null }, { a: { absent: 'refused' } }, { a: { absent: 'refused' } }], 2, method),
    ).toEqual(['(missing)', '(missing)', '(refused)', '(refused)'])
  })

  it('keeps rows that came suppressed apart: they are no class, and help none to its k', async () => {
    expect(await release([{ a: '*' }, { a: '*' }, { a: '*' }, { a: '1' }], 2)).toEqual([])
    const { internal } = await anonymise(inside([{ a: '*' }, { a: '1' }, { a: '1' }]), plan())
    expect([internal.data.rows, internal.data.suppressedBefore, internal.utility.suppressedRows]).toEqual([3, 1, 0])
  })

  it('is refused where more rows would be suppressed than the plan allows', async () => {
    for (const method of ['local', 'global', 'cells'] as const) {
      const strict = releasePlan({
        purpose: 'publicMicrodata',
        k: 3,
        method,
        suppressionLimit: 0.1,
        quasiIdentifiers: [{ column: 'a', hierarchy }],
      })
      const rows = ['1', '1', '1', '3', '3'].map((a) => ({ a }))
      await expect(anonymise(inside(rows), strict)).rejects.toThrow('suppressionLimitUnreachable')
      await expect(anonymise(inside([...rows, { a: '3' }]), strict)).resolves.toMatchObject({
        internal: { utility: { suppressedRows: 0 } },
      })
    }
  })

  it('is refused where a column that is released as it is tells people apart, as names and numbers do', async () => {
    const telling = releasePlan({
      purpose: 'publicMicrodata',
      k: 2,
      quasiIdentifiers: [{ column: 'a', hierarchy }],
      sensitive: [{ column: 's', rules: [] }],
    })
    const made = (of: (at: number) => string) => {
      const rows = Array.from({ length: 40 }, (_, at) => ({ a: '1', s: of(at) }))
      return anonymise(inside(rows), telling)
    }
    await expect(made((at) => `SENTINEL-${at}`)).rejects.toMatchObject({
      code: 'columnTellsApart',
      message: expect.not.stringContaining('SENTINEL'),
    })
    expect((await made((at) => `code-${at % 4}`)).release.rowCount).toBe(40)
  })

  it('is refused with a code, and without a value', async () => {
    expect(await fault([{ a: 'SENTINEL' }])).toBe('unknownLeaf')
    expect(await fault([{ a: { SENTINEL: 1 } }])).toBe('cellNotScalar')
  })

  it('is refused where it did not come through the gate, or not by one request, and without a value', async () => {
    const rows = [{ a: '1' }, { a: '1' }]
    for (const some of [rows, ['SENTINEL'], [null], [...inside(rows), { a: '1' }]])
      await expect(anonymise(some as never, plan())).rejects.toMatchObject({
        code: 'notPermitted',
        message: expect.not.stringContaining('SENTINEL'),
      })
    const published = await permitRows(rows, attested)
    const twice = async function* () {
      yield* published
      yield* inside(rows)
    }
    await expect(anonymise(twice(), plan())).rejects.toMatchObject({ code: 'permissionsDiffer' })
  })

  it('is released with the k that the policy asks for, and with no smaller one', async () => {
    const rows = Array.from({ length: 30 }, () => ({ a: '1' }))
    await expect(anonymise(await permitRows(rows, attested), plan(10))).rejects.toMatchObject({
      code: 'belowPolicy',
      params: { leastK: 11 },
    })
    const { certificate } = await anonymise(await permitRows(rows, attested), plan(11))
    expect(certificate.disclosure).toMatchObject({ purpose: 'statistics', audience: 'public', at: '2026-11-27' })
    expect(certificate.disclosure.policy).toMatch(/^default@1#[0-9a-f]{64}$/)
  })

  it('refuses a row that is suppressed in part, and rows without a group', async () => {
    const two = releasePlan({
      purpose: 'publicMicrodata',
      k: 2,
      groupBy: 'g',
      quasiIdentifiers: ['a', 'b'].map((column) => ({ column, hierarchy })),
    })
    await expect(anonymise(inside([{ a: '*', b: '1', g: 1 }]), two)).rejects.toThrow('partlySuppressed')
    await expect(anonymise(inside([{ a: '1', b: '1' }]), two)).rejects.toThrow('groupMissing')
  })

  it('may have a hundred thousand distinct values in a column', async () => {
    const many = buildHierarchy(Array.from({ length: 100_000 }, (_, at) => [`${at}`, `${at % 1000}x`, '*']))
    const wide = releasePlan({
      purpose: 'publicMicrodata',
      k: 11,
      quasiIdentifiers: [
        { column: 'a', hierarchy: many },
        { column: 'b', hierarchy: many },
      ],
    })
    const rows = Array.from({ length: 100_000 }, (_, at) => ({ a: at, b: (at * 7) % 100_000 }))
    const { release: made } = await anonymise(inside(rows), wide)
    const sizes = new Map<string, number>()
    for (const row of made.rows()) sizes.set(`${row.a} ${row.b}`, (sizes.get(`${row.a} ${row.b}`) ?? 0) + 1)
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(11)
  })
})

describe('case records', () => {
  it('become a row per victim; sets go up with their members, and no text of the record leaves', async () => {
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      k: 2,
      quasiIdentifiers: ['case.registrationYear', 'victim.sex', 'victim.citizenships'],
      sensitive: [{ column: 'exploitation.form', rules: [] }],
    })
    const victim = (sex: string, citizenships: string[], ...forms: string[]) => ({
      id: 'SENTINEL',
      sex,
      citizenships,
      ownWords: 'SENTINEL',
      exploitation: forms.map((form) => ({ form, locationName: 'SENTINEL' })),
    })
    const record = (...victims: unknown[]) => ({ case: { id: 'SENTINEL', registrationYear: 2024 }, victims })
    const records = [
      record(victim('female', ['RW', 'UG'], 'sexual'), victim('female', ['KE', 'BI'], 'sexual', 'forcedLabour')),
      record(victim('male', ['RW', 'FR']), {
        ...victim('male', [], 'forcedLabour'),
        absent: { citizenships: 'refused' },
      }),
      record(victim('male', ['FR', 'RW'], 'forcedBegging')),
    ]
    const { release } = await anonymise(inside(records), plan)
    expect([...release.rows()].map((row) => Object.values(row))).toEqual([
      ['2024', 'female', 'Eastern Africa', 'forcedLabour + sexual'],
      ['2024', 'female', 'Eastern Africa', 'sexual'],
      ['2024', 'male', 'FR + RW', '(missing)'],
      ['2024', 'male', 'FR + RW', 'forcedBegging'],
    ])
    expect(verifyRelease(release, plan).holds).toBe(true)
  })
})
