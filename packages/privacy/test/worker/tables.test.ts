import { permitRows } from '@tip-standard/policy'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inside } from '../../src/fixture-inside.ts'
import { SecretKey } from '../../src/pseudonyms/index.ts'
import {
  openTableHistory,
  type ProtectedTables,
  type RoundedTables,
  roundedTables,
  safeTables,
  type TableHistory,
} from '../../src/tables/index.ts'
import { keyOf, type Ran, requestFor, WorkerPage } from './worker-page.ts'

const page = new WorkerPage()
beforeAll(() => page.open())
afterAll(() => page.close())

const request = requestFor('statistics', 'public')
const plan = { tables: [['form']] }
const people = (from: number, count: number, form: string) =>
  Array.from({ length: count }, (_, at) => ({ id: from + at, form }))
const year = [...people(0, 30, 'begging'), ...people(100, 40, 'forcedLabour'), ...people(200, 60, 'sexual')]
const next = [...year, ...people(300, 2, 'begging'), ...people(500, 20, 'sexual')]
const key = new SecretKey(keyOf(1))
const counts = ({ tables }: ProtectedTables) => tables[0]?.cells.map(({ count }) => count)

type Series = ProtectedTables & { history: TableHistory }
const inSeries = (records: object[], history: unknown, date: string, own = 1): Promise<Ran<Series>> =>
  page.run('tables', { records, request, plan, series: { history, key: own, date } })

it('continues a series of tables in a worker, with the tables and the history of Node', async () => {
  const first = (await inSeries(year, { person: 'id' }, '2025-12-31')).result
  const second = (await inSeries(next, first.history, '2026-12-31')).result
  const history = openTableHistory('id', key)
  const own = await safeTables(await permitRows(year, request), plan, { series: { history, key, date: '2025-12-31' } })
  const ownNext = await safeTables(await permitRows(next, request), plan, {
    series: { history: own.history, key, date: '2026-12-31' },
  })
  expect([first, second]).toEqual(JSON.parse(JSON.stringify([own, ownNext])))
  expect(counts(second)).toEqual([30, 40, 60, 152])
  const alone = await page.run<ProtectedTables>('tables', { records: next, request, plan })
  expect(counts(alone.result)).toEqual([32, 40, 80, 152])
})

it('refuses a history under another key, or one that was changed', async () => {
  const { history } = (await inSeries(year, { person: 'id' }, '2025-12-31')).result
  for (const [given, own] of [
    [history, 2],
    [{ ...history, minimumCell: 3 }, 1],
  ] as const)
    expect((await inSeries(next, given, '2026-12-31', own)).error?.slice(0, 2)).toEqual([
      'PrivacyError',
      'historyNotSealed',
    ])
})

it('rounds counts as Node does under the same key', async () => {
  const { result } = await page.run<RoundedTables>('roundedTables', { records: next, request, plan, key: 1, base: 20 })
  expect(result).toEqual(JSON.parse(JSON.stringify(await roundedTables(inside(next), plan, { key, base: 20 }))))
  const { error } = await page.run('roundedTables', { records: next, request, plan, key: 1, base: 5 })
  expect(error).toEqual(['PrivacyError', 'planInvalid', 'planInvalid: leastBase 11'])
})
