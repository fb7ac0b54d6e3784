import type { DocumentFinding, FieldId, Path, Severity } from '@tip-standard/core'

/** A point of the gender lens that a form can break. */
export type LensPoint =
  | 'G1'
  | 'G2'
  | 'G3'
  | 'G4'
  | 'G5'
  | 'G6'
  | 'G7'
  | 'G8'
  | 'G9'
  | 'G10'
  | 'G11'
  | 'G12'
  | 'G13'
  | 'G14'
  | 'G15'
  | 'G16'
  | 'G17'
  | 'G19'
  | 'G20'
  | 'G21'
  | 'G22'
  | 'G23'
  | 'G24'

/** What the linter reports about a form, in English; words are filled into the `{…}` of `message`. */
export type FormLintRule = {
  id: string
  /** The point of the gender lens that is at stake; rules without one are about safety. */
  lens?: LensPoint
  /** `error`: breaks the lens or endangers someone; `warning`: does so unless there is a reason for it; `note`: worth a look. */
  severity: Severity
  message: string
  why: string
  /** How to correct the form. */
  fix: string
}

/**
 * Where a form breaks a rule, whose id is the `code`. It contains positions, names of the format and codes of the standard, and
 * nothing else of the document; `params` are counts, and lists of codes or ids with a space between them.
 */
export type FormLintFinding = DocumentFinding

/** One finding of a rule, at one place. */
export type Found = { at: { path: Path }; field?: FieldId; params?: FormLintFinding['params'] }
