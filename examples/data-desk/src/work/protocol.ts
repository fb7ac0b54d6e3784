import type { Severity } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import type { Advice } from '@tip-standard/privacy/advice'
import type { Report } from '@tip-standard/report'

/** What the officer knows about a table, so that nothing is guessed. */
export type ReadOptions = {
  dateOrder?: 'dayMonthYear' | 'monthDayYear'
  duplicateRows?: 'keep' | 'leaveOut'
  layout?: 'A' | 'B' | 'C' | 'D'
}

/** A cell; `sheet` is 1 for files without sheets. */
export type CellSpot = { sheet: number; row: number; column: number }

/** A value of a record in a file of that kind, and what its field holds. */
export type ValueSpot = {
  kind: 'JSON' | 'NDJSON'
  record: number
  path: readonly (string | number)[]
  as: 'text' | 'number' | 'boolean'
}

/** What the officer can correct. */
export type Spot = CellSpot | ValueSpot

/** What the officer corrected, and what it is to hold. */
export type Correction = (CellSpot & { text: string }) | (ValueSpot & { text: string })

/** Whether two corrections or places are of the same cell or value. */
export const isSameSpot = (one: Spot, other: Spot): boolean =>
  'row' in one
    ? 'row' in other && one.sheet === other.sheet && one.row === other.row && one.column === other.column
    : 'record' in other && one.record === other.record && one.path.join('\n') === other.path.join('\n')

/** A file on the desk, with what was said about it. The page keeps it, so that a worker that ends takes nothing with it. */
export type DeskFile = { id: number; file: File; options: ReadOptions; corrections: readonly Correction[] }

/** Who receives something, and the basis of the organisation where records carry no consent. */
export type Sharing = {
  audience: 'public' | 'ministry' | 'donor' | 'statisticsPartner' | 'internal'
  /** The standing policy of the organisation, `tip.policy.json`; the default one unless given. */
  policy?: File
  attestation?: { basis: 'legalObligation' | 'publicTask' | 'legitimateInterests'; reason: string }
}

/** A series of tables of the same people: the history of the earlier ones, if there are any, and the passphrase that it is sealed with. */
export type Series = { history?: File; passphrase: string }

/** What files can be converted to. */
export type Target = 'xlsx' | 'json' | 'ndjson' | 'htcds' | 'ctdc'

/** A job of the worker: everything that it needs is in it. */
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

/** Where something was found, with what the cell holds, which is shown on the screen and goes nowhere. */
export type ShownPlace = {
  text: string
  /** The cell or value, where it can be corrected here. */
  spot?: Spot
  /** What is above the column of a cell. */
  header?: string
  value?: string
}

/** Findings of one rule about one column, in words. */
export type ShownGroup = {
  /** Whose turn it is, or that it was not read: what it stands below. */
  heading: string
  severity: Severity
  rule: string
  label?: string
  message: string
  settle?: string
  /** How many other dates of the column can be read in one way only, which is the one that is offered. */
  evidence?: number
  /** What settles it here, with one touch. */
  remedies: readonly { option: keyof ReadOptions; value: string }[]
  count: number
  /** What stands in place of its places where it is about every record. */
  everywhere?: string
  places: readonly ShownPlace[]
}

/** What was found in a file. */
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

/** A file that was made. Its name says what it is and nothing else. */
export type MadeFile = { name: string; blob: Blob; isInternal: boolean }

/** A table that may be published. */
export type ShownTable = { header: readonly string[]; rows: readonly (readonly (string | number)[])[] }

/** What a job gives. */
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

/** Why a job was refused: the end of the id of a text, with what is filled in. */
export type Refused = { reason: string; values: Readonly<Record<string, string | number>>; sentence?: string }

/** What a worker says: that it is there, how far it is, what it made, or why it did not. */
export type Said =
  | { kind: 'ready' }
  | { kind: 'progress'; phase: Phase; count: number; share?: number }
  | { kind: 'done'; result: Results[keyof Results] }
  | { kind: 'refused'; refused: Refused }

/** What a job is busy with. */
export type Phase = 'reading' | 'checking' | 'cells' | 'marking' | 'correcting' | 'counting' | 'protecting' | 'writing'
