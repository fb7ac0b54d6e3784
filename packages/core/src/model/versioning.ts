import type { FieldId } from '../generated/ids.ts'

/** Why a value may be missing. */
type Reason = 'unknown' | 'notAsked' | 'refused' | 'notApplicable' | 'withheldForSafety'

/** One thing that an upgrade does to documents; lists, entities and fields go by the names that they have now. */
export type UpgradeChange =
  | { op: 'renameCode'; list: string; from: string; to: string }
  | { op: 'splitCode'; list: string; from: string; into: readonly string[]; to?: string; absent?: Reason; note: string }
  | { op: 'moveCode'; list: string; from: string; field: string; to: string; as?: string }
  | { op: 'moveField'; entity: string; from: string; to: string; values?: Readonly<Record<string, string>> }
  | { op: 'requireField'; entity: string; field: string; absent: Reason }
  | { op: 'removeField'; entity: string; from: string; note: string }
  | { op: 'renameList'; from: string; to: string }
  | { op: 'renameEntity'; from: string; to: string }

/** What brings documents of one version to the version after it. */
export type Upgrade = { from: string; changes: readonly UpgradeChange[] }

/** A level of conformance: the fields that a system has to be able to fill, those of lower levels included. */
export type ConformanceLevel = {
  id: string
  title: string
  definition: string
  includes?: string
  fields: readonly FieldId[]
  /** Sets of fields of which one is enough. */
  oneOf?: readonly (readonly FieldId[])[]
  /** Fields that every entry has to answer, by a value or a reason. */
  always?: readonly FieldId[]
  /** The suite that a system of this level passes, by its folder in `conformance` of `@tip-standard/schemas`. */
  suite?: string
}
