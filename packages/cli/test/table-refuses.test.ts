import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
const at = (...names: string[]): string => join(folder.path, ...names)
const attested = ['--policy', at('tip.policy.json')]

beforeAll(async () => {
  const rows = Array.from({ length: 90 }, (_, i) =>
    [i % 3 === 0 ? 'M' : 'F', i % 10 < 7 ? 'labour' : i % 2 === 0 ? 'begging' : 'sexual'].join(),
  )
  await writeFile(at('rows.csv'), `Sex,Form\n${rows.join('\n')}\n`)
  await writeFile(at('cases.ndjson'), `${sampleLines(60).join('\n')}\n`)
  await writeFile(at('tip.policy.json'), attestedStatistics)
})
afterAll(() => folder.remove())

/** Runs a command that has to refuse what it is given, and returns what it says. */
async function refusal(...parameters: string[]): Promise<string> {
  const { code, out, err } = await runTip(...parameters)
  expect([code, out]).toEqual([2, ''])
  return err
}

it.each([
  ['table', 'rows.csv', '--by', 'Sex,Sex', 'Sex'],
  ['table', 'cases.ndjson', '--by', 'sex,victim.sex', 'victim.sex'],
  ['table', 'cases.ndjson', '--by', 'form,ageBand,exploitation.form', 'exploitation.form'],
  ['risk', 'rows.csv', '--columns', 'Sex,Form,Sex', 'Sex'],
  ['risk', 'cases.ndjson', '--columns', 'victim.sex,sex', 'victim.sex'],
])('tip %s %s %s %s refuses a column that is named twice', async (command, file, option, columns, twice) => {
  expect(await refusal(command, at(file), option, columns, ...(command === 'table' ? attested : []))).toBe(
    `tip: A column is named twice. Name each column once (column ${twice}).\n`,
  )
})

it.each([
  ['table', '--by', 'Sex', '--hierarchies'],
  ['anonymise', '--quasi', 'Sex', '--hierarchies'],
  ['advise', '--columns', 'Sex', '--hierarchies'],
  ['synthesise', '--columns', 'Sex', '--epsilon', '1', '--values'],
])('tip %s refuses a folder of hierarchies that is none', async (command, ...options) => {
  for (const name of ['none', 'rows.csv'])
    expect(await refusal(command, at('rows.csv'), ...options, at(name), ...attested)).toBe(
      `tip: ${options.at(-1)} names no folder: check the path ${at(name)}.\n`,
    )
})

it('a hierarchy that cannot be read is not taken for one that is not there', async () => {
  await mkdir(at('folder', 'Sex.csv'), { recursive: true })
  expect(await refusal('table', at('rows.csv'), '--by', 'Sex', '--hierarchies', at('folder'), ...attested)).toBe(
    'tip: The hierarchy in Sex.csv cannot be read: check the file and its permissions.\n',
  )
})

describe('tip table --rest', () => {
  it('refuses the name of the totals, whose row would show what is hidden', async () => {
    expect(await refusal('table', at('rows.csv'), '--by', 'Sex,Form', '--rest', 'Total', ...attested)).toBe(
      'tip: The rest cannot have the name of the totals, Total. Give another name with --rest.\n',
    )
  })

  it('refuses the name of a value', async () => {
    expect(await refusal('table', at('rows.csv'), '--by', 'Sex,Form', '--rest', 'labour', ...attested)).toBe(
      'tip: A value of a column has the name that --rest gives to the rest. Give another name (column Form).\n',
    )
  })
})
