/** A document as rows of the tables, written from `fields.json` and the names that the guide describes, without code of the generator. */

import { readFileSync } from 'node:fs'
import type { DocumentId } from '../document-id.ts'
import { isObject, type Json } from '../rule-interpreter.ts'

type FieldData = { entity: string; name: string; type: { kind: string; entity?: string } }

const { fields } = JSON.parse(
  readFileSync(new URL('../../../../schemas/next/fields.json', import.meta.url), 'utf8'),
) as { fields: FieldData[] }
const fieldsOf = new Map<string, Map<string, FieldData>>()
for (const field of fields)
  fieldsOf.set(field.entity, (fieldsOf.get(field.entity) ?? new Map<string, FieldData>()).set(field.name, field))

/** A row of a table: what its columns hold. */
export type Row = { table: string; cells: Json }

/** What no column of a table can hold, so that there is no row to insert. */
export class Unfit extends Error {}

const snake = (...names: readonly string[]): string =>
  names.map((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()).join('_')

/** Whether a value is of the type that its column has. */
function isOfKind(kind: string, value: unknown): boolean {
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'integer') return Number.isInteger(value)
  if (kind === 'number') return typeof value === 'number'
  return typeof value === 'string'
}

function demand(isFit: boolean): asserts isFit {
  if (!isFit) throw new Unfit()
}

type Place = { table: string; key: Json }

class Rows {
  readonly rows: Row[] = []

  /** The row of an object, before those of what it holds. */
  row(entity: string, object: unknown, place: Place, more: Json): void {
    demand(isObject(object))
    const cells: Json = { ...place.key, ...more }
    this.rows.push({ table: place.table, cells })
    this.#fill(entity, object, [], place, cells)
  }

  #fill(entity: string, object: Json, path: readonly string[], place: Place, cells: Json): void {
    for (const [name, value] of Object.entries(object)) {
      const field = fieldsOf.get(entity)?.get(name)
      const at = [...path, name]
      if (field !== undefined) this.#member(field, value, at, place, cells)
      else if (name === 'provenance') this.#provenance(value, path, place)
      // Reasons and extensions have a column of JSON; no other name has one, and the database refuses the row.
      else cells[snake(...at)] = JSON.stringify(value)
    }
  }

  #member({ type }: FieldData, value: unknown, at: readonly string[], place: Place, cells: Json): void {
    switch (type.kind) {
      case 'object':
        demand(isObject(value))
        if (Object.keys(value).every((name) => name === 'provenance'))
          cells['empty_objects'] = [...((cells['empty_objects'] as string[] | undefined) ?? []), at.join('.')]
        this.#fill(type.entity ?? '', value, at, place, cells)
        break
      case 'objects': {
        demand(Array.isArray(value))
        cells[snake(...at, 'count')] = value.length
        const { row, ...key } = place.key
        for (const [position, entry] of value.entries()) {
          const own = { ...key, row: [...(row === undefined ? [] : [row]), ...at, position].join('/') }
          const parent = row === undefined ? {} : { parent_row: row }
          this.row(type.entity ?? '', entry, { table: snake(type.entity ?? ''), key: own }, { ...parent, position })
        }
        break
      }
      case 'codes':
      case 'texts':
      case 'references':
        demand(Array.isArray(value))
        cells[snake(...at, 'count')] = value.length
        for (const [position, one] of value.entries()) {
          demand(typeof one === 'string')
          this.rows.push({ table: snake(place.table, ...at), cells: { ...place.key, position, value: one } })
        }
        break
      default:
        demand(isOfKind(type.kind, value))
        cells[snake(...at)] = value
    }
  }

  #provenance(value: unknown, path: readonly string[], place: Place): void {
    demand(isObject(value))
    for (const [name, source] of Object.entries(value)) {
      demand(isObject(source))
      const cells: Json = { ...place.key, field: [...path, name].join('.') }
      this.rows.push({ table: `${place.table}_provenance`, cells })
      for (const [member, one] of Object.entries(source)) {
        demand(typeof one === 'string')
        cells[snake(member)] = one
      }
    }
  }
}

/** The rows of a document, parents first; throws an `Unfit` where a value is not of the type of its column. */
export function rowsOf(document: DocumentId, data: unknown, record: string): Row[] {
  demand(isObject(data))
  const keys: Record<DocumentId, () => Json> = {
    caseRecord: () => ({ case_id: isObject(data['case']) ? data['case']['id'] : undefined }),
    identityRecord: () => ({ person_id: data['personId'] }),
    datasetRelease: () => ({ release_id: record }),
  }
  const key = keys[document]()
  demand(Object.values(key).every((one) => typeof one === 'string'))
  const made = new Rows()
  made.row(document, data, { table: snake(document), key }, {})
  return made.rows
}
