import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, type Run, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const attested = ['--policy', at('tip.policy.json')]

/** Flat rows of so many people of each kind, whose ids go on from a number. */
function rowsOf(kinds: readonly (readonly [string, string, number])[], prefix = 'SENTINEL'): string[] {
  let id = 0
  return kinds.flatMap(([sex, form, count]) => Array.from({ length: count }, () => `${prefix}${id++},${sex},${form},`))
}
const write = (name: string, rows: readonly string[]) =>
  writeFile(at(name), `id,sex,form,nothing\n${rows.join('\n')}\n`)
const first = rowsOf([
  ['female', 'sexual', 60],
  ['female', 'forcedLabour', 40],
  ['male', 'sexual', 15],
  ['male', 'forcedLabour', 45],
])
const table = (file: string, ...options: string[]): Promise<Run> => runTip('table', at(file), ...options, ...attested)
const by = ['--by', 'sex,form']
const series = ['--history', at('h.json'), '--key-file', at('key')]

beforeAll(async () => {
  await writeFile(at('tip.policy.json'), attestedStatistics)
  for (const name of ['key', 'other-key']) await runTip('pseudonymise', '--new-key', at(name))
  await write('2025.csv', first)
  const newcomers = ['N1,male,sexual,', 'N2,male,sexual,']
  await write('2026.csv', [...first, ...newcomers, ...Array.from({ length: 20 }, (_, n) => `M${n},female,sexual,`)])
  await write('others.csv', rowsOf([['male', 'sexual', 90]], 'Q'))
  await writeFile(at('cases.ndjson'), `${sampleLines(300).join('\n')}\n`)
})

describe('tip table --history', () => {
  it('counts newcomers only where they are enough, and keeps the history to its owner', async () => {
    const start = ['--new-history', at('h.json'), '--person', 'id', '--key-file', at('key'), '--date', '2025-12-31']
    const one = await table('2025.csv', ...by, ...start)
    expect(one.code).toBe(0)
    expect(one.out).toContain('male,sexual,15')
    expect((await stat(at('h.json'))).mode & 0o777).toBe(0o600)
    const history = await readFile(at('h.json'), 'utf8')
    expect(history).not.toContain('SENTINEL')
    expect((await table('2025.csv', ...by, ...start)).err).toBe(
      'tip: This history already exists: continue it with --history.\n',
    )
    expect((await table('2025.csv', ...by, '--new-history', at('.'), ...start.slice(2))).err).toBe(
      'tip: The new history is a folder: name a file in it.\n',
    )
    const two = await table('2026.csv', ...by, ...series)
    expect(two.code).toBe(0)
    expect(two.out).toContain('male,sexual,15')
    expect(two.out).toContain('female,sexual,80')
    expect(two.err).toContain('If fewer people than the minimum came into a cell or left it')
    for (const { err } of [one, two])
      expect(err).toContain(
        'Publish no report of the same people, with tip report, and no rows, with tip anonymise, now or later',
      )
    // The same people again: nothing changes.
    expect((await table('2026.csv', ...by, ...series)).out).toBe(two.out)
  })

  it('refuses what would not protect, shows nothing, and leaves the history as it is', async () => {
    const before = await readFile(at('h.json'), 'utf8')
    await writeFile(at('damaged.json'), before.replace('"minimumCell":11', '"minimumCell":5'))
    await writeFile(at('cut.json'), before.slice(0, 300))
    await writeFile(at('list.json'), '[]')
    const cases: [RegExp, string, string[]][] = [
      [/made with another key, or was changed/, '2026.csv', [...by, ...series.slice(0, 3), at('other-key')]],
      [
        /made with another key, or was changed/,
        '2026.csv',
        [...by, '--history', at('damaged.json'), ...series.slice(2)],
      ],
      [/The history is not JSON/, '2026.csv', [...by, '--history', at('cut.json'), ...series.slice(2)]],
      [/is not a history/, '2026.csv', [...by, '--history', at('list.json'), ...series.slice(2)]],
      [/cannot be read/, '2026.csv', [...by, '--history', at('none.json'), ...series.slice(2)]],
      [/of other people/, 'others.csv', [...by, ...series]],
      [/for another audience or purpose/, '2026.csv', [...by, ...series, '--for', 'internal']],
      [
        /needs the columns that identify a person/,
        '2026.csv',
        [...by, '--new-history', at('n.json'), '--key-file', at('key')],
      ],
      [/leave out --person/, '2026.csv', [...by, ...series, '--person', 'id']],
      [/need a history/, '2026.csv', [...by, '--person', 'id']],
      [/need a history/, '2026.csv', [...by, '--date', '2026-01-01']],
      [/--date is not a date/, '2026.csv', [...by, ...series, '--date', '31.12.2026']],
      [/no column of that name/, '2026.csv', ['--by', 'sex,from', ...series]],
      [/has no value in any row.*\(column nothing\)/, '2026.csv', ['--by', 'sex,nothing', ...series]],
      [/no column of that name/, '2026.csv', [...by, '--sensitive', 'secret']],
      [/--round needs a key/, '2026.csv', [...by, '--round']],
      [/at least the minimum/, '2026.csv', [...by, '--round', '5', '--key-file', at('key')]],
    ]
    for (const [message, file, options] of cases) {
      const run = await table(file, ...options)
      expect([options.join(' '), run.code, run.out]).toEqual([options.join(' '), 2, ''])
      expect(run.err).toMatch(message)
      expect(run.err).not.toMatch(/SENTINEL|forcedLabour|from/)
    }
    expect(await readFile(at('h.json'), 'utf8')).toBe(before)
  })

  it('refuses a file in which no one is of the series, and columns that it counted in another way', async () => {
    const own = [at('own.json'), '--key-file', at('key'), '--for', 'internal']
    expect((await table('2025.csv', ...by, '--person', 'id', '--new-history', ...own)).code).toBe(0)
    const lower = await table('2026.csv', ...by, '--history', ...own, '--minimum', '5')
    expect([lower.code, lower.err]).toEqual([2, expect.stringContaining('counted in another way')])
  })
})

