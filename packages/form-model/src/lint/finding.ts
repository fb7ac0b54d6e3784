import type { FieldId, Issue } from '@tip-standard/core'

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

/** `error`: breaks the lens or endangers somebody; `warning`: does so unless there is a reason for it; `note`: worth a look. */
export type FormLintSeverity = 'error' | 'warning' | 'note'

/** What the linter says of a form, in English; `message` takes words in place of `{…}`. */
export type FormLintRule = {
  id: string
  /** The point of the gender lens that is at stake; rules without one are about safety. */
  lens?: LensPoint
  severity: FormLintSeverity
  message: string
  why: string
  /** How to mend the form. */
  fix: string
}

/** Where a form breaks a rule. Positions, names of the format and codes of the standard only, nothing else of the document. */
export type FormLintFinding = {
  rule: string
  lens?: LensPoint
  severity: FormLintSeverity
  /** A place in the definition, as form faults name it. */
  path: Issue['path']
  field?: FieldId
  /** Counts, and lists of codes or ids with a space between them. */
  params: Record<string, string | number>
}

/** What a rule finds at one place. */
export type Found = Pick<FormLintFinding, 'path' | 'field'> & { params?: FormLintFinding['params'] }
