import type { CaseRecord, FindingPlace, RecordFinding, Result } from '@tip-standard/core'
import { countKeyMarks, inspectValue } from '@tip-standard/sheets'
import type { ExchangeFinding } from '../records/index.ts'
import type { TableFinding } from '../tables/findings/table-catalogue.ts'
import type { FileBatch, FileItem } from './record-file.ts'

/** How a record is checked, and how many members its objects have, where they were counted. */
export type Check = (value: unknown) => { result: Result<CaseRecord>; members: number | undefined }

/** What checking some records found. It is plain data, so that it can come from another thread; texts are made later. */
export type Checked = {
  records: number
  /** Records with at least one error. */
  invalid: number
  findings: TableFinding[]
  notes: ExchangeFinding[]
  /** Each at the place of the record or of the value in the file, and at its path in the record. */
  recordFindings: RecordFinding[]
  /** What the check across records looks at, of each record in turn. */
  cases: CaseLinks[]
}

/** The place of a case among others, and where its record is. */
type CaseLinks = { id: unknown; duplicateOf?: unknown; linkedCaseIds?: unknown; at: FindingPlace }

/** Nesting that is too deep, or a name given twice in one object: the reader keeps the last value, so someone has to look. */
function inspect({ text, value, at }: FileItem, members: number | undefined): TableFinding | undefined {
  if (text === undefined || (members !== undefined && countKeyMarks(text) === members)) return undefined
  return inspectValue(value, text, at)
}

/** The rows of a table in which something could not be read; `undefined` if everything could. */
function wrongRowsOf(notes: readonly ExchangeFinding[]): ReadonlySet<number | undefined> | undefined {
  const rows = notes.filter(({ severity, at }) => severity === 'error' && at.row !== undefined).map(({ at }) => at.row)
  return rows.length === 0 ? undefined : new Set(rows)
}

function linksOf(value: unknown, at: FindingPlace): CaseLinks {
  const file = typeof value === 'object' && value !== null ? (value as { case?: unknown }).case : undefined
  if (typeof file !== 'object' || file === null) return { id: undefined, at }
  const { id, duplicateOf, linkedCaseIds } = file as Record<string, unknown>
  return duplicateOf === undefined && linkedCaseIds === undefined ? { id, at } : { id, duplicateOf, linkedCaseIds, at }
}

/** Checks the records of a batch, and reports what reading them found. */
export function checkBatch({ items, findings, notes, unasked }: FileBatch, check: Check): Checked {
  const checked: Checked = { records: 0, invalid: 0, findings, notes, recordFindings: [], cases: [] }
  const wrongRows = wrongRowsOf(notes)
  for (const item of items) {
    const { result, members } = check(item.value)
    const fault = inspect(item, members)
    if (fault !== undefined) checked.findings.push(fault)
    // Every other fault means that the record was not read.
    if (fault !== undefined && fault.code !== 'duplicateKey') continue
    checked.records++
    if (!result.ok || fault !== undefined || wrongRows?.has(item.at.row)) checked.invalid++
    for (const finding of result.ok ? result.warnings : result.findings) {
      if (finding.rule !== undefined && finding.severity === 'warning' && unasked?.has(finding.rule) === true) continue
      checked.recordFindings.push({ ...finding, at: { ...(item.locate?.(finding.at.path) ?? item.at), ...finding.at } })
    }
    checked.cases.push(linksOf(item.value, item.at))
  }
  return checked
}
