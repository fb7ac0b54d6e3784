import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '@tip-standard/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, type Run, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const cases = at('cases.ndjson')
const json = at('report.json')

async function given(name: string, content: string): Promise<string> {
  await writeFile(at(name), content)
  return at(name)
}

const report = (...options: string[]): Promise<Run> => runTip('report', cases, '--json', json, '--force', ...options)

beforeAll(async () => {
  const lines = sampleLines(150).map((line) => {
    const record = JSON.parse(line) as { case: object }
    return JSON.stringify({ ...record, case: { ...record.case, openedOn: '2025-05-01' } })
  })
  await writeFile(cases, `${lines.join('\n')}\n`)
})

describe('--population', () => {
  const asCsv = 'country;year;sex;people;source;\nRW;2025;female;7000000;Census;\nRW;2025;male;6600000;;\n'
  const asJson = JSON.stringify([{ country: 'RW', year: 2025, people: 13_600_000 }])

  it.each([
    ['uwase.csv', asCsv, { source: 'Census' }],
    ['uwase.json', asJson, {}],
  ])('takes the population and its source from %s, whose name is nowhere', async (name, content, source) => {
    const run = await report('--set', 'sdg-16-2-2', '--population', await given(name, content))
    expect(run.err).not.toContain('tip:')
    const made = JSON.parse(await readFile(json, 'utf8')) as Report
    expect(made.population).toEqual({ ...source, country: 'RW', years: [2025, 2025] })
    expect(JSON.stringify(made)).not.toContain('uwase')
    const [table] = made.sets[0]?.indicators[0]?.tables ?? []
    const total = table?.cells.at(-1)
    // Where people may be in no table, the rate of those who are is the least that it can be.
    expect(total?.rate ?? total?.rateBetween?.[0]).toBeCloseTo(((total?.count as number) / 13_600_000) * 100_000, 9)
  })

  it.each([
    ['names of countries', 'country,people\nSentinelland,5\n', 'column country'],
    ['other spellings', 'sex,people\nSentinelle,5\n', 'the codes are female and male'],
    ['a number that is none', 'people\nSentinel\n', 'column people: this is no number'],
    ['no people', 'country,sex\nRW,female\n', 'There is no column people'],
    ['no rows', 'country,people\n', 'The population has no rows'],
    ['a column twice', 'people,people\n5,6\n', 'names a column twice'],
    ['several sources', 'people,sex,source\n5,female,Sentinel\n6,male,Sentinelle\n', 'the rows name several sources'],
    ['what stands beside the columns', 'people,\n5,Sentinel\n', 'a column that is not known'],
  ])('is refused for %s, without its values', async (_what, content, said) => {
    const run = await report('--set', 'sdg-16-2-2', '--population', await given('bad.csv', content))
    expect(run.code).toBe(2)
    expect(run.err).toContain(said)
    expect(run.err).not.toContain('Sentinel')
  })

  it.each(['{"people": 5}', 'not JSON'])('is refused as JSON that is no list: %s', async (content) => {
    const run = await report('--population', await given('bad.json', content))
    expect([run.code, run.err]).toEqual([
      2,
      expect.stringMatching(/The population cannot be read: it is (no list|not JSON)/),
    ])
  })
})

describe('--indicators', () => {
  const own = {
    id: 'ourForms',
    title: 'Forms',
    question: 'Which?',
    unit: 'victims',
    denominator: 'Victims',
    by: ['exploitation.form'],
    figures: [],
    picture: 'bars',
    notReadAs: 'More.',
    sources: ['nationalPlan'],
  }

  it('are reported in the set "own", unless sets are asked for', async () => {
    const path = await given('own.json', JSON.stringify({ indicators: [own] }))
    await report('--indicators', path)
    const first = JSON.parse(await readFile(json, 'utf8')) as Report
    expect(first.sets.map(({ set }) => set.id)).toEqual(['own'])
    await report('--indicators', path, '--set', 'trends,own')
    const second = JSON.parse(await readFile(json, 'utf8')) as Report
    expect(second.sets.map(({ set }) => set.id)).toEqual(['trends', 'own'])
    expect(second.sets[1]?.indicators[0]?.tables.length).toBeGreaterThan(0)
  })

  it('are refused where they cannot be counted, with every finding and no text of the file', async () => {
    const bad = [
      { ...own, by: ['victim.ownWords'], title: 'Sentinel' },
      { ...own, id: 'other', by: ['victim.sexx'], title: 'Sentinel' },
    ]
    const run = await report('--indicators', await given('bad.json', JSON.stringify({ indicators: bad })))
    expect(run.code).toBe(2)
    expect(run.err).toContain('indicators[0]: The dimension victim.ownWords: no one is counted by victim.ownWords')
    expect(run.err).toContain('indicators[1]: The standard has no field victim.sexx.')
    expect(run.err).not.toContain('Sentinel')
  })
})

it.each([
  ['the first', ['broken.ndjson', 'cases.ndjson']],
  ['the last', ['cases.ndjson', 'broken.ndjson']],
])('says that records could not be used where %s of several files has them, and is not clean', async (_, names) => {
  await given('broken.ndjson', '{"SENTINEL": 1}\n')
  const options = ['--set', 'rwanda-study', '--json', json, '--force']
  const run = await runTip('report', ...names.map(at), ...options)
  expect([run.code, run.err]).toEqual([1, expect.stringContaining('could not be used')])
  expect(run.err).not.toContain('SENTINEL')
  expect((await runTip('report', cases, cases, ...options)).code).toBe(0)
})
