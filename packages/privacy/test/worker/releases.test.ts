import { afterAll, beforeAll, expect, it } from 'vitest'
import { inside } from '../../src/fixture-inside.ts'
import { anonymise, type ReleasePlanInput, releasePlan } from '../../src/index.ts'
import type { MadeRelease } from '../../src/worker/index.ts'
import { requestFor, WorkerPage } from './worker-page.ts'

const request = requestFor('statistics', 'public')

const page = new WorkerPage()
beforeAll(() => page.open())
afterAll(() => page.close())

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    'victim.sex': at % 3 === 0 ? 'male' : 'female',
    'victim.ageBand': ['age9To17', 'age18To20', 'age21To23', 'age30To38'][(at * 7) % 4] as string,
  }))
const plan: ReleasePlanInput = { purpose: 'publicMicrodata', quasiIdentifiers: ['victim.sex', 'victim.ageBand'] }

const inPage = <Found>(call: string, ...parameters: unknown[]): Promise<Found> => page.call(call, ...parameters)

type Ran<Result> = { result: Result; progress: number[]; error?: string[] }

it('releases in a worker of a browser, under a strict policy, what is released in Node', async () => {
  const { result, progress } = await inPage<Ran<MadeRelease>>('run', 'anonymise', {
    records: people(300),
    request,
    plan,
  })
  const here = await anonymise(inside(people(300)), releasePlan(plan))
  expect(result.rows).toEqual([...here.release.rows()])
  expect(result.columns).toEqual(here.release.columns)
  expect(result.certificate.guarantees.every(({ holds }) => holds)).toBe(true)
  expect(result.certificate.disclosure.audience).toBe('public')
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
})

it('makes tables, advice, synthetic records and measures of risk, and redacts', async () => {
  const records = people(200)
  const columns = ['victim.sex', 'victim.ageBand']
  const gated = { records, request }
  const tables = await inPage<Ran<{ tables: unknown[] }>>('run', 'tables', { ...gated, plan: { tables: [columns] } })
  expect(tables.result.tables).toHaveLength(1)
  const question = { columns: columns.map((column) => ({ column })) }
  const advice = await inPage<Ran<{ people: number }>>('run', 'advise', { ...gated, question })
  expect(advice.result.people).toBe(200)
  expect(advice.progress.length).toBeGreaterThan(0)
  const synthesis = await inPage<Ran<{ rows: unknown[] }>>('run', 'synthesise', {
    ...gated,
    columns: [{ column: 'victim.sex', values: ['female', 'male'] }],
    epsilon: 4,
    delta: 1e-6,
  })
  expect(synthesis.result.rows.length).toBeGreaterThan(100)
  const risk = await inPage<Ran<{ rows: number }>>('run', 'risk', { records, question: { columns } })
  expect(risk.result.rows).toBe(200)
  const redacted = await inPage<Ran<string[]>>('run', 'redact', { texts: ['Call +250 788 000 001.'] })
  expect(redacted.result).toEqual(['Call [PHONE_1].'])
})

it('says what was wrong as outside a worker, and nothing of the data', async () => {
  const low = await inPage<Ran<never>>('run', 'anonymise', { records: people(50), request, plan: { ...plan, k: 3 } })
  expect(low.error).toEqual(['PrivacyError', 'belowPolicy', 'belowPolicy: leastK 11'])
  const odd = { records: people(50).map((row) => ({ ...row, 'victim.sex': 'SENTINEL' })), request, plan }
  const unknown = await inPage<Ran<never>>('run', 'anonymise', odd)
  expect(unknown.error?.slice(0, 2)).toEqual(['PrivacyError', 'unknownLeaf'])
  const nowhere = { records: people(50), request: { ...request, purpose: 'nothing' }, plan }
  expect((await inPage<Ran<never>>('run', 'anonymise', nowhere)).error?.slice(0, 2)).toEqual([
    'PolicyError',
    'unknownPurpose',
  ])
  const broken = await inPage<Ran<never>>('run', 'risk', {
    records: [{ name: { SENTINEL: 1 } }],
    question: { columns: ['name'] },
  })
  expect(JSON.stringify([unknown, broken])).not.toContain('SENTINEL')
  // What any other error says may hold a value, so nothing of it is passed on.
  const fault = await inPage<Ran<never>>('run', 'risk', { records: people(5) })
  expect(fault.error?.[2]).toBe('The task failed in the worker.')
})

it('ends a task that is cancelled, and its worker', async () => {
  const columns = ['victim.sex', 'victim.ageBand'].map((column) => ({ column }))
  const input = { records: people(3000), request, question: { columns } }
  expect(await inPage('cancel', 'advise', input)).toBe('AbortError')
})
