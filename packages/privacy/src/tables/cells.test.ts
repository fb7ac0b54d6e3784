import { expect, it } from 'vitest'
import { TableBuilder } from '../table/table.ts'
import { layOut } from './cells.ts'

it('counts a row in more cells than a call may have arguments', () => {
  const columns = Array.from({ length: 19 }, (_, at) => `c${at}`)
  const builder = new TableBuilder(columns)
  builder.addCells(columns)
  const { cellCount, counts } = layOut(builder.finish(), { tables: [columns] })
  // Each column is in a cell by its value or in total.
  expect(cellCount).toBe(2 ** columns.length)
  expect(cellCount).toBeGreaterThan(300_000)
  expect(counts.every((count) => count === 1)).toBe(true)
})
