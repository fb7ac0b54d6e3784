import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord, Victim } from '@tip-standard/core'
import { htcdsFieldNames } from '@tip-standard/formats'
import type { Report, ReportAnnex } from '@tip-standard/report'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleRecords } from '../src/sample/sample.ts'
import { makeFolder, runTip } from './run-tip.ts'
import { toCsv } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)

/** Writes invented case records; `change` makes another victim of each. */
async function writeSample(
  name: string,
  count: number,
  change: (victim: Victim) => Victim = (victim) => victim,
): Promise<void> {
  const records = [...sampleRecords(count, 5)].map((record) => ({
    ...record,
    victims: record.victims?.map(change) ?? [],
  }))
  await writeFile(at(name), records.map((record: CaseRecord) => JSON.stringify(record)).join('\n'))
}

/** Makes a report as data, for use inside unless other options say so. */
async function reportOf(files: readonly string[], ...options: string[]): Promise<Report> {
  const path = at('data.json')
  const inside = options.includes('--for') ? [] : ['--for', 'internal']
  const run = await runTip('report', ...files.map((name) => at(name)), '--json', path, '--force', ...inside, ...options)
  expect([run.code, run.out]).toEqual([0, ''])
  return JSON.parse(await readFile(path, 'utf8')) as Report
}

const indicatorIn = ({ sets }: Report, id: string) =>
  sets.flatMap(({ indicators }) => indicators).find((one) => one.id === id)
const countedIn = ({ counted }: Report): number | undefined => counted.find(({ unit }) => unit === 'victims')?.count

