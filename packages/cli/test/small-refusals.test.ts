import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const policy = ['--policy', at('tip.policy.json')]

beforeAll(async () => {
  await writeFile(at('tip.policy.json'), attestedStatistics)
  const rows = Array.from(
    { length: 120 },
    (_, i) => `SENTINEL${i},${i % 2 === 0 ? 'male' : 'female'},${2020 + (i % 4)}`,
  )
  await writeFile(at('rows.csv'), `id,sex,year\n${rows.join('\n')}\n`)
  await writeFile(at('twice.csv'), `sex,year,sex\n${rows.map((row) => `${row.replace(/^[^,]*,/, '')},x`).join('\n')}\n`)
  await writeFile(at('one.csv'), 'id,given,family,phone\n1,Ada,Invented,+250788000001\n')
  await writeFile(at('two.csv'), 'id,given,family,phone\n2,Ada,Invented,+250788000001\n')
  await runTip('pseudonymise', '--new-key', at('key'))
})

const refused = async (message: RegExp, ...line: string[]): Promise<void> => {
  const run = await runTip(...line)
  expect([line.join(' '), run.code, run.out]).toEqual([line.join(' '), 2, ''])
  expect(run.err).toMatch(message)
  expect(run.err).not.toContain('SENTINEL')
}

it('refuses a date before the latest one of a history or a ledger', async () => {
  const table = ['table', at('rows.csv'), '--by', 'sex', ...policy, '--key-file', at('key')]
  const start = ['--new-history', at('h.json'), '--person', 'id', '--date', '2026-05-01']
  expect((await runTip(...table, ...start)).code).toBe(0)
  await refused(
    /--date is before the latest date in the history/,
    ...table,
    '--history',
    at('h.json'),
    '--date',
    '2026-04-30',
  )
  expect((await runTip(...table, '--history', at('h.json'), '--date', '2026-05-01')).code).toBe(0)
  const rows = ['anonymise', at('rows.csv'), '--quasi', 'sex,year', ...policy, '--key-file', at('key')]
  expect((await runTip(...rows, '--new-ledger', at('l.json'), '--person', 'id', '--date', '2026-05-01')).code).toBe(0)
  await refused(
    /--date is before the latest date in the ledger/,
    ...rows,
    '--ledger',
    at('l.json'),
    '--date',
    '2026-04-30',
  )
})

it('refuses a date that no calendar has, before it is in a history or a ledger', async () => {
  const table = ['table', at('rows.csv'), '--by', 'sex', '--new-history', at('none-h.json')]
  const rows = ['anonymise', at('rows.csv'), '--quasi', 'sex,year', '--new-ledger', at('none-l.json')]
  for (const line of [table, rows])
    for (const date of ['2026-99-99', '2026-02-30'])
      await refused(
        /--date is not a date/,
        ...line,
        ...policy,
        '--person',
        'id',
        '--key-file',
        at('key'),
        '--date',
        date,
      )
  expect((await readdir(folder.path)).filter((name) => name.startsWith('none-'))).toEqual([])
})

it('refuses a population that is smaller than the file', async () => {
  const risk = ['risk', at('rows.csv'), '--columns', 'sex,year', '--population']
  await refused(/at least as many people: correct --population/, ...risk, '10')
  expect((await runTip(...risk, '120')).code).toBe(0)
})

it('refuses endings that promise another format', async () => {
  const anonymise = ['anonymise', at('rows.csv'), '--quasi', 'sex,year', ...policy]
  await refused(/name an output that ends in .csv/, ...anonymise, '--output', at('x.txt'))
  await refused(/name an output that ends in .csv/, ...anonymise, '--counts', at('counts.json'))
  await refused(/A certificate is JSON or a page/, ...anonymise, '--certificate', at('w.csv'))
})

it('refuses a column that is asked for and there twice', async () => {
  await refused(/Two columns of the file have the same name/, 'table', at('twice.csv'), '--by', 'sex', ...policy)
  expect((await runTip('table', at('twice.csv'), '--by', 'year', ...policy)).code).toBe(0)
})

it('refuses a rest that has the name of the totals in the language of the labels', async () => {
  const table = ['table', at('rows.csv'), '--by', 'sex,year', ...policy, '--labels', 'sw', '--rest']
  await refused(/the rest would have the same name as the totals/, ...table, 'Jumla')
  expect((await runTip(...table, 'Wengine')).code).toBe(0)
})

it('links by ids that recognise no one, and counts one pair as one', async () => {
  await refused(/name another column with --id/, 'link', at('one.csv'), at('two.csv'), '--id', 'phone')
  const run = await runTip('link', at('one.csv'), at('two.csv'), '--id', 'id')
  expect(run.err).toMatch(/(1 pair counts|0 pairs count) as the same person/)
})

it('refuses a table of blank lines, which has none of the columns that are named', async () => {
  await writeFile(at('blank.csv'), '\n\n\n')
  await refused(/The file is empty/, 'risk', at('blank.csv'), '--columns', 'sex')
  await refused(/The file is empty/, 'advise', at('blank.csv'), '--columns', 'sex', ...policy)
  const tokens = ['--columns', 'id:text', '--pass-through', 'sex', '--partner', 'p', '--key-file', at('key')]
  const output = ['--for', 'statisticsPartner', '--output', at('tokens.csv')]
  await refused(/The file is empty/, 'pseudonymise', at('blank.csv'), ...tokens, ...output, ...policy)
  expect(await readdir(folder.path)).not.toContain('tokens.csv')
})
