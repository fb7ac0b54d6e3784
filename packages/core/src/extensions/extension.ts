import type { EntityId } from '../generated/ids.ts'
import type { StandardVersionCode } from '../generated/types.ts'

/** What values a field of an extension holds: as fields of the standard, with codes of its own. */
export type ExtensionType =
  | { kind: 'text'; maxLength: number }
  | { kind: 'boolean' | 'date' | 'partialDate' }
  | { kind: 'integer' | 'number'; min: number; max: number }
  | { kind: 'code' | 'codes'; codes: { code: string; label: string }[] }

/** One field that a partner adds to an entity of the standard, under `extensions` and by its whole name. */
export type ExtensionField = {
  /** Such as `org.example.shelter.bed`: the id of the extension and one more word. */
  name: string
  entity: EntityId
  type: ExtensionType
  label: string
  definition: string
}

/** The fields that a partner adds to the standard: `schemas/extension.schema.json`. Whatever they hold is restricted and in no export. */
export type Extension = {
  /** A reversed domain name of the partner, such as `org.example.shelter`. */
  id: string
  version: string
  title: string
  /** The version of the standard that it adds to. */
  base: StandardVersionCode
  status?: 'example' | 'draft' | 'official'
  maintainer?: string
  fields: ExtensionField[]
}
