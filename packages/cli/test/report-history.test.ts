import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '@tip-standard/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, type Run, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const series = ['--history', at('h.json'), '--key-file', at('key')]
const usual = ['--set', 'rwanda-study', '--on', '2026-06-30', '--force']
const report = (files: readonly string[], ...options: string[]): Promise<Run> =>
  runTip('report', ...files.map(at), ...usual, ...options)
const readReport = async (name: string): Promise<Report> => JSON.parse(await readFile(at(name), 'utf8')) as Report
const countIn = ({ counted }: Report): number | undefined => counted[0]?.count

beforeAll(async () => {
  for (const name of ['key', 'other-key']) await runTip('pseudonymise', '--new-key', at(name))
  const lines = sampleLines(400)
  await writeFile(at('2025.ndjson'), `${lines.slice(0, 250).join('\n')}\n`)
  await writeFile(at('2026.ndjson'), `${lines.slice(250).join('\n')}\n`)
})

describe('tip report --history', () => {
  it('counts only those who are new, writes the latest report again where no one is, and keeps the history to its owner', async () => {
    const start = ['--new-history', at('h.json'), '--key-file', at('key')]
    const one = await report(['2025.ndjson'], ...start, '--json', at('one.json'))
    expect([one.code, one.out]).toEqual([0, ''])
    expect((await stat(at('h.json'))).mode & 0o777).toBe(0o600)
    expect((await report(['2025.ndjson'], ...start, '--json', at('one.json'))).err).toBe(
      'tip: This history already exists: continue it with --history.\n',
    )
    const two = await report(
      ['2025.ndjson', '2026.ndjson'],
      ...series,
      '--json',
      at('two.json'),
      '--html',
      at('2.html'),
    )
    expect([two.code, two.out]).toEqual([0, ''])
    expect(two.err).toContain('This report counts only people whom no earlier report of the series counted')
    const [first, second] = [await readReport('one.json'), await readReport('two.json')]
    expect(countIn(first)).toBeGreaterThan(200)
    expect(countIn(second)).toBeLessThan(200)
    expect(second.series?.map(({ counted }) => counted)).toEqual([first.counted])
    expect(await readFile(at('2.html'), 'utf8')).toContain('30 June 2026: ')
    for (const { err } of [one, two])
      expect(err).toContain(
        'Publish no tables of the same people, with tip table, and no rows, with tip anonymise, now or later',
      )
    expect(await readFile(at('2.html'), 'utf8')).toContain('Beside other reports, tables or rows of the same people')
    const before = await readFile(at('h.json'), 'utf8')
    const again = await report(['2025.ndjson', '2026.ndjson'], ...series, '--json', at('again.json'), '--lang', 'fr')
    expect(again.err).toContain('No one new can be shown')
    expect(await readReport('again.json')).toEqual(second)
    expect(await readFile(at('h.json'), 'utf8')).toBe(before)
  })

  it('refuses what would not protect, writes no report, and leaves the history as it is', async () => {
    const before = await readFile(at('h.json'), 'utf8')
    await writeFile(at('damaged.json'), before.replace('"minimumCell":11', '"minimumCell":5'))
    await writeFile(at('cut.json'), before.slice(0, 300))
    await writeFile(at('busy.json'), before)
    await writeFile(at('busy.json.lock'), '')
    const all = ['2025.ndjson', '2026.ndjson']
    const cases: [RegExp, string[], string[]][] = [
      [/made with another key, or was changed/, all, [...series.slice(0, 3), at('other-key')]],
      [/made with another key, or was changed/, all, ['--history', at('damaged.json'), ...series.slice(2)]],
      [/The history is not JSON/, all, ['--history', at('cut.json'), ...series.slice(2)]],
      [/is not a history/, all, ['--history', at('one.json'), ...series.slice(2)]],
      [/cannot be read/, all, ['--history', at('none.json'), ...series.slice(2)]],
      [/Another run is continuing this history/, all, ['--history', at('busy.json'), ...series.slice(2)]],
      [/Fewer than half/, ['2025.ndjson'], series],
      [/for another audience/, all, [...series, '--for', 'ministry', '--for-purpose', 'statistics']],
      [/shows every count/, all, ['--new-history', at('n.json'), ...series.slice(2), '--for', 'internal']],
    ]
    for (const [message, files, options] of cases) {
      const run = await report(files, ...options)
      expect([options.join(' '), run.code, run.out]).toEqual([options.join(' '), 2, ''])
      expect(run.err).toMatch(message)
    }
    expect(await readFile(at('h.json'), 'utf8')).toBe(before)
  })
})
