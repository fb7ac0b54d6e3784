import { type FindingLanguage, toCell } from '../findings/findings.ts'
import { toXmlText } from '../xml/xml.ts'
import { maxRow } from './cells.ts'
import type { Mark } from './mark.ts'
import { frozenHeaderView, toColumnsXml, toPlaceReference, toTextCell } from './sheet-xml.ts'

/** Links a sheet can hold; later rows name their cell without a link. */
const maxLinks = 65_000

const words = {
  en: {
    name: 'Findings',
    headers: ['Rule', 'Severity', 'Sheet', 'Cell', 'What to check'],
    error: 'error',
    warning: 'warning',
  },
  fr: {
    name: 'Constats',
    headers: ['Règle', 'Gravité', 'Feuille', 'Cellule', 'À vérifier'],
    error: 'erreur',
    warning: 'avertissement',
  },
} as const

/** The name of the sheet of findings: not longer than Excel allows and not yet taken. */
export function toFindingsName(language: FindingLanguage, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()))
  const { name } = words[language]
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`
    if (!lower.has(candidate.toLowerCase())) return candidate
  }
}

/** The XML of the sheet of findings: one row per mark, its cell as a link where the sheet exists. */
export function* writeFindingsSheet(
  marks: readonly Mark[],
  options: {
    language: FindingLanguage
    namespace: string
    relationNamespace: string
    headerStyle: number
    linkStyle: number
    isLinkable: (mark: Mark) => boolean
  },
): Generator<string> {
  const { headers, error, warning } = words[options.language]
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${options.namespace}" xmlns:r="${options.relationNamespace}">`
  yield frozenHeaderView
  yield toColumnsXml([28, 12, 24, 10, 90].map((width) => ({ width })))
  yield '<sheetData><row r="1">'
  for (const [index, header] of headers.entries()) yield toTextCell(1, index + 1, header, options.headerStyle)
  yield '</row>'
  const links: string[] = []
  for (const [index, mark] of marks.slice(0, maxRow - 1).entries()) {
    const row = index + 2
    const cell =
      mark.row === undefined ? '' : mark.column === undefined ? String(mark.row) : toCell(mark.row, mark.column)
    const isLink = links.length < maxLinks && cell !== '' && options.isLinkable(mark)
    if (isLink && mark.row !== undefined) {
      const target = toPlaceReference(mark.sheet, toCell(mark.row, mark.column ?? 1))
      links.push(`<hyperlink ref="${toCell(row, 4)}" location="${toXmlText(target)}" display="${cell}"/>`)
    }
    const cells = [
      toTextCell(row, 1, mark.rule, 0),
      toTextCell(row, 2, mark.severity === 'error' ? error : warning, 0),
      toTextCell(row, 3, mark.sheet, 0),
      cell === '' ? '' : toTextCell(row, 4, cell, isLink ? options.linkStyle : 0),
      toTextCell(row, 5, mark.text, 0),
    ]
    yield `<row r="${row}">${cells.join('')}</row>`
  }
  yield '</sheetData>'
  if (links.length > 0) {
    yield '<hyperlinks>'
    yield* links
    yield '</hyperlinks>'
  }
  yield '</worksheet>'
}
