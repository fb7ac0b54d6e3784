import type { Severity } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import type { Advice } from '@tip-standard/privacy/advice'
import type { Report } from '@tip-standard/report'

/** Facts about a table that the officer knows, so that nothing is guessed. */
export type ReadOptions = {
  dateOrder?: 'dayMonthYear' | 'monthDayYear'
  duplicateRows?: 'keep' | 'leaveOut'
  layout?: 'A' | 'B' | 'C' | 'D'
}

/** A cell; `sheet` is 1 for files without sheets. */
export type CellSpot = { sheet: number; row: number; column: number }

/** A value in a record file, and the type of its field. */
export type ValueSpot = {
  kind: 'JSON' | 'NDJSON'
  record: number
  path: readonly (string | number)[]
  as: 'text' | 'number' | 'boolean'
}

/** A place that the officer can correct. */
export type Spot = CellSpot | ValueSpot

/** A correction by the officer: the place and its new content. */
export type Correction = (CellSpot & { text: string }) | (ValueSpot & { text: string })

/** Whether two corrections or places concern the same cell or value. */
export const isSameSpot = (one: Spot, other: Spot): boolean =>
  'row' in one
    ? 'row' in other && one.sheet === other.sheet && one.row === other.row && one.column === other.column
    : 'record' in other && one.record === other.record && one.path.join('\n') === other.path.join('\n')

/**
 * A file on the desk, with the officer's statements about it. The page keeps it, so that nothing is lost if a worker
 * ends.
 */
export type DeskFile = { id: number; file: File; options: ReadOptions; corrections: readonly Correction[] }

/** The recipient of an output, and the organisation's basis if records carry no consent. */
export type Sharing = {
  audience: 'public' | 'ministry' | 'donor' | 'statisticsPartner' | 'internal'
  /** The standing policy of the organisation, `tip.policy.json` (default: the default policy). */
  policy?: File
  attestation?: { basis: 'legalObligation' | 'publicTask' | 'legitimateInterests'; reason: string }
}

/** A series of tables of the same people: the history of the earlier ones, if any, and the passphrase that seals it. */
export type Series = { history?: File; passphrase: string }

/** The possible formats of conversions. */
export type Target = 'xlsx' | 'json' | 'ndjson' | 'htcds' | 'ctdc'

/** A job for the worker, with everything that it needs. */
export type Job = { language: Language; files: readonly DeskFile[] } & (
  | { do: 'check' }
  | { do: 'mark' }
  | { do: 'correct' }
  | { do: 'message'; partnerLanguage: Language }
  | { do: 'report'; sharing: Sharing; title: string; sets: readonly string[] }
  | { do: 'table'; sharing: Sharing; by: readonly string[]; series?: Series }
  | { do: 'advise'; sharing: Sharing }
  | { do: 'release'; sharing: Sharing; k: number }
  | { do: 'convert'; to: Target; sharing: Sharing }
)

/** The place of a finding, with the content of the cell, which is shown on the screen and goes nowhere else. */
export type ShownPlace = {
  text: string
  /** The cell or value, if it can be corrected here. */
  spot?: Spot
  /** The header of the cell's column. */
  header?: string
  value?: string
}

/** Findings of one rule about one column, in words. */
export type ShownGroup = {
  /** Its heading: whose turn it is, or that the data were not read. */
  heading: string
  severity: Severity
  rule: string
  label?: string
  message: string
  settle?: string
  /** How many other dates of the column can only be read in the one order that is offered. */
  evidence?: number
  /** Remedies that are available here, with one click. */
  remedies: readonly { option: keyof ReadOptions; value: string }[]
  count: number
  /** The text that replaces its places if it concerns every record. */
  everywhere?: string
  places: readonly ShownPlace[]
}

/** The findings in a file. */
export type CheckedFile = {
  id: number
  kind: string
  records: number
  invalid: number
  /** Whether a marked copy can be made. */
  isTable: boolean
  groups: readonly ShownGroup[]
  /** The fields by which people can be counted, with their labels. */
  countable: readonly { id: string; label: string }[]
}

/** An output file. Its name states the kind of file and nothing else. */
export type MadeFile = { name: string; blob: Blob; isInternal: boolean }

/** A table that may be published. */
export type ShownTable = { header: readonly string[]; rows: readonly (readonly (string | number)[])[] }

/** The results of each kind of job. */
export type Results = {
  check: { files: readonly CheckedFile[] }
  mark: { made: readonly MadeFile[] }
  correct: { made: readonly MadeFile[]; kept: number }
  message: { text: string }
  report: { report: Report; made: readonly MadeFile[]; left: number }
  table: { table: ShownTable; shown: number; cells: number; made: readonly MadeFile[]; left: number }
  advise: { advice: Advice; left: number }
  release: { rows: number; k: number; holds: boolean; table: ShownTable; made: readonly MadeFile[]; left: number }
  convert: {
    made: readonly MadeFile[]
    records: number
    left: number
    losses: readonly { what: string; count: number }[]
  }
}

/** Why a job was refused: the ending of a text id, with the values to fill in. */
export type Refused = { reason: string; values: Readonly<Record<string, string | number>>; sentence?: string }

/** The messages of a worker: that it is ready, its progress, its result, or why it has none. */
export type Said =
  | { kind: 'ready' }
  | { kind: 'progress'; phase: Phase; count: number; share?: number }
  | { kind: 'done'; result: Results[keyof Results] }
  | { kind: 'refused'; refused: Refused }

/** The current activity of a job. */
export type Phase = 'reading' | 'checking' | 'cells' | 'marking' | 'correcting' | 'counting' | 'protecting' | 'writing'
