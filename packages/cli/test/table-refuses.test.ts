import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
const at = (...names: string[]): string => join(folder.path, ...names)
const attested = ['--policy', at('tip.policy.json')]

beforeAll(async () => {
  const rows = Array.from({ length: 90 }, (_, i) =>
    [`p${i}`, i % 3 === 0 ? 'M' : 'F', i % 10 < 7 ? 'labour' : i % 2 === 0 ? 'begging' : 'sexual'].join(),
  )
  await writeFile(at('rows.csv'), `Id,Sex,Form\n${rows.join('\n')}\n`)
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

it('tip link names the option that is out of its range, and the range', async () => {
  for (const share of ['1', '0.5'])
    expect(await refusal('link', at('rows.csv'), at('rows.csv'), '--precision', share)).toMatch(
      /--precision <share>.*It must be a number above 0\.5 and below 1\./,
    )
})

it('tip anonymise writes no release without rows, and counts none', async () => {
  await runTip('pseudonymise', '--new-key', at('key'))
  const options = ['--quasi', 'Sex,Form', '--k', '2000', '--output', at('empty.csv'), ...attested]
  const begin = ['--new-ledger', at('ledger.json'), '--person', 'Id', '--key-file', at('key')]
  for (const more of [[], begin]) {
    const err = await refusal('anonymise', at('rows.csv'), ...options, ...more)
    expect(err).toMatch(/^tip: No row can be released: each would be in a group of fewer than 2000\./)
    expect(err).not.toContain('all hold')
  }
  expect((await readdir(folder.path)).filter((name) => /^(empty|ledger)/.test(name))).toEqual([])
})

it.each([['table', ...attested], ['risk'], ['anonymise', ...attested], ['advise', ...attested]])(
  'tip %s says that every record has errors, and does not blame the layout',
  async (command, ...options) => {
    const wrong = { case: { id: 'c1' }, victims: [{ id: 'v1', sex: 'nonsense' }] }
    await writeFile(at('wrong.ndjson'), `${JSON.stringify(wrong)}\n`.repeat(3))
    expect(await refusal(command, at('wrong.ndjson'), ...options)).toBe(
      'tip: Every record of the file has errors, so none can be used. To see which, run tip validate.\n',
    )
  },
)

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

describe('a column that is empty', () => {
  const policy = {
    id: 'ours',
    version: '1',
    title: 'Ours',
    extends: 'default',
    fields: { without: ['victim.citizenships'] },
  }
  const table = (file: string, by: string, ...more: string[]): Promise<string> =>
    refusal('table', at(file), '--by', by, '--policy', at('masking.json'), ...more)
  beforeAll(() => writeFile(at('masking.json'), JSON.stringify({ ...JSON.parse(attestedStatistics), policy })))

  it('because the policy masks the field is said to be, by table and advise, and not taken for a mistake in the data', async () => {
    const masked =
      'tip: The policy does not let this field leave for public (statistics), so the column is empty whatever the data hold. Leave it out; tip policy explain shows what may leave (column victim.citizenships).\n'
    expect(await table('cases.ndjson', 'victim.sex,victim.citizenships')).toBe(masked)
    const advise = ['advise', at('cases.ndjson'), '--columns', 'victim.citizenships', '--policy', at('masking.json')]
    expect(await refusal(...advise)).toBe(masked)
  })

  it('by itself is said to be', async () => {
    await writeFile(at('empty.csv'), 'Sex,None\nF,\nM,\n')
    expect(await table('empty.csv', 'Sex,None')).toMatch(/A column has no value in any row/)
  })
})
