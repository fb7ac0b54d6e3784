import type { CodeListId, FieldId, RuleId } from '../generated/ids.ts'

/** Tighter bounds of a field: numbers for numbers, a length in code points for texts. */
export type Limits = { min?: number; max?: number; maxLength?: number }

/**
 * A partner's or country's selection and tightening of the standard. It can only restrict: whatever is valid under a profile
 * is valid under the standard.
 */
export type Profile = {
  /** A name for programs, such as `rw-minimum`. */
  id: string
  version: string
  title: string
  /** The version of the standard that it tightens. */
  base: '1.0'
  /** Fields that may not be given. */
  exclude?: FieldId[]
  /** Fields that need a value or a reason. */
  require?: FieldId[]
  /** Fields that need a value. */
  requireValue?: FieldId[]
  /** For code lists, the codes that may be used. */
  codes?: { [K in CodeListId]?: string[] }
  /** For fields of codes, the codes that may be used there. */
  codesOf?: { [K in FieldId]?: string[] }
  limits?: { [K in FieldId]?: Limits }
  /** Rules that only warn in the standard, and are errors here. */
  errors?: RuleId[]
}
