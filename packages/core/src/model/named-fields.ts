import type { EntityId } from '../generated/ids.ts'
import type { FieldInfo } from './info.ts'

type Named = Omit<FieldInfo, 'entity' | 'name'>

/** The usual values of fields, so that only other fields state them. */
type Usual = Pick<Named, 'presence' | 'identifiability' | 'since'>

/** A compact field, because every form loads all fields before its first question. Usual values are left out. */
export type FieldRow = readonly [
  id: Named['id'],
  type: Named['type'],
  label: string,
  question: string,
  sensitivity: Named['sensitivity'],
  sources: readonly string[],
  more?: Partial<Named>,
]

/** Fields from the usual values and their rows, with the entity and the name that make up their ids. */
export const namedFields = (usual: Usual, rows: readonly FieldRow[]): FieldInfo[] =>
  rows.map(([id, type, label, question, sensitivity, sources, more]) => {
    const [entity = '', name = ''] = id.split('.')
    return { ...usual, ...more, id, type, label, question, sensitivity, sources, entity: entity as EntityId, name }
  })
