import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Advice } from '@tip-standard/privacy/advice'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
const DAY = ['--on', '2026-06-30']

beforeAll(async () => {
  await writeFile(at('cases.ndjson'), `${sampleLines(300).join('\n')}\n`)
  await writeFile(at('tip.policy.json'), attestedStatistics)
  const rows = Array.from({ length: 300 }, (_, i) =>
    [2022 + (i % 4), i % 3 === 0 ? 'male' : 'female', `d${i % 20}`].join(),
  )
  await writeFile(at('rows.csv'), `year,sex,district\n${rows.join('\n')}\n`)
})
afterAll(() => folder.remove())

/** The command lines that a page shows, as arguments. */
const commandsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('  tip '))
    .map((line) => line.trim().split(' ').slice(1))

it('says on a page what can be published, and the commands that it shows do that', async () => {
  const page = await runTip('advise', at('cases.ndjson'), '--columns', 'registrationYear,sex,ageBand,form', ...DAY)
  expect(page.code, page.err).toBe(0)
  expect(page.out).toMatch(/^For inside use only/)
  expect(page.out).toMatch(/\nRecommended: (rows|synthetic records|tables only)\. /)
  const commands = commandsOf(page.out)
  expect(commands.length).toBeGreaterThan(0)
  for (const command of commands) {
    // What was said about the day and the recipient is in them.
    expect(command.slice(-2)).toEqual(DAY)
    const run = await runTip(...command)
    expect(run.code, run.err).toBe(0)
    expect(run.out.trim().split('\n').length).toBeGreaterThan(1)
  }
})

it('shows as many people as tip table then does, of columns whose values only the file has', async () => {
  const district = (i: number): string => (i % 30 === 0 ? `rare${i % 4}` : `d${i % 9}`)
  const rows = Array.from({ length: 300 }, (_, i) => [i % 3 === 0 ? 'male' : 'female', district(i)].join())
  await writeFile(at('flat.csv'), `sex,district\n${rows.join('\n')}\n`)
  const policy = ['--policy', at('tip.policy.json')]
  const json = await runTip('advise', at('flat.csv'), '--columns', 'sex,district', '--format', 'json', ...policy)
  const { tables }: Advice = JSON.parse(json.out)
  const page = await runTip('advise', at('flat.csv'), '--columns', 'sex,district', ...policy)
  expect(page.out).not.toContain('rare')
  const by = tables.flatMap(({ columns, isPublishable }) => (isPublishable ? ['--by', columns.join()] : []))
  const made = await runTip('table', at('flat.csv'), ...by, ...policy)
  const blocks = made.out
    .trim()
    .split('\r\n\r\n')
    .map((block) => block.split('\r\n'))
  const published = tables.filter(({ isPublishable }) => isPublishable)
  expect(blocks.map(([header]) => header)).toEqual(published.map(({ columns }) => `${columns.join()},count`))
  for (const [place, { columns, finest }] of published.entries()) {
    const shown = new Set(
      (blocks[place] ?? []).filter((line) => !line.endsWith('*')).map((line) => line.replace(/,\d+$/, '')),
    )
    const names = columns.map((column) => ['sex', 'district'].indexOf(column))
    const inShown = rows.filter((row) => shown.has(names.map((name) => row.split(',')[name]).join()))
    expect(inShown.length / rows.length).toBeCloseTo(finest, 9)
  }
})

