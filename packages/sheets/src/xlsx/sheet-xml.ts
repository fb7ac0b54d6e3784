import { toCell } from '../findings/findings.ts'
import { toXmlText } from '../xml/xml.ts'

/** The maximum text length of a cell, in UTF-16 units. */
export const maxCellText = 32_767

/** A cell with text, always as a typed string: `=1+1` stays text and is never calculated. */
export function toTextCell(row: number, column: number, text: string, style: number): string {
  const kept = text.length > maxCellText ? text.slice(0, maxCellText).replace(/[\ud800-\udbff]$/, '') : text
  const space = /^\s|\s$|\n/.test(kept) ? ' xml:space="preserve"' : ''
  return `<c r="${toCell(row, column)}"${toStyleAttribute(style)} t="inlineStr"><is><t${space}>${toXmlText(kept)}</t></is></c>`
}

/** The attribute for the style of a cell; empty for the default style. */
export function toStyleAttribute(style: number): string {
  return style === 0 ? '' : ` s="${style}"`
}

/** The view of a sheet whose first row stays visible. */
export const frozenHeaderView =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

/** The widths of columns in characters, from column A on. */
export function toColumnsXml(columns: readonly { width: number; style?: number }[]): string {
  const all = columns.map(
    ({ width, style }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}"${style ? ` style="${style}"` : ''} customWidth="1"/>`,
  )
  return all.length === 0 ? '' : `<cols>${all.join('')}</cols>`
}

/** A place in a workbook in the notation of formulas and links: `'Sheet one'!C12`. */
export function toPlaceReference(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`
}