describe('tip report', () => {
  it('writes every kind of file from one reading', async () => {
    await writeSample('cases.ndjson', 400)
    const files = [
      '--html',
      at('r.html'),
      '--xlsx',
      at('r.xlsx'),
      '--csv',
      at('csv'),
      '--json-stat',
      at('r.jsonstat'),
      '--json',
      at('r.json'),
    ]
    const run = await runTip('report', at('cases.ndjson'), '--title', 'Invented people', ...files)
    expect([run.code, run.out]).toEqual([0, ''])
    const page = await readFile(at('r.html'), 'utf8')
    expect(page).toContain('<h1>Invented people</h1>')
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/)
    expect((await readFile(at('r.xlsx'))).subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse(await readFile(at('r.jsonstat'), 'utf8'))).toMatchObject({ version: '2.0' })
  })

  it('says in the internal file, by sex and age group, whom it counts and whom it leaves out', async () => {
    await writeSample('cases.ndjson', 120)
    await runTip('report', at('cases.ndjson'), '--html', at('inside.html'))
    const { comparison } = JSON.parse(await readFile(at('inside.html.internal.json'), 'utf8')) as {
      comparison: { annex: ReportAnnex[] }
    }
    const [victims] = comparison.annex
    const people = victims?.groups.reduce((sum, group) => sum + group.people, 0)
    expect(people).toBe(victims?.counted)
    const few = victims?.groups.filter((group) => group.people < 11) ?? []
    expect(few.length).toBeGreaterThan(0)
    expect(few.filter(({ isInTables }) => isInTables)).toEqual([])
  })

  it('says the findings in sentences where no file is asked for, in the language that is asked for', async () => {
    await writeSample('cases.ndjson', 400)
    const english = await runTip('report', at('cases.ndjson'), '--set', 'rwanda-study')
    expect(english.out).toMatch(/Of the \d+ victims whose sex is recorded, [\d.]+% are women or girls\./)
    const french = await runTip('report', at('cases.ndjson'), '--set', 'rwanda-study', '--lang', 'fr')
    expect(french.out).toMatch(/^Traite des personnes\n/)
    expect(french.out).toContain('sont des femmes ou des filles.')
  })

  it('refuses a set that does not exist, with the nearest name', async () => {
    await writeSample('cases.ndjson', 5)
    const run = await runTip('report', at('cases.ndjson'), '--set', 'rwanda-studie')
    expect(run.code).toBe(2)
    expect(run.err).toContain('Did you mean rwanda-study?')
  })

  it('refuses smaller cells than the policy asks for', async () => {
    await writeSample('cases.ndjson', 50)
    const run = await runTip('report', at('cases.ndjson'), '--minimum', '3')
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('at least 11')])
  })

  it('counts a person once who is in two files', async () => {
    await writeSample('cases.ndjson', 60)
    const once = await reportOf(['cases.ndjson'])
    const twice = await reportOf(['cases.ndjson', 'cases.ndjson'])
    expect(countedIn(twice)).toBe(countedIn(once))
    expect(twice.sets).toEqual(once.sets)
  })

  it.each([0, 1])('says plainly that there is nothing to publish about %i people', async (count) => {
    const [record] = [...sampleRecords(1, 5)]
    await writeFile(
      at('few.ndjson'),
      JSON.stringify(count === 1 ? record : { ...record, victims: [], events: [], relations: [] }),
    )
    const report = await reportOf(['few.ndjson'], '--for', 'public')
    expect(report.sets.flatMap(({ indicators }) => indicators).map(({ notComputed }) => notComputed?.code)).toEqual(
      expect.arrayContaining(['tooFew']),
    )
    expect(report.sets.flatMap(({ indicators }) => indicators.flatMap(({ tables }) => tables))).toEqual([])
    expect(countedIn(report)).toBeUndefined()
  })

  it('does not invent a sex, an age or a year where no record has one', async () => {
    await writeSample(
      'absent.ndjson',
      80,
      ({
        sex: _sex,
        sexBasis: _basis,
        ageBand: _band,
        minorAtRegistration: _minor,
        age: _age,
        birthDate: _birth,
        ...victim
      }) => ({
        ...victim,
        absent: { ...victim.absent, sex: 'notAsked' },
      }),
    )
    const report = await reportOf(['absent.ndjson'], '--for', 'public')
    expect(indicatorIn(report, 'sex')?.notComputed?.code).toBe('noAnswers')
    expect(indicatorIn(report, 'age')?.notComputed?.code).toBe('noAnswers')
    const { figures = [], tables = [] } = indicatorIn(report, 'employment') ?? {}
    expect([...figures, ...tables.flatMap(({ cells }) => cells)].some(({ count = 0 }) => count > 0)).toBe(true)
  })

  it('shows a category that everyone is in', async () => {
    await writeSample('women.ndjson', 80, (victim) => ({ ...victim, sex: 'female' }))
    const figures = indicatorIn(await reportOf(['women.ndjson'], '--for', 'public'), 'sex')?.figures
    expect(figures?.find(({ id }) => id === 'female')?.share).toBe(1)
  })

  it('says so where the rows of a foreign layout cannot answer', async () => {
    const row = htcdsFieldNames.map((name) => (name === 'prs_MaritalStatus' ? 'Single' : ''))
    await writeFile(at('htcds.csv'), toCsv([htcdsFieldNames, row]))
    const report = await reportOf(['htcds.csv'])
    expect(indicatorIn(report, 'employment')?.notComputed?.code).toBe('noAnswers')
    expect(indicatorIn(report, 'maritalStatus')?.notComputed).toBeUndefined()
  })

  it('counts no alleged perpetrators for an audience that may not know which of them are organisations', async () => {
    await writeSample('cases.ndjson', 400)
    const without = { audiences: [{ id: 'public', without: ['perpetrator.kind'] }] }
    const policy = { id: 'ours', version: '1', title: 'Ours', extends: 'default', ...without }
    await writeFile(at('policy.json'), JSON.stringify({ policy }))
    const perpetratorsOf = async (...options: string[]) => {
      const report = await reportOf(['cases.ndjson'], '--for', 'public', '--set', 'perpetrators', ...options)
      return {
        counted: report.counted.find(({ unit }) => unit === 'perpetrators')?.count,
        notComputed: indicatorIn(report, 'perpetratorsByAge')?.notComputed,
      }
    }
    expect((await perpetratorsOf()).counted).toBeGreaterThan(100)
    expect(await perpetratorsOf('--policy', at('policy.json'))).toEqual({
      notComputed: { code: 'fieldWithheld', fields: ['perpetrator.kind'] },
    })
  })
})
