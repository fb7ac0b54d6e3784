import { expect, test } from 'vitest'
import { isUnread } from '../rows/source-row.ts'
import { buildWorkbook } from './fixture-package.ts'
import { readWholeSheet, type WholeSheet } from './read-whole-sheet.ts'
import { openWorkbook } from './workbook.ts'

const row = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell) => (cell === '' ? '<c/>' : `<c><v>${cell}</v></c>`)).join('')}</row>`

function read(rows: readonly string[], merged: readonly string[]): WholeSheet {
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${ranges}</mergeCells>`
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: 'Any', xml }] }))
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined
  if (!opened.ok || sheet === undefined) throw new Error('not opened')
  return readWholeSheet(opened.workbook, sheet)
}

/** The cells that count as unread, as `row:column`. */
const unread = ({ rows }: WholeSheet): string[] =>
  rows.flatMap((one) => [1, 2, 3, 4].filter((column) => isUnread(one, column)).map((column) => `${one.row}:${column}`))

test('a merged rectangle is unread but for its first cell, in rows with gaps and in any order', () => {
  const rows = [row(1, ['1', '2', '3']), row(2, ['1', '2']), row(5, ['1']), row(6, ['', '', '3'])]
  expect(unread(read(rows, []))).toEqual([])
  const ranges = ['B2:C5', 'A6:B6']
  expect(unread(read(rows, ranges))).toEqual(['2:3', '5:2', '5:3', '6:2'])
  expect(unread(read([...rows].reverse(), ranges)).sort()).toEqual(['2:3', '5:2', '5:3', '6:2'])
  expect(read(rows, ranges).findings.map(({ code }) => code)).toEqual(['mergedCells', 'mergedCells'])
})

test('rectangles larger than the table, and more of them than fit, end', () => {
  const rows = [row(1, ['1', '2']), row(2, ['1', '2']), row(1_048_576, ['1'])]
  const all = Array.from({ length: 20_000 }, () => 'A1:XFD1048576')
  expect(unread(read(rows, all)).slice(0, 3)).toEqual(['1:2', '2:1', '2:2'])
})
