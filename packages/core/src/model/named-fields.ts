import type { EntityId } from '../generated/ids.ts'
import type { FieldInfo } from './info.ts'

type Named = Omit<FieldInfo, 'entity' | 'name'>

/** What most fields have, so that only the others say it. */
const USUAL = { presence: 'optional', identifiability: 'none', since: '1.0' } as const

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

/** Fields from their rows, with the entity and the name that their ids consist of. */
export const namedFields = (rows: readonly FieldRow[]): FieldInfo[] =>
  rows.map(([id, type, label, question, sensitivity, sources, more]) => {
    const [entity = '', name = ''] = id.split('.')
    return { ...USUAL, ...more, id, type, label, question, sensitivity, sources, entity: entity as EntityId, name }
  })
