import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTipIn, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
/** Runs the command in the folder, where it finds its standing file. */
const here = (line: string) => runTipIn(folder.path, ...line.split(' '))
const standing = (policy: object) => writeFile(at('tip.policy.json'), JSON.stringify(policy))
const attested = JSON.parse(attestedStatistics)
const KEY = createHash('sha256').update('a key of a test').digest('hex')
const DAY = '--on 2026-06-30'
beforeAll(() => writeFile(at('rows.csv'), `year,form\n${'2025,sexual\n'.repeat(20)}`))

describe('what a policy asks of releases', () => {
  const strict = (release: object) => ({
    ...attested,
    policy: { id: 'ours', version: '1', title: 'Ours', extends: 'default', release },
  })
  const table = `table rows.csv --by year ${DAY}`
  const anonymise = `anonymise rows.csv --quasi year,form ${DAY}`

  it('is the least that is done, unless more is asked for', async () => {
    await standing(strict({ k: 20, minimumCell: 20 }))
    expect((await here(table)).out).toBe('year,count\r\n2025,20\r\nTotal,20\r\n')
    expect((await here(anonymise)).out).toContain('2025,sexual')
    await standing(strict({ k: 21, minimumCell: 21 }))
    expect((await here(table)).out).toBe('year,count\r\nOther,*\r\nTotal,*\r\n')
    expect((await here(anonymise)).out).not.toContain('2025')
    await standing(attested)
    expect((await here(`${table} --minimum 21`)).out).toContain('Total,*')
  })

  it('cannot be had for less, but for use inside', async () => {
    await standing(attested)
    expect(await here(`${table} --minimum 10`)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/counts of at least 11/),
    })
    expect(await here(`${anonymise} --k 10`)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/k of at least 11/),
    })
    expect((await here(`${table} --minimum 1 --for internal`)).code).toBe(0)
    expect((await here(`${anonymise} --k 2 --for internal`)).code).toBe(0)
  })

  it('are the agencies behind each count, where case records name several', async () => {
    const lines = sampleLines(60).map((line, at) => {
      const record = JSON.parse(line) as CaseRecord
      const isOfSecond = record.victims?.[0]?.ageBand !== 'age9To17' && at % 2 === 0
      return { ...record, reportingEntity: { ...record.reportingEntity, id: isOfSecond ? 'org-b' : 'org-a' } }
    })
    await writeFile(at('cases.ndjson'), lines.map((record) => JSON.stringify(record)).join('\n'))
    const both = `table cases.ndjson --by minorAtRegistration ${DAY}`
    await standing(strict({ minimumAgencies: 2 }))
    const counts = async (): Promise<string[]> =>
      [...(await here(both)).out.matchAll(/,([\d*]+)\r/g)].map(([, one = '']) => one)
    // Those of one age are all of one agency; the total would give them away.
    expect((await counts()).some((one) => Number(one) > 11)).toBe(true)
    expect(await counts()).toContain('*')
    // One of them has more than half.
    await standing(strict({ minimumAgencies: 2, maximumShare: 0.5 }))
    expect((await here(both)).out).toContain('Total,*')
  })

  it('are agencies behind each count of a report, where case records name several', async () => {
    const write = (isOfFirst: (index: number) => boolean): Promise<void> => {
      const lines = sampleLines(60).map((line, index) => {
        const record = JSON.parse(line) as CaseRecord
        const id = isOfFirst(index) ? 'org-a' : 'org-b'
        return JSON.stringify({ ...record, reportingEntity: { ...record.reportingEntity, id } })
      })
      return writeFile(at('two.ndjson'), lines.join('\n'))
    }
    const counts = async (): Promise<number> => {
      const run = await here(`report two.ndjson --set sex-age-form --json two.json --force ${DAY}`)
      expect([run.code, run.out]).toEqual([0, ''])
      return [...(await readFile(at('two.json'), 'utf8')).matchAll(/"count": [1-9]/g)].length
    }
    await standing(strict({ minimumAgencies: 2, maximumShare: 0.9 }))
    await write((index) => index % 2 === 0)
    expect(await counts()).toBeGreaterThan(5)
    // One of them has nearly all.
    await write((index) => index > 0)
    expect(await counts()).toBe(0)
  })

  it('are the agencies behind each count, where a column names several', async () => {
    await writeFile(at('agencies.csv'), `year,org\n${'2025,a\n'.repeat(19)}${'2025,b\n'.repeat(11)}`)
    const both = table.replace('rows.csv', 'agencies.csv')
    await standing(strict({ minimumAgencies: 2, maximumShare: 0.6 }))
    expect((await here(`${both} --agency org`)).out).toContain('Total,*')
    await standing(attested)
    expect((await here(`${both} --agency org`)).out).toContain('Total,30')
  })
})

describe('earlier releases, which a policy asks to look at', () => {
  const UNMET =
    /The policy requires a comparison with earlier releases, and this one was compared with none: that is NOT MET\./
  const table = `table rows.csv --by year ${DAY}`
  const anonymise = `anonymise rows.csv --quasi year,form ${DAY}`

  it.each([
    ['rows', anonymise, '--ledger'],
    ['tables', table, '--history'],
  ])('are said not to be looked at where %s are compared with none', async (_, line, option) => {
    await standing(attested)
    const run = await here(line)
    expect([run.code, run.err]).toEqual([0, expect.stringMatching(UNMET)])
    expect(run.err).toContain(`use ${option} FILE, or ${option.replace('--', '--new-')} FILE for the first one.`)
    // What stays inside is no release.
    expect((await here(`${line} --for internal`)).err).not.toMatch(UNMET)
  })

  it('are said not to be looked at where a report is compared with none', async () => {
    await writeFile(at('reported.ndjson'), sampleLines(40).join('\n'))
    const report = `report reported.ndjson --html ${at('report.html')} ${DAY}`
    expect((await here(report)).err).toMatch(UNMET)
    await writeFile(at('key'), KEY, { mode: 0o600 })
    const inSeries = `report reported.ndjson --html ${at('series.html')} --new-history ${at('series')} --key-file ${at('key')}`
    const run = await here(`${inSeries} ${DAY}`)
    expect([run.code, run.err]).toEqual([0, expect.not.stringMatching(UNMET)])
  })

  it('are looked at in a series, of which nothing is said then', async () => {
    await writeFile(
      at('people.csv'),
      `id,year,form\n${Array.from({ length: 20 }, (_, n) => `${n},2025,sexual\n`).join('')}`,
    )
    await writeFile(at('key'), KEY, { mode: 0o600 })
    const series = `--person id --key-file ${at('key')} ${DAY}`
    for (const line of [
      `table people.csv --by year --new-history ${at('tables')} ${series}`,
      `anonymise people.csv --quasi year,form --new-ledger ${at('ledger')} ${series}`,
    ])
      expect(await here(line)).toMatchObject({ code: 0, err: expect.not.stringMatching(UNMET) })
  })
})
