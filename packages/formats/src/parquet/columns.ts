import type { FieldInfo, FieldTypeInfo } from '@tip-standard/core/metadata'
import type { SchemaElement as AnyElement } from 'hyparquet'
import { isJson } from '../tables/marks.ts'
import {
  documentEntity,
  joint,
  keyColumn,
  keyField,
  rowColumn,
  type TableLayout,
  type TableNode,
  wrapperNames,
} from '../tables/tables.ts'

/**
 * The description of a column; the writer and the reader of Parquet know different logical types, none of which is
 * used.
 */
type SchemaElement = Omit<AnyElement, 'logical_type'>

/** The column with the place of the row that a row belongs to; tables whose rows belong to the document do not have it. */
export const parentColumn = 'parentRow'

/** The column with the place of a row in its list, from 0. */
export const positionColumn = 'position'

/** What follows the name of a list of objects in the column that holds how many entries it has. */
export const countSuffix: string = `${joint}count`

/** The column that names the single objects of a row that are there and hold no value in any column. */
export const emptyObjectsColumn = 'emptyObjects'

/** What a column holds for a member of an object: its value as Parquet has it, or `undefined` for what it cannot hold. */
type MemberColumn = {
  name: string
  member: string
  schema: SchemaElement[]
  info: FieldInfo | undefined
  convert: (value: unknown) => unknown
}

/** The columns of an object in a row, and the names that lead to it. */
export type ObjectColumns = { path: readonly string[]; node: TableNode; columns: readonly MemberColumn[] }

/** The columns of a table: those that place its rows, and those of the objects in a row, the row's own object first. */
export type ParquetTable = {
  layout: TableLayout
  /** Whether a row of the table belongs to a row of another table. */
  hasParent: boolean
  objects: readonly ObjectColumns[]
  schema: SchemaElement[]
}

const plain = (name: string, type: SchemaElement): SchemaElement[] => [{ repetition_type: 'OPTIONAL', ...type, name }]

const text: SchemaElement = { name: '', type: 'BYTE_ARRAY', converted_type: 'UTF8' }
const json: SchemaElement = { name: '', type: 'BYTE_ARRAY', converted_type: 'JSON' }
const integer: SchemaElement = { name: '', type: 'INT32' }

const texts = (name: string): SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { ...text, name: 'element', repetition_type: 'REQUIRED' },
]

const toText = (value: unknown): unknown => (typeof value === 'string' ? value : undefined)
const toTexts = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined
const toNumber = (value: unknown): unknown => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
const toInteger = (value: unknown): unknown =>
  Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31 ? value : undefined
/** Without a prototype: the writer copies other objects member by member, and would lose one named `__proto__`. */
const toObject = (value: unknown): unknown => (isJson(value) ? Object.assign(Object.create(null), value) : undefined)
const toCount = (value: unknown): unknown => (Array.isArray(value) && value.every(isJson) ? value.length : undefined)

const days = new Map<string, number>()

/** The number of a day, counted from 1970-01-01. */
function toDay(value: unknown): unknown {
  if (typeof value !== 'string' || value.length !== 10) return undefined
  const known = days.get(value)
  if (known !== undefined) return known
  const date = new Date(`${value}T00:00:00Z`)
  // A day that the calendar does not have becomes another one, or none.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) return undefined
  const day = date.getTime() / 86_400_000
  if (days.size < 20_000) days.set(value, day)
  return day
}

function valueColumn(name: string, type: FieldTypeInfo): Pick<MemberColumn, 'schema' | 'convert'> {
  switch (type.kind) {
    case 'boolean':
      return {
        schema: plain(name, { name, type: 'BOOLEAN' }),
        convert: (value) => (typeof value === 'boolean' ? value : undefined),
      }
    case 'integer':
      return { schema: plain(name, integer), convert: toInteger }
    case 'number':
      return { schema: plain(name, { name, type: 'DOUBLE' }), convert: toNumber }
    case 'date':
      return { schema: plain(name, { name, type: 'INT32', converted_type: 'DATE' }), convert: toDay }
    case 'texts':
    case 'codes':
    case 'references':
      return { schema: texts(name), convert: toTexts }
    case 'objects':
      return { schema: plain(name, integer), convert: toCount }
    case 'object':
      throw new TypeError('An object has columns of its own.')
    default:
      return { schema: plain(name, text), convert: toText }
  }
}

function objectsOf(node: TableNode, path: readonly string[]): ObjectColumns[] {
  const columns: MemberColumn[] = []
  const inner: ObjectColumns[] = []
  for (const [member, { kind, info, ...rest }] of node.members) {
    const name = [...path, member].join(joint)
    if ('node' in rest) inner.push(...objectsOf(rest.node, [...path, member]))
    else if (info.id !== keyField) {
      const column = kind === 'list' ? `${name}${countSuffix}` : name
      columns.push({ name: column, member, info, ...valueColumn(column, info.type) })
    }
  }
  if (node.isWrapped)
    for (const member of wrapperNames) {
      const name = [...path, member].join(joint)
      columns.push({ name, member, info: undefined, schema: plain(name, json), convert: toObject })
    }
  return [{ path, node, columns }, ...inner]
}

/** The columns of a table of the standard in Parquet; `hasParent` where its rows belong to rows of another table. */
export function toParquetTable(layout: TableLayout, hasParent: boolean): ParquetTable {
  const objects = objectsOf(layout.node, [])
  const required = (name: string, type: SchemaElement): SchemaElement => ({
    ...type,
    name,
    repetition_type: 'REQUIRED',
  })
  const columns = [
    [required(keyColumn, text)],
    ...(layout.id === documentEntity
      ? []
      : [
          [required(rowColumn, text)],
          ...(hasParent ? [plain(parentColumn, text)] : []),
          [required(positionColumn, integer)],
        ]),
    ...objects.flatMap((object) => object.columns.map(({ schema }) => schema)),
    ...(objects.length > 1 ? [texts(emptyObjectsColumn)] : []),
  ]
  return { layout, hasParent, objects, schema: [{ name: 'root', num_children: columns.length }, ...columns.flat()] }
}
