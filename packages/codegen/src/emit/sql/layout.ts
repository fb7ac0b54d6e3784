/** Documents as tables: one for the document with its single objects, one for every list of objects, one for every list of values. */

import type { Entity, Field } from '@tip-standard/dictionary'
import { DictionaryError, isWrapped, type Model, storedFields } from '../../model.ts'
import { toName, toSnake } from './names.ts'

/** The key of a document in all its tables: its column, and the member of the document that it contains, if any. */
type Key = { column: string; holds?: string }

const KEYS: Record<string, Key> = {
  caseRecord: { column: 'case_id', holds: 'case.id' },
  identityRecord: { column: 'person_id', holds: 'personId' },
  datasetRelease: { column: 'release_id' },
}

/** A list of values: codes, texts or ids, one row each. */
export type ValueTable = { name: string; field: Field }

/** The form of an object's member in tables. */
export type Member =
  | { kind: 'value'; field: Field; column: string }
  | { kind: 'values'; field: Field; count: string; table: ValueTable }
  | { kind: 'one'; field: Field; node: Node }
  | { kind: 'many'; field: Field; count: string; table: Table }

/** An object in a row. */
export type Node = {
  entity: Entity
  /** The names on the path from the row's object; empty for that object itself. */
  path: readonly string[]
  /** Whether it exists in every row. */
  isAlways: boolean
  members: ReadonlyMap<string, Member>
  /** The columns of reasons and extensions, if the object can have them. */
  wrappers?: { absent: string; extensions: string }
}

/** A list of objects that supplies the rows of a table: its table and object, and the path to it from their row. */
type Parent = { table: Table; node: Node; path: readonly string[] }

/** A table of a document. */
export type Table = {
  name: string
  entity: Entity
  key: Key
  isRoot: boolean
  node: Node
  /** Empty for the document itself; several if several lists contain the same kind of object. */
  parents: Parent[]
}

/** The tables of a kind of document, each after those to which its rows belong. */
export type Layout = { root: Table; tables: readonly Table[]; key: Key }

/** The objects in the rows of a table, the row's own object first. */
export function nodesOf(node: Node): Node[] {
  const inner = [...node.members.values()].flatMap((member) => (member.kind === 'one' ? nodesOf(member.node) : []))
  return [node, ...inner]
}

/** The columns of an object in its row, without those of nested objects. */
export function columnsOf(node: Node): string[] {
  const columns = [...node.members.values()].flatMap((member) => {
    if (member.kind === 'value') return [member.column]
    return member.kind === 'one' ? [] : [member.count]
  })
  return node.wrappers === undefined ? columns : [...columns, node.wrappers.absent, node.wrappers.extensions]
}

type Pending = { parent: Parent; member: { table?: Table }; entity: Entity }

class Builder {
  readonly tables: Table[] = []
  readonly #names = new Map<string, string>()
  readonly #model: Model
  readonly #key: Key

  constructor(model: Model, key: Key) {
    this.#model = model
    this.#key = key
  }

  /** Returns the table of an entity, creating it on first use; each further use adds a parent. */
  table(entity: Entity, parent?: Parent): Table {
    const known = this.tables.find((table) => table.entity === entity)
    if (known !== undefined) {
      if (parent !== undefined) known.parents.push(parent)
      return known
    }
    const name = this.#claim(toName(entity.id), entity.id)
    const members = new Map<string, Member>()
    const node: Node = { entity, path: [], isAlways: true, members }
    const isRoot = parent === undefined
    const table: Table = { name, entity, key: this.#key, isRoot, node, parents: isRoot ? [] : [parent] }
    this.tables.push(table)
    this.#fill(table, node, members)
    return table
  }

  /** Reserves a unique name for a table or a column. */
  #claim(name: string, of: string): string {
    const other = this.#names.get(name)
    if (other !== undefined)
      throw new DictionaryError(`In SQL "${of}" and "${other}" would have the same name: rename one.`)
    this.#names.set(name, of)
    return name
  }

  #fill(table: Table, node: Node, members: Map<string, Member>): void {
    const column = (...names: readonly string[]): string => {
      const name = toName(...node.path, ...names)
      this.#claim(`${table.name}.${name}`, `${table.entity.id}.${[...node.path, ...names].join('.')}`)
      return name
    }
    const lists: Pending[] = []
    for (const field of storedFields(node.entity)) {
      const { name, type } = field
      const path = [...node.path, name]
      switch (type.kind) {
        case 'objects': {
          const member = { kind: 'many', field, count: column(name, 'count') } as Extract<Member, { kind: 'many' }>
          members.set(name, member)
          lists.push({ parent: { table, node, path }, member, entity: this.#model.entity(type.entity) })
          break
        }
        case 'object': {
          const inner = new Map<string, Member>()
          const one: Node = {
            entity: this.#model.entity(type.entity),
            path,
            isAlways: node.isAlways && field.presence === 'required',
            members: inner,
          }
          members.set(name, { kind: 'one', field, node: one })
          this.#fill(table, one, inner)
          break
        }
        case 'codes':
        case 'texts':
        case 'references': {
          const values = {
            name: this.#claim(toName(table.name, ...path), `${table.entity.id}.${path.join('.')}`),
            field,
          }
          members.set(name, { kind: 'values', field, count: column(name, 'count'), table: values })
          break
        }
        default:
          members.set(name, {
            kind: 'value',
            field,
            column: isKey(this.#key, path, table) ? this.#key.column : column(name),
          })
      }
    }
    if (isWrapped(node.entity)) node.wrappers = { absent: column('absent'), extensions: column('extensions') }
    for (const { parent, member, entity } of lists) member.table = this.table(entity, parent)
  }
}

const isKey = (key: Key, path: readonly string[], { isRoot }: Table): boolean => isRoot && path.join('.') === key.holds

/** The tables of a document. */
export function toLayout(document: Entity, model: Model): Layout {
  const key = KEYS[document.id]
  if (key === undefined) throw new DictionaryError(`No key is known for the tables of "${document.id}".`)
  const builder = new Builder(model, key)
  const root = builder.table(document)
  return { root, tables: builder.tables, key }
}

/** The name of a table's provenance table: one row for every value with a known source. */
export const provenanceTable = ({ name }: Table): string => toName(name, 'provenance')

/** The members of the objects in a row whose value can be missing or have provenance, as paths from the row. */
export const pathOf = (node: Node, name: string): string => [...node.path, name].join('.')

/** The name of the table of a code list. */
export const codeTable = (list: string): string => `code_${toSnake(list)}`

/** The column that holds a member of the provenance of a value. */
export const provenanceColumn = ({ name }: Field): string => toName(name)
