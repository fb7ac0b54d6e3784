import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkbook, readSheet, toCells, toText } from '@tip-standard/sheets'
import { afterAll, describe, expect, it } from 'vitest'
import { writeRows, writeSheets } from './write-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-rows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)

function sheetsIn(path: string): [name: string, rows: string[][]][] {
  const opened = openWorkbook(readFileSync(path))
  if (!opened.ok) throw new Error('The workbook cannot be read.')
  return opened.workbook.sheets.map((sheet) => {
    const all = [...readSheet(opened.workbook, sheet)].flatMap(({ rows }) =>
      rows.map((row) => toCells(row).map(toText)),
    )
    // Empty cells at the end of a row are not in it.
    return [sheet.name, all.map((row) => Array.from(all[0] ?? [], (_, at) => row[at] ?? ''))]
  })
}

const rows = [
  { id: '1', forms: ['a', 'b'], note: '=1+1' },
  { id: '2', forms: 'c', note: null },
]
const cells = [
  ['id', 'forms', 'note'],
  ['1', 'a + b', '=1+1'],
  ['2', 'c', ''],
]

describe('rows', () => {
  it('are written as the name of the file says, with the columns of the first row or those that are given', async () => {
    await writeRows(rows, at('a.csv'))
    expect(readFileSync(at('a.csv'), 'utf8')).toBe("id,forms,note\r\n1,a + b,'=1+1\r\n2,c,\r\n")
    await writeRows(rows, at('b.csv'), ['note', 'id'])
    expect(readFileSync(at('b.csv'), 'utf8')).toBe("note,id\r\n'=1+1,1\r\n,2\r\n")
    await writeRows(rows, at('a.xlsx'))
    expect(sheetsIn(at('a.xlsx'))).toEqual([['Rows', cells]])
    await writeRows(rows, at('b.xlsx'), ['note', 'id'])
    expect(sheetsIn(at('b.xlsx'))).toEqual([
      [
        'Rows',
        [
          ['note', 'id'],
          ['=1+1', '1'],
          ['', '2'],
        ],
      ],
    ])
    for (const name of ['a.ndjson', 'a.JSONL']) {
      await writeRows(rows, at(name))
      expect(readFileSync(at(name), 'utf8')).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    }
    await writeRows([], at('c.csv'), ['id'])
    expect(readFileSync(at('c.csv'), 'utf8')).toBe('id\r\n')
  })

  it('lose no column that only later ones have: a workbook gets it, and CSV is refused', async () => {
    const uneven = [{ id: '1' }, { id: '2', more: 'x' }]
    await writeRows(uneven, at('d.xlsx'))
    expect(sheetsIn(at('d.xlsx'))).toEqual([
      [
        'Rows',
        [
          ['id', 'more'],
          ['1', ''],
          ['2', 'x'],
        ],
      ],
    ])
    await expect(writeRows(uneven, at('d.csv'))).rejects.toThrow('.ndjson')
    expect(() => readFileSync(at('d.csv'))).toThrow()
    // If columns are given, others are left out on purpose.
    await writeRows(uneven, at('e.csv'), ['id'])
    expect(readFileSync(at('e.csv'), 'utf8')).toBe('id\r\n1\r\n2\r\n')
  })

  it('hold what is no text or list as JSON', async () => {
    await writeRows([{ id: 1, held: { a: [1] }, is: false }], at('f.csv'))
    expect(readFileSync(at('f.csv'), 'utf8')).toBe('id,held,is\r\n1,"{""a"":[1]}",false\r\n')
  })
})

it('sheets have a name each, with a number where there are several', async () => {
  const sheet = { header: ['n'], rows: [['1']] }
  await writeSheets([sheet], 'Table', at('g.xlsx'))
  await writeSheets([sheet, sheet], 'Table', at('h.xlsx'))
  expect([sheetsIn(at('g.xlsx')), sheetsIn(at('h.xlsx'))].map((all) => all.map(([name]) => name))).toEqual([
    ['Table'],
    ['Table 1', 'Table 2'],
  ])
})
