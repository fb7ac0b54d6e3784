import { readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)

beforeAll(() => writeFile(at('cases.ndjson'), `${sampleLines(120).join('\n')}\n`))
afterAll(() => folder.remove())

const synthesise = (epsilon: string, ...options: string[]) =>
  runTip(
    'synthesise',
    at('cases.ndjson'),
    '--columns',
    'sex,ageBand',
    '--epsilon',
    epsilon,
    '--on',
    '2026-06-30',
    ...options,
  )

it('tip synthesise counts what is spent beside the file, and refuses the run that would spend more than the whole', async () => {
  const first = await synthesise('4')
  expect(first.code, first.err).toBe(0)
  expect(first.err).toContain('This is the first run that the budget file counts: epsilon 4 of 10 is spent.')
  expect(first.err).toContain(
    'their odds that a certain person is in the data change by a factor of at most 55. Delta is the chance',
  )
  const budget = at('cases.ndjson.budget.json')
  expect((await stat(budget)).mode & 0o777).toBe(0o600)
  const second = await synthesise('4')
  expect(second.code).toBe(0)
  expect(second.err).toMatch(/With 2 runs that the budget file counts, epsilon [56]\.\d+ of 10 is spent\./)
  // Who has the records of both learns more than from one.
  const [, both = '', alone = ''] =
    /at most ([\d,]+) by the records of all 2 runs together, and of at most ([\d.,]+) by these alone\./.exec(
      second.err,
    ) ?? []
  expect(Number(both.replace(',', ''))).toBeGreaterThan(55)
  expect(Number(alone.replace(',', ''))).toBeLessThan(Number(both.replace(',', '')))
  const before = await readFile(budget, 'utf8')
  const refused = await synthesise('9')
  expect([refused.code, refused.out]).toEqual([2, ''])
  expect(refused.err).toContain('2 runs on these people have spent')
  expect(await readFile(budget, 'utf8')).toBe(before)
  expect((await synthesise('9', '--whole-epsilon', '20')).code).toBe(0)
})

it('spends the budget of the file under the name of a link to it', async () => {
  await writeFile(at('month.ndjson'), `${sampleLines(60).join('\n')}\n`)
  await symlink(at('month.ndjson'), at('current.ndjson'))
  const run = (name: string) =>
    runTip('synthesise', at(name), '--columns', 'sex', '--epsilon', '2', '--on', '2026-06-30')
  expect((await run('month.ndjson')).err).toContain('This is the first run')
  expect((await run('current.ndjson')).err).toContain('With 2 runs')
})

it('takes another file for people who are in several, and refuses what is no budget', async () => {
  const file = ['--budget', at('people.json')]
  expect((await synthesise('2', ...file)).err).toContain('This is the first run')
  expect((await synthesise('2', ...file)).err).toContain('With 2 runs')
  for (const text of ['', '{}', '{"format":"tip-standard-privacy-budget/1","epsilon":-1,"delta":1,"runs":[]}']) {
    await writeFile(at('wrong.json'), text)
    const run = await synthesise('1', '--budget', at('wrong.json'))
    expect([run.code, run.out]).toEqual([2, ''])
    expect(await readFile(at('wrong.json'), 'utf8')).toBe(text)
  }
})

it('tells those inside how well an attack finds who is in the data', async () => {
  const inside = await synthesise(
    '1',
    '--budget',
    at('inside.json'),
    '--for',
    'internal',
    '--report',
    at('report.json'),
  )
  expect(inside.err).toMatch(/An attack by the closest record .* advantage of 0\.\d\d/)
  const { membership } = JSON.parse(await readFile(at('report.json'), 'utf8'))
  expect(membership.advantage).toBeLessThanOrEqual(1)
  expect((await synthesise('1', '--budget', at('outside.json'))).err).not.toContain('attack')
})
