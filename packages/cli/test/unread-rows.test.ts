import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWorkbook } from '../../sheets/src/xlsx/fixture-package.ts'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
const says = 'Some records or rows could not be used.'

type Cell = string | { readonly error: true }
const row = (number: number, cells: readonly Cell[]): string =>
  `<row r="${number}">${cells
    .map((cell) =>
      typeof cell === 'string' ? `<c t="inlineStr"><is><t>${cell}</t></is></c>` : '<c t="e"><v>#N/A</v></c>',
    )
    .join('')}</row>`

/** A workbook with one sheet; a cut one ends within its last row. */
const workbook = (rows: readonly (readonly Cell[])[], end = '</sheetData>'): Uint8Array =>
  buildWorkbook({
    sheets: [{ name: 'Rows', xml: `<sheetData>${rows.map((cells, at) => row(at + 1, cells)).join('')}${end}` }],
  })

const header = ['id', 'given', 'surname', 'dob', 'remark']
const people: readonly (readonly string[])[] = [
  ['1', 'Yves', 'Kagabo', '1980-04-01', ''],
  ['2', 'Claudine', 'Habirungu', '1994-06-22', ''],
  ['3', 'Aline', 'Uwase', '2001-01-09', ''],
]
const csv = (lines: readonly (readonly string[])[]): string =>
  [header, ...lines].map((cells) => `${cells.join(',')}\n`).join('')

beforeAll(async () => {
  writeFileSync(at('whole.csv'), csv(people))
  const [first = [], second = [], third = []] = people
  writeFileSync(at('empty-row.csv'), csv([first, [], second, third]))
  writeFileSync(at('cut.xlsx'), workbook([header, ...people], '<row r="5"><c'))
  const withError = (column: number): Uint8Array =>
    workbook([header, first, second.map((cell, place) => (place === column ? { error: true } : cell)), third])
  writeFileSync(at('error.xlsx'), withError(2))
  writeFileSync(at('error-elsewhere.xlsx'), withError(4))
  const merged = '</sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>'
  writeFileSync(at('merged-cells.xlsx'), workbook([header, ...people], merged))
  const [one, ...others] = people.map(([id, given, surname, dob]) =>
    JSON.stringify({ id, given, surname, dob, remark: '' }),
  )
  writeFileSync(at('cut.ndjson'), `${one?.slice(0, -1)}\n${others.join('\n')}\n`)
  await runTip('pseudonymise', '--new-key', at('key'))
  await runTip('escrow', 'new', at('escrow'), '--holders', 'a:other,b:other,c:other')
})
afterAll(() => folder.remove())

const encode = (name: string, ...more: string[]) =>
  runTip(
    ...['link', 'encode', at(name), '--partner', 'both', '--key-file', at('key'), '--for', 'internal', '--force'],
    ...['--output', at('encoded.ndjson'), ...more],
  )
const intersect = (name: string, ...more: string[]) =>
  runTip(
    ...['intersect', 'start', at(name), '--column', 'dob:date', '--for', 'internal', '--force'],
    ...['--state', at('state'), '--output', at('first.ndjson'), ...more],
  )

describe('rows that cannot be read', () => {
  const commands: Record<string, (name: string) => ReturnType<typeof runTip>> = {
    link: (name) => runTip('link', at(name), at('whole.csv')),
    'link encode': (name) => encode(name, '--id', 'id'),
    'intersect start': (name) => intersect(name, '--id', 'id'),
    'oprf ask': (name) =>
      runTip(
        ...['oprf', 'ask', at(name), '--column', 'surname:name', '--for', 'internal', '--force'],
        ...['--state', at('asked'), '--output', at('request.ndjson')],
      ),
    'escrow seal': (name) =>
      runTip(
        ...['escrow', 'seal', at(name), '--escrow', at('escrow'), '--token', 'id', '--identity', 'surname'],
        ...['--output', at('sealed.csv'), '--force'],
      ),
    pseudonymise: (name) =>
      runTip(
        ...['pseudonymise', at(name), '--columns', 'id', '--pass-through', 'surname', '--drop', 'given,dob,remark'],
        ...['--partner', 'both', '--key-file', at('key'), '--for', 'internal', '--output', at('tokens.csv'), '--force'],
      ),
    table: (name) => runTip('table', at(name), '--by', 'surname', '--for', 'internal'),
  }

  it.each(Object.keys(commands))(
    'are reported by tip %s, whatever the file, and it does not end clean',
    async (name) => {
      const run = commands[name] ?? expect.fail()
      for (const file of ['cut.xlsx', 'cut.ndjson']) {
        const { code, err } = await run(file)
        expect([file, code, err]).toEqual([file, 1, expect.stringContaining(says)])
      }
      const { code, err } = await run('whole.csv')
      expect([code, err.includes(says)]).toEqual([0, false])
    },
  )

  it('are those with an unreadable or merged cell that is asked for, and no others', async () => {
    for (const [file, code] of [
      ['error.xlsx', 1],
      ['merged-cells.xlsx', 1],
      ['error-elsewhere.xlsx', 0],
    ] as const) {
      const run = await runTip('link', at(file), at('whole.csv'))
      expect([file, run.code, run.err.includes(says)]).toEqual([file, code, code === 1])
    }
  })

  it('may hold a decision: pairs of a workbook that has some are not marked', async () => {
    const columns = ['case', 'person', 'otherCase', 'otherPerson', 'decision']
    const pair = ['case-1', 'p-1', 'case-2', 'p-1']
    writeFileSync(at('error-pairs.xlsx'), workbook([columns, [...pair, { error: true }]]))
    writeFileSync(at('cut-pairs.xlsx'), workbook([columns, [...pair, 'samePerson']], '<row r="3"><c'))
    for (const file of ['error-pairs.xlsx', 'cut-pairs.xlsx']) {
      const { code, err } = await runTip('link', 'mark', at(file), at('whole.csv'), '--output', at('marked'))
      expect([file, code, err]).toEqual([file, 2, expect.stringContaining('A row of the pairs cannot be read')])
    }
    expect(existsSync(at('marked'))).toBe(false)
  })
})

