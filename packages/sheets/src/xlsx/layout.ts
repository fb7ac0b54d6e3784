import { toCell } from '../findings/findings.ts'
import { readAttribute, toLocalName, XmlScanner } from '../xml/xml.ts'
import { type CellRange, toRange } from './cells.ts'
import { readPart } from './parts.ts'
import type { SheetInfo, Workbook } from './workbook.ts'

/** The properties of a sheet outside its cells: its declared dimension and its merged rectangles. */
export type SheetLayout = { dimension: CellRange | undefined; merged: CellRange[] }

/**
 * Reads the layout of a sheet without reading its cells, of which there may be millions; throws the same errors as
 * reading parts of a package.
 */
export function readLayout(workbook: Workbook, sheet: SheetInfo): SheetLayout {
  const layout: SheetLayout = { dimension: undefined, merged: [] }
  const scanner = new XmlScanner({
    onOpen: (name, attributes, isEmpty) => {
      const element = toLocalName(name)
      if (element !== 'sheetData') collectLayout(layout, element, attributes)
      else if (!isEmpty) scanner.skipContent(name)
    },
  })
  for (const piece of readPart(workbook.source, sheet.part)) scanner.write(piece)
  scanner.end()
  return layout
}

/** Adds the content of an element outside the cells to a layout. */
export function collectLayout(layout: SheetLayout, element: string, attributes: string): void {
  if (element !== 'dimension' && element !== 'mergeCell') return
  const range = toRange(readAttribute(attributes, 'ref') ?? '')
  if (!range) return
  if (element === 'dimension') layout.dimension = range
  else layout.merged.push(range)
}

/** A rectangle in Excel's notation: `A1:C3`. */
export function toRangeText(range: CellRange): string {
  return `${toCell(range.firstRow, range.firstColumn)}:${toCell(range.lastRow, range.lastColumn)}`
}