it('gives commands for rows or for tables, never for both, and says that the other must not be published beside them', async () => {
  const policy = ['--policy', at('tip.policy.json')]
  const forms = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const rows = Array.from({ length: 120 }, (_, i) => [i % 3, 2015 + (i % 8), forms[i % 7], i % 5].join())
  await writeFile(at('few.csv'), `sex,year,form,place\n${rows.join('\n')}\n`)
  await writeFile(
    at('many.csv'),
    `sex,form\n${Array.from({ length: 300 }, (_, i) => [i % 2, i % 3].join()).join('\n')}\n`,
  )
  for (const [name, columns, recommended, only] of [
    ['many.csv', 'sex,form', 'rows', ['anonymise']],
    ['few.csv', 'sex,year,form,place', 'tables only', ['table']],
  ] as const) {
    const page = await runTip('advise', at(name), '--columns', columns, ...policy)
    expect(page.out).toContain(`\nRecommended: ${recommended}. `)
    expect(commandsOf(page.out).map(([command]) => command)).toEqual(only)
    expect(page.out).toContain(
      '\nPublish rows, tables or a report about the same people: one of the three, never two of them',
    )
    // Six different rows are a table, written row by row.
    expect(page.out.includes('These rows are only 6 different ones, again and again: a table in disguise.')).toBe(
      recommended === 'rows',
    )
    expect(page.out.includes('Each of them once, with the number of its rows, says the same.')).toBe(
      recommended === 'rows',
    )
    const json = await runTip('advise', at(name), '--columns', columns, '--format', 'json', ...policy)
    const data = JSON.parse(json.out)
    expect(data.commands.map((line: string) => line.split(' ')[1])).toEqual(only)
    expect([data.recommended === 'rows', data.tablesAreOnlyInPlaceOfRows]).toEqual(
      Array(2).fill(recommended === 'rows'),
    )
    expect(data.rowsOrTables).toMatch(/never two of them/)
  }
})

it('counts only those who may be in the release, and takes the year of a case from the day on which it was opened', async () => {
  const read = async (...options: string[]): Promise<Advice> => {
    const run = await runTip(
      'advise',
      at('cases.ndjson'),
      '--columns',
      'registrationYear,sex',
      '--format',
      'json',
      ...options,
    )
    return JSON.parse(run.out)
  }
  const [everyone, permitted] = [await read('--for', 'internal'), await read(...DAY)]
  expect(everyone.people).toBe(300)
  expect(permitted.people).toBeLessThan(300)
  expect(permitted.years.length).toBeGreaterThan(0)
  const [table] = permitted.tables
  expect(table?.columns).toEqual(['case.registrationYear'])
  expect(table?.any).toBeGreaterThan(0.5)
})

it('reads columns of a file, takes a policy and a budget, and writes a page that only its owner can read', async () => {
  const policy = ['--policy', at('tip.policy.json')]
  const run = await runTip(
    ...[
      'advise',
      at('rows.csv'),
      '--columns',
      'year,sex,district',
      '--epsilon',
      '2',
      ...policy,
      '--output',
      at('page.txt'),
    ],
  )
  expect([run.code, run.out]).toEqual([0, ''])
  expect((await stat(at('page.txt'))).mode & 0o777).toBe(0o600)
  const page = await readFile(at('page.txt'), 'utf8')
  expect(page).toContain('synthetic, epsilon 2')
  expect(page).toContain('300 people')
  const low = await runTip('advise', at('rows.csv'), '--columns', 'sex', '--k', '3', ...policy)
  expect([low.code, low.out]).toEqual([2, ''])
  const unknown = await runTip('advise', at('rows.csv'), '--columns', 'sexe', ...policy)
  expect([unknown.code, unknown.out]).toEqual([2, ''])
  expect(unknown.err).toContain('sex')
})

it('says that there is nothing to go by where no row has a value, and takes columns of any name', async () => {
  const policy = ['--policy', at('tip.policy.json')]
  await writeFile(at('none.csv'), 'sex,form\n')
  const { code, out, err } = await runTip('advise', at('none.csv'), '--columns', 'sex,form', ...policy)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('none has a value in the column sex, or there are none')
  const rows = Array.from({ length: 300 }, (_, i) => [i % 2, i % 3, i % 5].join())
  await writeFile(at('names.csv'), `__proto__,constructor,form\n${rows.join('\n')}\n`)
  const page = await runTip('advise', at('names.csv'), '--columns', '__proto__,constructor,form', ...policy)
  expect([page.code, page.err]).toEqual([0, ''])
  expect(page.out).toContain('300 people who may be in a release')
})
