import type { EntityId } from '../generated/ids.ts'
import type { FieldInfo } from './info.ts'

type Named = Omit<FieldInfo, 'entity' | 'name'>

/** What most fields have, so that only the others say it. */
type Usual = Pick<Named, 'presence' | 'identifiability' | 'since'>

/** A field in few bytes: every form loads all of them before its first question. What is usual is left out. */
export type FieldRow = readonly [
  id: Named['id'],
  type: Named['type'],
  label: string,
  question: string,
  sensitivity: Named['sensitivity'],
  sources: readonly string[],
  more?: Partial<Named>,
]

/** Fields from what is usual and their rows, with the entity and the name that their ids consist of. */
export const namedFields = (usual: Usual, rows: readonly FieldRow[]): FieldInfo[] =>
  rows.map(([id, type, label, question, sensitivity, sources, more]) => {
    const [entity = '', name = ''] = id.split('.')
    return { ...usual, ...more, id, type, label, question, sensitivity, sources, entity: entity as EntityId, name }
  })
