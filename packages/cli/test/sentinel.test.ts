import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ctdcColumns, htcdsFieldNames } from '@tip-standard/formats'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'
import { toCsv, toWorkbook } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

/** Marks what no one may see outside the data: it is put into every value and every unknown name. */
const SENTINEL = 'Uwase7788'

/** A record in which every text, or every name, or every list and object is the sentinel, one place at a time. */
function spoil(value: unknown, make: (value: unknown) => void, put: (value: unknown) => unknown = (own) => own): void {
  const wrong = [SENTINEL, { [SENTINEL]: SENTINEL }, [SENTINEL], `2020-02-30 ${SENTINEL}`]
  if (value === null || typeof value !== 'object') return
  for (const key of Object.keys(value)) {
    const own = (changed: unknown): unknown =>
      put(Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed })
    for (const other of wrong) make(own(other))
    if (!Array.isArray(value)) make(put({ ...value, [SENTINEL]: 1, [`${key}${SENTINEL}`]: SENTINEL }))
    spoil(Object.entries(value).find(([name]) => name === key)?.[1], make, own)
  }
}

const records: unknown[] = []
spoil(JSON.parse(sampleLines(1)[0] ?? ''), (record) => records.push(record))
const ndjson = records.map((record) => JSON.stringify(record))

const htcds = [
  [...htcdsFieldNames, SENTINEL],
  ...['', ' ', '=', '1'].map((start) => [...htcdsFieldNames, ''].map(() => `${start}${SENTINEL}`)),
]
const ctdc = [[...ctdcColumns.D, SENTINEL], [...ctdcColumns.D, ''].map(() => SENTINEL), [SENTINEL]]

const profile = (member: string, value: unknown) =>
  JSON.stringify({ id: 'p', version: '1', title: SENTINEL, base: '1.0-rc.2', [member]: value })

const inputs: Record<string, string | Buffer> = {
  'values.ndjson': `${ndjson.join('\n')}\n`,
  'faults.ndjson': [
    `{"${SENTINEL}":`,
    ndjson[0],
    `${SENTINEL}`,
    `{"a":NaN,"${SENTINEL}":1}`,
    `{"${SENTINEL}":1,"${SENTINEL}":2}`,
    `{"${SENTINEL}"`,
  ].join('\n'),
  'list.json': `[\n${ndjson.slice(0, 50).join(',\n')}\n, ${SENTINEL}]`,
  'htcds.csv': toCsv(htcds),
  'htcds.xlsx': toWorkbook('Case Sheet', htcds),
  'ctdc.csv': toCsv(ctdc),
  'other.csv': toCsv([[SENTINEL, SENTINEL], [SENTINEL]]),
  'other.xlsx': toWorkbook(SENTINEL, [[SENTINEL], [SENTINEL]]),
}
const files = Object.keys(inputs).map(at)

beforeAll(async () => {
  for (const [name, content] of Object.entries(inputs)) await writeFile(at(name), content)
})

it('is put in many places, and found', async () => {
  expect(records.length).toBeGreaterThan(300)
  const { out } = await runTip('validate', '--format', 'json', '--places', '0', ...files)
  const { files: reports }: { files: { records: number; groups: unknown[] }[] } = JSON.parse(out)
  expect(reports.map(({ groups }) => groups.length > 0)).toEqual(files.map(() => true))
  expect(reports[0]?.records).toBe(records.length)
})

it.each([
  ['text', 'en'],
  ['json', 'en'],
  ['html', 'fr'],
])('is in no report as %s (%s)', async (format, language) => {
  const run = await runTip('validate', '--format', format, '--language', language, '--places', '100000', ...files)
  expect(run.code).toBe(2)
  expect(`${run.out}${run.err}`.includes(SENTINEL)).toBe(false)
})

it('is in no message of a conversion', async () => {
  const targets = ['ndjson', 'xlsx', 'csv', 'htcds', 'ctdc']
  const runs = await Promise.all(
    files.map((file, index) =>
      runTip('convert', file, '--to', targets[index % targets.length] ?? '', '--output', at(`out-${index}`)),
    ),
  )
  for (const { code, err } of runs)
    expect([code === 1 || code === 2 || code === 0, err.includes(SENTINEL), err.includes('unexpected')]).toEqual([
      true,
      false,
      false,
    ])
})

it.each(['text', 'json', 'markdown'])('is in no reading as %s', async (format) => {
  const run = await runTip('classify', '--format', format, ...files)
  expect([run.code, run.out.includes(SENTINEL), run.err.includes(SENTINEL)]).toEqual([2, false, false])
  expect(run.out.length).toBeGreaterThan(10_000)
})

it('is in no message about a profile', async () => {
  const profiles = [
    profile('require', [SENTINEL]),
    profile('codes', { [SENTINEL]: [SENTINEL] }),
    profile('codes', { sex: [SENTINEL] }),
    profile(SENTINEL, 1),
    `{"${SENTINEL}`,
    profile('require', ['victim.ethnicity']),
  ]
  await Promise.all(profiles.map((text, index) => writeFile(at(`profile-${index}.json`), text)))
  const runs = await Promise.all(
    profiles.map((_, index) => runTip('validate', '--profile', at(`profile-${index}.json`), at('values.ndjson'))),
  )
  expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 1])
  for (const { out, err } of runs) expect(`${out}${err}`.includes(SENTINEL)).toBe(false)
})
