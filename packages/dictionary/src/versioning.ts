/** The shape of what the dictionary says about versions: how older documents are brought up, and which levels of conformance there are. */

/** A reason why a value is missing, as `codelists/absent-reason.ts` lists them. */
type Reason = 'unknown' | 'notAsked' | 'refused' | 'notApplicable' | 'withheldForSafety'

/**
 * One thing that an upgrade does to documents, in one line. Lists, entities and fields go by the names that they have
 * now.
 *
 * - `renameCode`: the same thing under another name.
 * - `splitCode`: the code became several (`into`) or went away (`into: []`), and a document does not say which is
 *   meant: `to` is the code that
 *   claims least, or `absent` the reason why there is none. The old value is kept under `extensions`.
 * - `moveCode`: the code is in another field of the same entity now (`to`, by id), under the name `as` if it has another there.
 * - `moveField`: the field has another name or place. `from` and `to` name a field, or a field of a single object in the entity
 *   (`feedback.privateMeeting`); `values` says what each value is called there, such as a code for `true`.
 * - `requireField`: the field has to be answered now; where a document does not, it gets the reason.
 * - `removeField`: nothing takes the place of the field; what it held is kept under `extensions`.
 * - `renameList`, `renameEntity`: documents do not name lists and entities, so that nothing is done; the gate is told.
 */
export type UpgradeChange =
  | { op: 'renameCode'; list: string; from: string; to: string }
  | { op: 'splitCode'; list: string; from: string; into: readonly string[]; to: string; note: string }
  | { op: 'splitCode'; list: string; from: string; into: readonly string[]; absent: Reason; note: string }
  | { op: 'moveCode'; list: string; from: string; field: string; to: string; as?: string }
  | { op: 'moveField'; entity: string; from: string; to: string; values?: Readonly<Record<string, string>> }
  | { op: 'requireField'; entity: string; field: string; absent: Reason }
  | { op: 'removeField'; entity: string; from: string; note: string }
  | { op: 'renameList'; from: string; to: string }
  | { op: 'renameEntity'; from: string; to: string }

/** What brings documents of one version to the version after it. */
export type Upgrade = { from: string; changes: readonly UpgradeChange[] }

/** A level of conformance: the fields that a system has to be able to fill, those of the levels that it builds on included. */
export type ConformanceLevel = {
  id: string
  title: string
  definition: string
  /** The level that this one builds on. */
  includes?: string
  /** Ids of fields, such as `victim.sex`. */
  fields: readonly string[]
  /** Sets of fields of which one is enough, such as the age, its band or the birth date. */
  oneOf?: readonly (readonly string[])[]
  /** Fields that every entry has to answer, by a value or a reason: one entry without it is too many. */
  always?: readonly string[]
  /** The suite that a system of this level passes, by its folder in `schemas/conformance`. */
  suite?: string
}
