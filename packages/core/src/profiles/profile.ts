import type { CodeListId, FieldId, RuleId } from '../generated/ids.ts'
import type { StandardVersionCode } from '../generated/types.ts'

/** Tighter bounds of a field: numbers for numbers, a length in code points for texts. */
export type Limits = { min?: number; max?: number; maxLength?: number }

/** One part of a law or agreement: `text` means that it was read itself, `summary` that a summary was, `notRead` that neither was. */
export type Ground = {
  law: string
  article?: string
  reading: 'text' | 'summary' | 'notRead'
  says: string
  asks?: string[]
}

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
  base: StandardVersionCode
  /** Whether it is only an example, a draft, or has been adopted by the maintainer. */
  status?: 'example' | 'draft' | 'official'
  /** The person or organisation responsible for it. */
  maintainer?: string
  /** Fields that may not be given. */
  exclude?: FieldId[]
  /** Fields that need a value or a reason. */
  require?: FieldId[]
  /** Fields that need a value. */
  requireValue?: FieldId[]
  /** Fields that need a value, or a reason if they can have one, wherever all of `where` holds in the same entity. */
  requireWhere?: { field: FieldId; where: { field: FieldId; in?: string[] }[] }[]
  /** For fields of codes, codes of which at least one is required, wherever the entity occurs. */
  requireCode?: { [K in FieldId]?: string[] }
  /** For code lists, the codes that may be used. */
  codes?: { [K in CodeListId]?: string[] }
  /** For fields of codes, the codes that may be used there. */
  codesOf?: { [K in FieldId]?: string[] }
  limits?: { [K in FieldId]?: Limits }
  /** Rules that only warn in the standard, and are errors here. */
  errors?: RuleId[]
  /**
   * The law or agreement behind it, for people: what it says, which part of it was read, and what the profile requires
   * because of it.
   */
  grounds?: Ground[]
}
