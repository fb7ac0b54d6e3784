import { findingCatalogue } from './catalogue.ts'

/** The code of a problem of a file, a key of the catalogue. */
export type FileFindingCode = keyof typeof findingCatalogue

/** Where in a file: everything counts from 1; `sheet` is the sheet's name, `cell` is written as in Excel (`C12`). */
export type Location = {
  line?: number
  record?: number
  sheet?: string
  row?: number
  column?: number
  cell?: string
}

/** One problem of a file: what, how bad, where, and limits or counts; never a value of the data. */
export type FileFinding = {
  code: FileFindingCode
  severity: 'error' | 'warning'
  at: Location
  params: Record<string, string | number>
}

/** The languages the messages of file findings are written in. */
export type FindingLanguage = 'en' | 'fr'

/** All codes of file findings, in the order of the catalogue. */
export const fileFindingCodes: readonly FileFindingCode[] = /* @__PURE__ */ Object.keys(
  findingCatalogue,
) as FileFindingCode[]

/** Makes a finding with the severity the catalogue gives its code. */
export function createFinding(
  code: FileFindingCode,
  at: Location = {},
  params: Record<string, string | number> = {},
): FileFinding {
  return { code, severity: findingCatalogue[code].severity, at, params }
}

/** The plain sentence of a finding in English or French, with its parameters filled in and without its place. */
export function toFindingMessage(finding: FileFinding, language: FindingLanguage): string {
  return findingCatalogue[finding.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(finding.params[name] ?? '?'),
  )
}

const placeWords = {
  en: { sheet: 'sheet', cell: 'cell', row: 'row', column: 'column', line: 'line', record: 'record' },
  fr: { sheet: 'feuille', cell: 'cellule', row: 'ligne', column: 'colonne', line: 'ligne', record: 'enregistrement' },
} as const

/** The place of a finding in words (`sheet Victims, cell C12`, `line 7`), empty when the whole file is meant. */
export function toPlace(at: Location, language: FindingLanguage): string {
  const words = placeWords[language]
  const parts: string[] = []
  if (at.sheet !== undefined) parts.push(`${words.sheet} ${at.sheet}`)
  if (at.cell !== undefined) parts.push(`${words.cell} ${at.cell}`)
  else {
    // In a text file the line says it.
    if (at.row !== undefined && at.line === undefined) parts.push(`${words.row} ${at.row}`)
    if (at.column !== undefined) parts.push(`${words.column} ${toColumnLetters(at.column)}`)
  }
  if (at.line !== undefined) parts.push(`${words.line} ${at.line}`)
  if (at.record !== undefined) parts.push(`${words.record} ${at.record}`)
  return parts.join(', ')
}

/** The letters of a column counted from 1: 1 is `A`, 27 is `AA`, 16,384 is `XFD`. */
export function toColumnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The address of a cell as Excel writes it, both counted from 1: row 12, column 3 is `C12`. */
export function toCell(row: number, column: number): string {
  return toColumnLetters(column) + row
}

/** Thrown by a source that breaks while it is read; the readers of this package turn it into its finding. */
export class FileFindingError extends Error {
  readonly finding: FileFinding

  constructor(finding: FileFinding) {
    super(finding.code)
    this.name = 'FileFindingError'
    this.finding = finding
  }
}
