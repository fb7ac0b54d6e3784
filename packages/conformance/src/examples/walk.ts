/** Every member of a case record with the field that it belongs to, by `fields.json`. */

import { readFileSync } from 'node:fs'
import type { CaseRecord } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'

/** A field as `fields.json` has it. */
export type FieldData = {
  entity: string
  name: string
  type: { kind: string; entity?: string }
  presence: 'required' | 'answered' | 'optional' | 'derived'
  relevantWhen?: Condition
  deprecated?: object
}

type Json = { readonly [member: string]: unknown }

/** What a condition over an entry is asked of: the entry, the one that holds it, and the record. */
export type Place = { entity: Json; parent: unknown; root: unknown }

/** Every field of the standard, in order. */
export const { fields } = JSON.parse(
  readFileSync(new URL('../../../../schemas/next/fields.json', import.meta.url), 'utf8'),
) as { fields: readonly FieldData[] }

/** The fields of an entity, in order. */
export const fieldsOf = (entity: string): readonly FieldData[] => fields.filter((field) => field.entity === entity)

/** Every entry of a record, outermost first, with the entity that it is of. */
export function entriesOf(record: CaseRecord): { id: string; place: Place }[] {
  const visit = (id: string, entity: Json, parent: unknown): { id: string; place: Place }[] => [
    { id, place: { entity, parent, root: record } },
    ...fieldsOf(id).flatMap(({ name, type }) => {
      if (type.entity === undefined || entity[name] === undefined) return []
      return [entity[name]].flat().flatMap((one) => visit(type.entity ?? '', one as Json, entity))
    }),
  ]
  return visit('caseRecord', record as object as Json, undefined)
}

/** Every member of a record that a field of the standard describes. */
export const membersOf = (record: CaseRecord): { field: FieldData; value: unknown }[] =>
  entriesOf(record).flatMap(({ id, place: { entity } }) =>
    fieldsOf(id).flatMap((field) => {
      const value = entity[field.name]
      return value === undefined ? [] : [{ field, value }]
    }),
  )
