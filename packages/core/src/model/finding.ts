import type { FieldId, RuleId } from '../generated/ids.ts'

/** How bad a finding is: an error has to be corrected, a warning looked at, and a note is for information. */
export type Severity = 'error' | 'warning' | 'note'

/** The way to a value in a document: names of members and positions in lists, which count from 0. */
export type Path = (string | number)[]

/**
 * Where a finding is, as far as it is known. It holds positions and names of the standard or of a published format, never a name that
 * someone gave a file, a sheet or a column. Files, sheets, lines, records, rows and columns count from 1.
 */
export type FindingPlace = {
  file?: number
  sheet?: number
  /** The table or sheet by its name in the standard or format, such as `victims` or `survey`. */
  table?: string
  line?: number
  record?: number
  row?: number
  column?: number
  /** The cell as spreadsheets write it, such as `C12`. */
  cell?: string
  /** The column by its name in the standard or format, such as `victim.sex`. */
  columnName?: string
  path?: Path
}

/**
 * One thing that a reader, a checker, a linter or an importer found. It never holds a value or an unknown name of the data: `params`
 * are limits, counts, and names and codes of the standard or of a published format.
 */
export type Finding<Code extends string = string> = {
  code: Code
  severity: Severity
  at: FindingPlace
  field?: FieldId
  rule?: RuleId
  params: Record<string, string | number>
}

/**
 * What can be wrong with a document: `json` is text that is not JSON; `rule` findings also name the rule. `newerField`
 * and `newerCode` are what a document of a newer version has and this version does not know; `deprecated` is a field or
 * code that a later major version will not have.
 */
export type RecordFindingCode =
  | 'json'
  | 'required'
  | 'type'
  | 'format'
  | 'range'
  | 'length'
  | 'codeList'
  | 'duplicate'
  | 'unknownField'
  | 'rule'
  | 'profile'
  | 'newerVersion'
  | 'newerField'
  | 'newerCode'
  | 'olderVersion'
  | 'unknownVersion'
  | 'deprecated'
  | 'shadowedField'

/** Something found in a document in memory, and the path to it. */
export type DocumentFinding<Code extends string = string> = Finding<Code> & { at: FindingPlace & { path: Path } }

/** One thing that is wrong with a document of the standard, such as a case record. */
export type RecordFinding = DocumentFinding<RecordFindingCode> & { severity: 'error' | 'warning' }

/** Either the value, with warnings, or the findings, of which at least one is an error. */
export type Result<T> = { ok: true; value: T; warnings: RecordFinding[] } | { ok: false; findings: RecordFinding[] }
