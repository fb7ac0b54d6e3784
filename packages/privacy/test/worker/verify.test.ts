import { afterAll, beforeAll, expect, it } from 'vitest'
import { inside } from '../../src/fixture-inside.ts'
import { anonymise, openLedger, releasePlan, type SeriesReport, verifyRelease, verifySeries } from '../../src/index.ts'
import { SecretKey } from '../../src/pseudonyms/index.ts'
import type { CheckedRelease } from '../../src/worker/index.ts'
import { keyOf, WorkerPage } from './worker-page.ts'

const page = new WorkerPage()
beforeAll(() => page.open())
afterAll(() => page.close())

const input = { purpose: 'publicMicrodata', k: 5, quasiIdentifiers: ['victim.sex', 'victim.ageBand'] } as const
const plan = releasePlan({ ...input, quasiIdentifiers: [...input.quasiIdentifiers] })
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    'victim.sex': at % 3 === 0 ? 'male' : 'female',
    'victim.ageBand': ['age9To17', 'age18To20', 'age21To23', 'age30To38'][(at * 7) % 4] as string,
  }))
const { release, certificate, internal } = await anonymise(inside(people(200)), plan)
const rows = [...release.rows()]

const verify = async (given: object): Promise<CheckedRelease> =>
  (await page.run<CheckedRelease>('verify', { rows, plan: input, certificate, internal, ...given })).result

it('finds in a worker that rows hold what their plan promises, and that both certificates are theirs', async () => {
  const found = await verify({})
  expect(found).toMatchObject({ holds: true, certificateDiffers: [], internalDiffers: [] })
  expect(found.report).toEqual(verifyRelease(rows, plan).report)
  expect(await verify({ certificate: undefined, internal: undefined })).toEqual({ holds: true, report: found.report })
})

it('reads certificates in whatever order their members are', async () => {
  const turned = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([name, one]) => [name, turned(one)]),
        )
      : value
  const found = await verify({ certificate: turned(certificate), internal: turned(internal) })
  expect(found).toMatchObject({ certificateDiffers: [], internalDiffers: [] })
})

it('names the parts of certificates that are not those of the rows', async () => {
  expect(await verify({ rows: rows.slice(1) })).toMatchObject({
    holds: true,
    certificateDiffers: ['classSizes', 'rows'],
    internalDiffers: expect.arrayContaining(['classSizes']),
  })
  expect(await verify({ plan: { ...input, k: 6 } })).toMatchObject({
    certificateDiffers: expect.arrayContaining(['plan']),
    internalDiffers: ['plan'],
  })
  const lone = { 'victim.sex': 'otherMarker', 'victim.ageBand': 'age9To17' }
  const found = await verify({ rows: [...rows, lone] })
  expect(found.holds).toBe(false)
  expect(found.certificateDiffers).toContain('visible')
})

it('compares the releases of a ledger, and counts them', async () => {
  const key = new SecretKey(keyOf(1))
  const history = { ledger: openLedger('id', key), key, date: '2025-01-31' }
  const first = await anonymise(inside(people(200)), plan, { history })
  const second = await anonymise(inside(people(240)), plan, {
    history: { ledger: first.ledger, key, date: '2026-01-31' },
  })
  const releases = [first, second].map((one) => [...one.release.rows()])
  const given = { releases, plan: input, ledger: second.ledger, key: 1 }
  const { result, steps } = await page.run<SeriesReport>('verifySeries', given)
  expect(result).toEqual(verifySeries(releases, plan, { ledger: second.ledger, key }))
  expect(result.holds).toBe(true)
  expect(steps).toEqual([
    { done: 1, of: 2, unit: 'releases' },
    { done: 2, of: 2, unit: 'releases' },
  ])
  const short = await page.run<SeriesReport>('verifySeries', {
    ...given,
    releases: [releases[0]?.slice(1), releases[1]],
  })
  expect(short.result.holds).toBe(false)
  const other = await page.run('verifySeries', { ...given, key: 2 })
  expect(other.error?.slice(0, 2)).toEqual(['PrivacyError', 'ledgerNotSealed'])
})
