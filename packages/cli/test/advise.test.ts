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
    const run = await runTip(...command, ...DAY)
    expect(run.code, run.err).toBe(0)
    expect(run.out.trim().split('\n').length).toBeGreaterThan(1)
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