describe('numbers of rows', () => {
  it.each([
    ['link encode', encode],
    ['intersect start', intersect],
  ])('are given by tip %s only where each is that of its row in the file', async (_, run) => {
    for (const file of ['empty-row.csv', 'cut.ndjson']) {
      const { code, err } = await run(file)
      expect([file, code, err]).toEqual([
        file,
        2,
        expect.stringContaining('A row of the file is empty or cannot be read'),
      ])
      expect((await run(file, '--id', 'id')).code).toBe(file === 'cut.ndjson' ? 1 : 0)
    }
    expect((await run('whole.csv')).code).toBe(0)
  })
})

it('cells that are in other columns than their header says leave with no token, and count nowhere', async () => {
  const lines = ['name,nationalId,year', '"Kagabo, Yves",ID 77881,2024', 'Uwase, Aline,ID 77882,2025', 'ID 77883,2026']
  writeFileSync(at('shifted.csv'), `${lines.join('\n')}\n`)
  const tokens = await runTip(
    ...['pseudonymise', at('shifted.csv'), '--columns', 'nationalId:document', '--drop', 'name', '--partner', 'both'],
    ...['--pass-through', 'year', '--key-file', at('key'), '--for', 'internal'],
  )
  expect([tokens.code, tokens.err]).toEqual([1, expect.stringContaining(says)])
  expect(tokens.out.trimEnd().split('\r\n')).toEqual(['nationalId,year', expect.stringMatching(/^p1\..*,2024$/)])
  const table = await runTip('table', at('shifted.csv'), '--by', 'year', '--minimum', '1', '--for', 'internal')
  expect([table.code, table.out]).toEqual([1, 'year,count\r\n2024,1\r\nTotal,1\r\n'])
})

describe('a refusal', () => {
  const columns = ['cas_Status', 'prs_FirstName', 'prs_SecondName', 'con_Consent', 'vic_TypeOfExploitation']
  const yes = ['Active', 'Yves', 'Kagabo', 'Yes', 'ForcedLabour']
  const no = (cell: Cell): Cell[] => ['Active', 'Claudine', 'Uwase', cell, 'ForcedLabour']
  const shifted = ['Active', 'Claudine', ' A', '', 'No', 'ForcedLabour']
  const text = (lines: readonly (readonly string[])[]): string => lines.map((cells) => `${cells.join(',')}\n`).join('')

  it.each([
    ['in another column than its own', 'shifted.csv', text([columns, yes, shifted])],
    ['in a cell that shows an error of Excel', 'faulty.xlsx', workbook([columns, yes, no({ error: true })])],
    [
      'in a cell that is merged with the one above it',
      'merged.xlsx',
      workbook(
        [columns, yes, no('No'), no('')],
        '</sheetData><mergeCells count="1"><mergeCell ref="D3:D4"/></mergeCells>',
      ),
    ],
  ])('%s keeps the person in', async (_, file, content) => {
    writeFileSync(at(file), content)
    writeFileSync(at('tip.policy.json'), attestedStatistics)
    const { out } = await runTip(
      ...['convert', at(file), '--to', 'ndjson', '--for', 'statisticsPartner', '--on', '2026-06-30'],
      ...['--policy', at('tip.policy.json')],
    )
    expect(out.trimEnd().split('\n')).toEqual([expect.any(String)])
  })
})
