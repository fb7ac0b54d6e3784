import type { FieldId } from '../generated/ids.ts'

/** Why a value may be missing. */
type Reason = 'unknown' | 'notAsked' | 'refused' | 'notApplicable' | 'withheldForSafety'

/** One change that an upgrade makes to documents; lists, entities and fields have their present names. */
export type UpgradeChange =
  | { op: 'renameCode'; list: string; from: string; to: string }
  | { op: 'splitCode'; list: string; from: string; into: readonly string[]; to?: string; absent?: Reason; note: string }
  | { op: 'moveCode'; list: string; from: string; field: string; to: string; as?: string }
  | { op: 'moveField'; entity: string; from: string; to: string; values?: Readonly<Record<string, string>> }
  | { op: 'requireField'; entity: string; field: string; absent: Reason }
  | { op: 'removeField'; entity: string; from: string; note: string }
  | { op: 'renameList'; from: string; to: string }
  | { op: 'renameEntity'; from: string; to: string }

/** The changes that bring documents of one version to the next. */
export type Upgrade = { from: string; changes: readonly UpgradeChange[] }

/** A level of conformance: the fields that a system must be able to fill, including those of lower levels. */
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
