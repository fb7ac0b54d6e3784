import type { CodeListId, EntityId, FieldId, RuleId } from '../generated/ids.ts'
import type { standards } from '../generated/standards.ts'
import type { Condition } from './condition.ts'

/** What values a field holds; lists and entities by id. */
export type FieldTypeInfo =
  | { kind: 'text'; maxLength: number }
  | { kind: 'texts'; maxLength: number; maxItems: number }
  | { kind: 'identifier' | 'phone' | 'email' | 'boolean' | 'date' | 'partialDate' }
  | { kind: 'integer' | 'number'; min: number; max: number }
  | { kind: 'code'; list: CodeListId }
  | { kind: 'codes'; list: CodeListId; minItems?: number }
  | { kind: 'reference'; to: string }
  | { kind: 'references'; to: string; minItems?: number }
  | { kind: 'object'; entity: EntityId }
  | { kind: 'objects'; entity: EntityId; minItems?: number }

/** Since which version a field or code is deprecated, why, and the field or code to use instead. */
type Deprecation = { since: string; reason: string; use?: string }

/** What the standard says about a field, in English. What it means is in `@tip-standard/core/field-definitions/en`. */
export type FieldInfo = {
  id: FieldId
  entity: EntityId
  name: string
  type: FieldTypeInfo
  /** `required`: always; `answered`: a value or a reason; `derived`: computed, never stored. */
  presence: 'required' | 'answered' | 'optional' | 'derived'
  label: string
  /** How an interviewer asks it. */
  question: string
  sensitivity: 'public' | 'internal' | 'sensitive' | 'restricted'
  identifiability: 'direct' | 'quasi' | 'none'
  lens?: readonly string[]
  genderNote?: string
  /**
   * Whether the value also reveals something about other victims of the record: how many there are, or that there is
   * another.
   */
  alsoAbout?: 'victims'
  sources: readonly string[]
  /** When the field is worth asking, as data. */
  relevantWhen?: Condition
  /** The function that computes a derived field. */
  derivedBy?: string
  since: string
  deprecated?: Deprecation
}

/** What the standard says about an entity, in English. What it is, is in `@tip-standard/core/field-definitions/en`. */
export type EntityInfo = {
  id: EntityId
  title: string
  kind: 'document' | 'part' | 'value'
  key?: string
}

/** What the standard says about a cross-field rule, in English; a rule without an entity holds for all. */
export type RuleInfo = {
  id: RuleId
  entity?: EntityId
  field?: FieldId
  severity: 'error' | 'warning'
  message: string
  why: string
  sources: readonly string[]
  lens?: readonly string[]
}

/** The condition of a cross-field rule on its entity: if `when` holds, `must` has to hold. */
export type RuleCondition = { when?: Condition; must: Condition }

/** One code of a list; bands carry their bounds, both inclusive. What codes mean is in `@tip-standard/core/code-definitions/en`. */
export type CodeInfo<C extends string = string> = {
  code: C
  label: string
  parent?: string
  min?: number
  max?: number
  deprecated?: Deprecation
}

/** A code list of the standard, in English. What it is, is in `@tip-standard/core/code-definitions/en`. */
export type CodeList<C extends string = string> = {
  id: CodeListId
  title: string
  codes: readonly CodeInfo<C>[]
}

/** One row of a crosswalk between a field of the standard and a foreign one. */
export type FieldCrosswalkRow = {
  standard: keyof typeof standards
  field: FieldId
  to: string
  relation: 'exact' | 'close' | 'broader' | 'narrower' | 'none'
}

/**
 * A foreign term that is read as a code of the standard although it may mean more: the careful reading, or a term that
 * is never written.
 */
export type CrosswalkReading = {
  standard: Exclude<CrosswalkRow['standard'], 'palermo'>
  list: CodeListId
  code: string
  from: string
}

/** One row of a crosswalk between a code of the standard and a foreign one. */
export type CrosswalkRow = {
  standard: 'htcds' | 'ctdcA' | 'ctdcB' | 'ctdcC' | 'ctdcD' | 'palermo'
  list: CodeListId
  code: string
  to: string
  relation: 'exact' | 'close' | 'broader' | 'narrower' | 'none'
}
