import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { dateHierarchy } from '../hierarchies/dates.ts'
import type { Mask } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { anonymise } from './anonymise.ts'
import { openLedger } from './ledger.ts'

const dates = { band: 'quarter', from: 2020, to: 2026 } as const
const rows = [
  ['2024-01-03', '10'],
  ['2024-02-11', '12'],
  ['2024-03', '55'],
  ['2025-05-30', '70'],
  ['2025-11-01', '71'],
  ['2025-12-24', ''],
  ['2025', '300'],
].map(([opened = '', days = '']) => ({ opened, days }))

async function textsOf(given: readonly Record<string, string>[], mask?: Exclude<Mask, { model: 'dateBand' }>) {
  const plan = releasePlan({
    purpose: 'partnerMicrodata',
    k: 2,
    quasiIdentifiers: [{ column: 'opened', dates }],
    sensitive: [
      { column: 'days', rules: [], ...(mask !== undefined && { mask }) },
      ...['tens', 'ones'].filter((column) => column in (given[0] ?? {})).map((column) => ({ column, rules: [] })),
    ],
  })
  const { release, certificate } = await anonymise(inside(given), plan)
  return { rows: [...release.rows()], masks: certificate.plan.masks }
}

describe('dates as bands', () => {
  it('are quarters, where so many share one, then years and decades; a year whose month no one knew is one', async () => {
    const { rows: released, masks } = await textsOf(rows)
    expect(released.map(({ opened }) => opened)).toEqual([
      '2024-Q1',
      '2024-Q1',
      '2024-Q1',
      '2025',
      '2025',
      '2025-Q4',
      '2025-Q4',
    ])
    expect(masks).toEqual([{ column: 'opened', mask: 'dates by quarter' }])
  })

  it('are the only way in which dates of the standard are released', () => {
    const columnOf = (column: string, band?: typeof dates) => () =>
      releasePlan({
        purpose: 'partnerMicrodata',
        quasiIdentifiers: [{ column, ...(band !== undefined && { dates: band }) }],
      })
    expect(columnOf('exploitation.startedOn')).toThrow(PrivacyError)
    expect(columnOf('exploitation.startedOn', dates)).not.toThrow()
    expect(columnOf('case.comments', dates)).toThrow(PrivacyError)
    expect(() =>
      releasePlan({
        purpose: 'partnerMicrodata',
        quasiIdentifiers: [{ column: 'a', dates: { ...dates, from: 2027 } }],
      }),
    ).toThrow('planInvalid')
  })

  it('are refused for values of another type, which the error does not repeat', async () => {
    await expect(textsOf([{ opened: 'SENTINEL', days: '1' }])).rejects.toThrow(/^cellNotScalar: dateBand quarter$/)
    await expect(textsOf([{ opened: '1999-01', days: '1' }])).rejects.toThrow(/^unknownLeaf: column opened, values 1$/)
  })
})

describe('sensitive columns', () => {
  it('have the means of k neighbours instead of numbers; what is missing stays missing', async () => {
    const { rows: released, masks } = await textsOf(rows, { model: 'microaggregate', k: 2 })
    expect(released.map(({ days }) => days)).toEqual(['11', '11', '62.5', '185.5', '62.5', '(missing)', '185.5'])
    expect(masks[1]).toEqual({ column: 'days', mask: 'means of groups of at least 2 neighbours' })
    await expect(
      textsOf([...rows, { opened: '2025', days: 'SENTINEL' }], { model: 'microaggregate', k: 2 }),
    ).rejects.toThrow(/^numberExpected: column days$/)
  })

  it('exchange their values between rows, and no count changes', async () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      opened: '2024-01',
      days: String(at % 100),
      tens: String(Math.floor(at / 10)),
      ones: String(at % 10),
    }))
    const { rows: released, masks } = await textsOf(many, { model: 'postRandomise', share: 0.3 })
    const after = released.map(({ days }) => days)
    expect(after.toSorted()).toEqual(many.map(({ days }) => days).toSorted())
    const moved = released.filter(({ days, tens, ones }) => days !== many[Number(`${tens}${ones}`)]?.days).length
    expect(moved).toBeGreaterThan(20)
    expect(moved).toBeLessThan(110)
    expect(masks[1]?.mask).toBe('30 % of the rows, chosen at random, exchange their values')
  })

  it('are masked neither with numbers that make no sense, nor in a series, where each release would say more', async () => {
    const planWith = (mask: Exclude<Mask, { model: 'dateBand' }>) =>
      releasePlan({ purpose: 'partnerMicrodata', k: 2, sensitive: [{ column: 'days', rules: [], mask }] })
    for (const mask of [
      { model: 'microaggregate', k: 1 },
      { model: 'postRandomise', share: 1.2 },
    ] as const)
      expect(() => planWith(mask)).toThrow('planInvalid')
    const key = SecretKey.generate()
    const history = { ledger: openLedger('id', key), key, date: '2026-01-31' }
    const people = rows.map((row, at) => ({ ...row, id: `p${at}` }))
    // Bands of dates are the same every time, and may be beside a mask that is not.
    for (const mask of [
      { model: 'microaggregate', k: 2 },
      { model: 'postRandomise', share: 0.1 },
    ] as const)
      for (const quasiIdentifiers of [
        [{ column: 'opened', dates }],
        [{ column: 'opened', hierarchy: dateHierarchy(['2025']) }],
      ])
        await expect(
          anonymise(
            inside(people),
            releasePlan({
              purpose: 'partnerMicrodata',
              k: 2,
              quasiIdentifiers,
              sensitive: [{ column: 'days', rules: [], mask }],
            }),
            { history },
          ),
        ).rejects.toMatchObject({ code: 'planInvalid', params: { maskBeside: 'ledger' } })
  })
})

it('says how far recoding is, rising up to the end', async () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({
    opened: `202${at % 6}-0${1 + (at % 9)}`,
    days: String(at % 7),
  }))
  for (const method of ['local', 'global'] as const) {
    const plan = releasePlan({ purpose: 'partnerMicrodata', method, quasiIdentifiers: [{ column: 'opened', dates }] })
    const shares: number[] = []
    await anonymise(inside(many), plan, { onProgress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  }
})