it('tip table --round gives the same counts in every run, and rounds them to the base', async () => {
  const options = [...by, '--round', '--key-file', at('key')]
  const one = await table('2025.csv', ...options)
  expect(one.code).toBe(0)
  const counts = [...one.out.matchAll(/,(\d+)\r/g)].map(([, count]) => Number(count))
  expect(counts).toHaveLength(9)
  expect(counts.filter((count) => count % 11 !== 0)).toEqual([])
  expect((await table('2025.csv', ...options)).out).toBe(one.out)
  expect((await table('2025.csv', '--by', 'form,sex', ...options.slice(2))).out).toContain(
    `Total,Total,${counts.at(-1)}`,
  )
})

it('tip table --round knows people of a file by the columns of --person, whatever else changed in their rows', async () => {
  const changed = first.map((row) => row.replace(/,$/, ',later'))
  await write('changed.csv', [...changed, ...Array.from({ length: 40 }, (_, n) => `M${n},other,sexual,`)])
  const options = ['--round', '--person', 'id', '--key-file', at('key')]
  const women = /^female,(\d+)\r$/m
  const one = await table('2025.csv', '--by', 'sex', ...options)
  const two = await table('changed.csv', '--by', 'sex', ...options)
  expect([one.code, two.code]).toEqual([0, 0])
  expect(women.exec(two.out)?.[1]).toBe(women.exec(one.out)?.[1])
  expect((await table('2025.csv', '--by', 'sex', ...options.slice(2), '--round', '--date', '2026-01-01')).code).toBe(2)
  await write('unnamed.csv', [...first, ',male,sexual,'])
  const unnamed = await table('unnamed.csv', '--by', 'sex', ...options)
  expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringContaining('no value in the columns of --person')])
})

it('tip table says where people are counted under the combination of their values', async () => {
  const note = 'People with several values of exploitation.form are counted once, under the combination'
  const form = await table('cases.ndjson', '--by', 'exploitation.form', '--on', '2026-06-30')
  expect([form.code, form.err]).toEqual([0, expect.stringContaining(note)])
  expect((await table('cases.ndjson', '--by', 'victim.sex', '--on', '2026-06-30')).err).not.toContain('combination')
})

it('tip table --history keeps people who refused out of public tables, whatever an earlier one inside counted', async () => {
  const consent = { id: 'c-1', purpose: 'shareStatistics', givenBy: 'self', method: 'written', date: '2025-03-01' }
  const record = JSON.parse(sampleLines(1)[0] as string)
  const people = Array.from({ length: 80 }, (_, n) => {
    const consents = [{ ...consent, decision: n < 5 ? 'refused' : 'granted' }]
    const victims = [{ ...record.victims[0], id: `v-${n}`, consents }]
    return JSON.stringify({ ...record, case: { ...record.case, id: `case-${n}` }, victims, relations: [], events: [] })
  })
  await writeFile(at('refused.ndjson'), `${people.join('\n')}\n`)
  const count = (...options: string[]): Promise<Run> =>
    table('refused.ndjson', '--by', 'victim.sex', '--key-file', at('key'), ...options)
  const inside = await count('--new-history', at('r.json'), '--person', 'case.id,victim.id', '--for', 'internal')
  expect([inside.code, inside.out]).toEqual([0, expect.stringContaining('Total,80')])
  expect((await count('--history', at('r.json'))).code).toBe(2)
  const own = await count('--new-history', at('p.json'), '--person', 'case.id,victim.id')
  expect([own.code, own.out]).toEqual([0, expect.stringContaining('Total,75')])
})

describe('the layout of a file decides which columns are taken', () => {
  it('of CTDC, by its own names', async () => {
    await runTip('convert', at('cases.ndjson'), '--to', 'ctdc', '--for', 'internal', '--output', at('ctdc.csv'))
    const risk = await runTip('risk', at('ctdc.csv'))
    expect(risk.out).toMatch(/^300 rows by yearOfRegistration, gender, ageBroad, citizenship, isForcedLabour/)
    expect(risk.out).not.toMatch(/ 0 rows are unique/)
    const counted = await table('ctdc.csv')
    expect(counted.out).toMatch(/^gender,ageBroad,isForcedLabour,/)
    const released = await runTip('anonymise', at('ctdc.csv'), ...attested)
    expect(released.out).toMatch(/^yearOfRegistration,gender,ageBroad,citizenship,isForcedLabour/)
  })

  it('of case records, as far as they are filled in', async () => {
    expect((await runTip('risk', at('cases.ndjson'))).out).toMatch(
      /^300 rows by case.registrationYear, victim.sex, victim.ageBand, victim.citizenships, exploitation.form:/,
    )
    expect((await table('cases.ndjson', '--on', '2026-06-30')).out).toMatch(
      /^victim.sex,victim.ageBand,exploitation.form,count\r\n/,
    )
  })

  it('of no other file, and no column without values is taken for one', async () => {
    for (const line of [['risk'], ['table', ...attested], ['anonymise', ...attested]]) {
      const run = await runTip(line[0] as string, at('2025.csv'), ...line.slice(1))
      expect([line[0], run.code, run.out]).toEqual([line[0], 2, ''])
      expect(run.err).toMatch(/The layout of this file does not say which columns to take: name them with --/)
    }
    const run = await runTip('risk', at('2025.csv'), '--columns', 'sex,nothing')
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toContain('(column nothing)')
  })
})
