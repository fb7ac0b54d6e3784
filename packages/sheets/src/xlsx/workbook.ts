import { createFinding, type FileFinding } from '../findings/findings.ts'
import { fromExcelText, readAttributes, resolveEntities, toLocalName, XmlError, XmlScanner } from '../xml/xml.ts'
import { PackageError, readDirectory } from '../zip/zip.ts'
import { isDateFormat } from './dates.ts'
import { findPart, type Package, readPart, readRelations, scanXml } from './parts.ts'
import { readZeroFormat, type ShowZeros } from './zero-format.ts'

/** One sheet of a workbook, in the order of its tabs; `number` is the position among all tabs, from 1. */
export type SheetInfo = { name: string; number: number; state: 'visible' | 'hidden' | 'veryHidden'; part: string }

/** An opened workbook, whose sheets can be read one at a time. */
export type Workbook = {
  source: Package
  part: string
  sheets: SheetInfo[]
  dateSystem: 1900 | 1904
  stylesPart: string | undefined
  stringsPart: string | undefined
}

/** The way a cell style shows numbers: as dates, or with leading zeros. */
type NumberStyle = 'date' | ShowZeros

/** The workbook, or the findings that explain why it cannot be used. */
export type OpenWorkbookResult =
  | { ok: true; workbook: Workbook; findings: FileFinding[] }
  | { ok: false; findings: FileFinding[] }

/**
 * Opens an .xlsx or .xlsm workbook in memory; rejects other files, encrypted ones, and those that would not fit in
 * memory.
 */
export function openWorkbook(bytes: Uint8Array): OpenWorkbookResult {
  if (bytes.length === 0) return { ok: false, findings: [createFinding('emptyFile')] }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { ok: false, findings: [createFinding(isEncryptedPackage(bytes) ? 'encryptedWorkbook' : 'oldWorkbook')] }
  if (!startsWith(bytes, [0x50, 0x4b])) return { ok: false, findings: [createFinding('notAWorkbook')] }
  try {
    const source: Package = { bytes, entries: readDirectory(bytes) }
    const workbook = readWorkbook(source)
    if (!workbook) return { ok: false, findings: [createFinding('notAWorkbook')] }
    const hidden = workbook.sheets.filter((sheet) => sheet.state !== 'visible')
    return {
      ok: true,
      workbook,
      findings: hidden.map((sheet) => createFinding('hiddenSheet', { sheet: sheet.number })),
    }
  } catch (error) {
    return { ok: false, findings: [toPackageFinding(error)] }
  }
}

/**
 * Whether a workbook contains macros: spreadsheet programs open such a workbook only under a name that ends in .xlsm.
 */
export const hasMacros = ({ source }: Workbook): boolean =>
  [...source.entries.keys()].some((name) => /\/vbaProject\.bin$/i.test(name))

/** The finding for an error inside a package; any other error is a bug and is rethrown. */
export function toPackageFinding(error: unknown, sheet?: number): FileFinding {
  const at = sheet === undefined ? {} : { sheet }
  if (error instanceof XmlError) return createFinding(sheet === undefined ? 'damagedWorkbook' : 'damagedSheet', at)
  if (error instanceof PackageError)
    return createFinding(error.code, at, error.limit === undefined ? {} : { limit: error.limit })
  throw error
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** Whether a file is an encrypted .xlsx: an old-style container with a stream of this name, written in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

function readWorkbook(source: Package): Workbook | undefined {
  const part =
    readRelations(source, '').find((relation) => relation.kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!findPart(source, part) || !part.toLowerCase().endsWith('.xml')) return undefined
  const relations = readRelations(source, part)
  const sheets: SheetInfo[] = []
  let dateSystem: 1900 | 1904 = 1900
  let isWorkbook = false
  let number = 0
  scanXml(readPart(source, part), (element, attributes) => {
    if (element === 'workbook') isWorkbook = true
    if (element === 'workbookPr' && (attributes.date1904 === '1' || attributes.date1904 === 'true')) dateSystem = 1904
    if (element !== 'sheet') return
    number++
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
    const relation = relations.find((candidate) => candidate.id === id)
    // Chart and dialogue sheets have no cells.
    if (relation?.kind !== 'worksheet' || !findPart(source, relation.target)) return
    const { name = '', state } = attributes
    sheets.push({
      name,
      number,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      part: relation.target,
    })
  })
  if (!isWorkbook) return undefined
  const find = (kind: string) =>
    relations.find((relation) => relation.kind === kind && findPart(source, relation.target))?.target
  return { source, part, sheets, dateSystem, stylesPart: find('styles'), stringsPart: find('sharedStrings') }
}

/** For every cell style of a workbook, in order, how it shows a number; `undefined` if as the number itself. */
export function readNumberStyles(workbook: Workbook): (NumberStyle | undefined)[] {
  const styles: (NumberStyle | undefined)[] = []
  if (!workbook.stylesPart) return styles
  const codes = new Map<number, string>()
  let isInside = false
  const scanner = new XmlScanner({
    onOpen: (name, text) => {
      const element = toLocalName(name)
      if (element === 'cellXfs') isInside = true
      if (element !== 'numFmt' && !(isInside && element === 'xf')) return
      const attributes = new Map(readAttributes(text).map((attribute) => [attribute.name, attribute.value]))
      const id = Number(attributes.get('numFmtId') ?? 0)
      if (element === 'numFmt') codes.set(id, attributes.get('formatCode') ?? '')
      else styles.push(isDateFormat(id, codes.get(id)) ? 'date' : readZeroFormat(codes.get(id)))
    },
    onClose: (name) => {
      if (toLocalName(name) === 'cellXfs') isInside = false
    },
  })
  for (const piece of readPart(workbook.source, workbook.stylesPart)) scanner.write(piece)
  scanner.end()
  return styles
}

/** The strings that cells refer to by number, without formatting and reading aids. */
export function readSharedStrings(workbook: Workbook): string[] {
  const strings: string[] = []
  if (!workbook.stringsPart) return strings
  let current = ''
  let isText = false
  let phonetic = 0
  const scanner = new XmlScanner({
    onOpen: (name) => {
      const element = toLocalName(name)
      if (element === 'si') current = ''
      else if (element === 't') isText = phonetic === 0
      else if (element === 'rPh') phonetic++
    },
    onText: (text, isRaw) => {
      if (isText) current += isRaw ? text : resolveEntities(text)
    },
    onClose: (name) => {
      const element = toLocalName(name)
      if (element === 't') isText = false
      else if (element === 'rPh') phonetic--
      else if (element === 'si') strings.push(fromExcelText(current))
    },
  })
  for (const piece of readPart(workbook.source, workbook.stringsPart)) scanner.write(piece)
  scanner.end()
  return strings
}
