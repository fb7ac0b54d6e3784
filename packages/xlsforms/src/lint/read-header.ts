import type { Report } from './finding.ts'
import { columnAliases, knownColumns, requiredColumns, translatable } from './header-names.ts'
import { type Column, FormSheet, type RawSheet, type SheetRole } from './sheet.ts'
import { distance } from './spelling.ts'

/** The number of rows searched for a header if the first row is not one. */
const searchedRows = 20

/** The number of blank columns that end a header. */
const endingColumns = 20

/** The number of blank rows after which programs stop reading. */
const endingRows = 20

/** Finds the columns of a sheet by its header, reports faults, and leaves out the parts that programs do not read. */
export function readHeader(raw: RawSheet, report: Report): FormSheet | undefined {
  const { name: table, role } = raw
  const [first] = raw.rows
  if (!first) return undefined
  const searched = raw.rows.slice(0, searchedRows)
  // Settings may be known only to other programs.
  const header = searched.find(({ cells }) => isHeader(cells, role)) ?? (role === 'settings' ? first : undefined)
  if (!header) {
    report('HEADER_001', { table, row: first.row })
    return undefined
  }
  if (header !== first || first.row > raw.topRow) report('HEADER_001', { table, row: first.row })
  const below = raw.rows.slice(raw.rows.indexOf(header) + 1)
  const rows = cutAtGap(below, header.row, table, report)
  const columns = toColumns(header.cells, role)
  const form = new FormSheet(table, header.row, columns, rows)
  reportColumns(form, header.cells, role, report)
  for (const column of columns)
    if (raw.isHiddenColumn(column.column)) report('SHEET_004', { table, row: header.row, column: column.column })
  for (const { row } of rows) if (raw.hiddenRows.has(row)) report('SHEET_003', { table, row })
  return form
}

/** Names of columns in the form that programs compare: lower case, `_` for spaces. */
const toSnakeCase = (text: string): string => text.trim().replace(/\s+/g, '_').toLowerCase()

function isHeader(cells: readonly string[], role: SheetRole): boolean {
  const names = toColumns(cells, role).map(({ name }) => name)
  if (role === 'settings') return names.some((name) => knownColumns.settings.includes(name))
  const required = requiredColumns[role] ?? ['list_name']
  // Two column names, which a title or a row of values would hardly contain, or the first required one.
  return (
    required.some((name) => names.includes(name)) &&
    (names.length === 1 || names.some((name) => knownColumns[role].includes(name)))
  )
}

function toColumns(cells: readonly string[], role: SheetRole): Column[] {
  const isDouble = cells.some((cell) => cell.includes('::'))
  const columns: Column[] = []
  let blank = 0
  for (const [index, cell] of cells.entries()) {
    const header = cell.trim()
    blank = header === '' ? blank + 1 : 0
    if (blank >= endingColumns) break
    if (header !== '') columns.push({ column: index + 1, ...toName(header, role, isDouble) })
  }
  return columns
}

function toName(header: string, role: SheetRole, isDouble: boolean): Omit<Column, 'column'> {
  const aliases = columnAliases[role]
  const whole = toSnakeCase(header)
  const known = (name: string): string | undefined => {
    const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined
    return alias ?? (knownColumns[role].includes(name) ? name : undefined)
  }
  const plain = known(whole)
  if (plain) return { name: plain, language: undefined }
  const parts = header.split(isDouble ? '::' : ':').map((part) => part.trim())
  // `media::image::English (en)` and `bind::jr:constraintMsg::English (en)` have two parts before the language.
  for (const count of [2, 1]) {
    const name = known(toSnakeCase(parts.slice(0, count).join('::')))
    const rest = parts.slice(count)
    if (name && rest.length === 1 && translatable[role]?.includes(name)) return { name, language: rest[0] || undefined }
    if (name && rest.length === 0) return { name, language: undefined }
  }
  // Filters refer to the columns of choices by name, where case counts.
  return { name: role === 'choices' ? header : whole, language: undefined }
}

function cutAtGap(
  below: readonly { row: number; cells: readonly string[] }[],
  headerRow: number,
  table: string,
  report: Report,
) {
  let last = headerRow
  for (const [index, { row, cells }] of below.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    if (row - last > endingRows) {
      report('SHEET_005', { table, row }, { limit: endingRows })
      return below.slice(0, index)
    }
    last = row
  }
  return below.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

function reportColumns(form: FormSheet, cells: readonly string[], role: SheetRole, report: Report): void {
  const { name: table, headerRow: row, columns } = form
  const seen = new Set<string>()
  for (const { column, name, language } of columns) {
    const key = `${name}::${language ?? ''}`
    if (seen.has(key)) report('HEADER_002', { table, row, column })
    seen.add(key)
    if (/^[^:]+:[^:]+$/.test(cells[column - 1] ?? '') && language !== undefined)
      report('HEADER_008', { table, row, column })
    if (role === 'choices' && /\s/.test(name)) report('HEADER_004', { table, row, column })
    else if (role === 'entities' && !knownColumns.entities.includes(name)) report('HEADER_005', { table, row, column })
    else reportSpelling(form, name, column, role, report)
    if (role === 'survey' && name === 'disabled') report('SHEET_009', { table, row, column })
  }
  for (const name of requiredColumns[role] ?? [])
    if (!form.column(name)) report('HEADER_003', { table, row }, { column: name })
  reportNameless(form, cells, role, report)
}

function reportSpelling(form: FormSheet, name: string, column: number, role: SheetRole, report: Report): void {
  const plain = toSnakeCase(name.split('::')[0] ?? '')
  if (knownColumns[role].includes(plain) || plain.length < 5) return
  const near = knownColumns[role].find((known) => known.length >= 5 && distance(plain, known, 2) <= 2)
  // If a column with that name exists too, this one is meant to be another.
  if (near && !form.column(near))
    report('HEADER_007', { table: form.name, row: form.headerRow, column }, { column: near })
}

/** Columns with cells below an empty header. */
function reportNameless(form: FormSheet, header: readonly string[], role: SheetRole, report: Report): void {
  const nameless = new Set<number>()
  const last = Math.max(0, ...form.columns.map(({ column }) => column)) + endingColumns
  for (const { cells } of form.rows)
    for (let index = 0; index < Math.min(cells.length, last); index++)
      if ((header[index] ?? '').trim() === '' && (cells[index] ?? '').trim() !== '') nameless.add(index + 1)
  for (const column of nameless)
    report(role === 'choices' ? 'HEADER_004' : 'HEADER_006', { table: form.name, row: form.headerRow, column })
}
