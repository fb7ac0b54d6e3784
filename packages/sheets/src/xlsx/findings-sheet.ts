import { toCell } from '../findings/findings.ts'
import { toXmlText } from '../xml/xml.ts'
import { maxRow } from './cells.ts'
import type { Mark } from './mark.ts'
import { frozenHeaderView, toColumnsXml, toPlaceReference, toTextCell } from './sheet-xml.ts'

/** The maximum number of links in a sheet; later rows state their cell without a link. */
const maxLinks = 65_000

/** The wording of the sheet of findings: its name (at most 27 characters), its six headers, and the two severities. */
export type FindingsSheetWords = {
  name: string
  headers: readonly [severity: string, sheet: string, cell: string, column: string, text: string, rule: string]
  error: string
  warning: string
}

/** The words of the sheet of findings in English. */
export const englishFindingsSheet: FindingsSheetWords = {
  name: 'Findings',
  headers: ['Severity', 'Sheet', 'Cell', 'Column', 'What to check', 'Rule'],
  error: 'error',
  warning: 'warning',
}

/** A free name for the sheet of findings, within Excel's length limit. */
export function toFindingsName({ name }: FindingsSheetWords, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`
    if (!lower.has(candidate.toLowerCase())) return candidate
  }
}

/** The XML of the sheet of findings: one row per mark, its cell as a link where the sheet exists. */
export function* writeFindingsSheet(
  marks: readonly Mark[],
  options: {
    words: FindingsSheetWords
    /** The names of the sheets of the workbook by their positions. */
    names: ReadonlyMap<number, string>
    namespace: string
    relationNamespace: string
    headerStyle: number
    linkStyle: number
    wrapStyle: number
    isPlace: (mark: Mark) => boolean
  },
): Generator<string> {
  const { words, names } = options
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${options.namespace}" xmlns:r="${options.relationNamespace}">`
  yield frozenHeaderView.replace('<sheetView ', '<sheetView tabSelected="1" ')
  yield toColumnsXml([12, 20, 9, 30, 90, 26].map((width) => ({ width })))
  yield '<sheetData><row r="1">'
  for (const [index, header] of words.headers.entries()) yield toTextCell(1, index + 1, header, options.headerStyle)
  yield '</row>'
  const links: string[] = []
  for (const [index, mark] of marks.slice(0, maxRow - 1).entries()) {
    const row = index + 2
    const cell =
      mark.row === undefined ? '' : mark.column === undefined ? String(mark.row) : toCell(mark.row, mark.column)
    const name = names.get(mark.sheet)
    const isLink = links.length < maxLinks && cell !== '' && name !== undefined && options.isPlace(mark)
    if (isLink && mark.row !== undefined) {
      const target = toPlaceReference(name, toCell(mark.row, mark.column ?? 1))
      links.push(`<hyperlink ref="${toCell(row, 3)}" location="${toXmlText(target)}" display="${cell}"/>`)
    }
    const cells = [
      toTextCell(row, 1, words[mark.severity], 0),
      toTextCell(row, 2, name ?? String(mark.sheet), 0),
      cell === '' ? '' : toTextCell(row, 3, cell, isLink ? options.linkStyle : 0),
      mark.label === undefined ? '' : toTextCell(row, 4, mark.label, 0),
      toTextCell(row, 5, mark.text, options.wrapStyle),
      toTextCell(row, 6, mark.rule, 0),
    ]
    yield `<row r="${row}">${cells.join('')}</row>`
  }
  yield '</sheetData>'
  // A table with only a header has nothing to filter.
  if (marks.length > 0) yield `<autoFilter ref="A1:F${Math.min(marks.length + 1, maxRow)}"/>`
  if (links.length > 0) {
    yield '<hyperlinks>'
    yield* links
    yield '</hyperlinks>'
  }
  yield '</worksheet>'
}
