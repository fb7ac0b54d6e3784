/**
 * Makes PostgreSQL read JSON documents into the tables, and reject documents with values of another type or members of
 * another name.
 */

import type { Field } from '@tip-standard/dictionary'
import { isWrapped, type Model, storedFields } from '../../model.ts'
import { DATE_PATTERN } from '../patterns.ts'
import { type Layout, type Node, nodesOf, provenanceColumn, provenanceTable, type Table } from './layout.ts'
import { identifier, text, toName } from './names.ts'

const array = (names: readonly string[]): string => `array[${names.map(text).join(', ')}]`

/** Functions that read a JSON value; each rejects values of another type, without repeating them. */
const reader = (name: string, parameters: string, returns: string, isFit: string, body: string, what: string): string =>
  `create or replace function ${name}(value jsonb${parameters}) returns ${returns}
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (${isFit}) then raise exception 'The standard has ${what} here.' using errcode = 'invalid_parameter_value'; end if;
  return ${body};
end $$;`

const readers = [
  reader('tip_text', '', 'text', "jsonb_typeof(value) = 'string'", "value #>> '{}'", 'a text'),
  reader(
    'tip_day',
    '',
    'date',
    // A cast would repeat the value if the calendar has no such day.
    `jsonb_typeof(value) = 'string' and value #>> '{}' ~ ${text(DATE_PATTERN)}`,
    "cast(value #>> '{}' as date)",
    'a day, YYYY-MM-DD,',
  ),
  reader('tip_boolean', '', 'boolean', "jsonb_typeof(value) = 'boolean'", 'cast(value as boolean)', 'true or false'),
  reader('tip_number', '', 'float8', "jsonb_typeof(value) = 'number'", 'cast(value as float8)', 'a number'),
  reader(
    'tip_integer',
    '',
    'integer',
    "jsonb_typeof(value) = 'number' and case when jsonb_typeof(value) = 'number' then cast(value as numeric) % 1 = 0 end",
    'cast(value as integer)',
    'a whole number',
  ),
  reader('tip_list', '', 'jsonb', "jsonb_typeof(value) = 'array'", 'value', 'a list'),
  reader(
    'tip_object',
    ', names text[]',
    'jsonb',
    "jsonb_typeof(value) = 'object' and case when jsonb_typeof(value) = 'object' then value - names = '{}' end",
    'value',
    'an object without other members',
  ),
].join('\n\n')

function read(field: Field, value: string): string {
  switch (field.type.kind) {
    case 'boolean':
      return `tip_boolean(${value})`
    case 'integer':
      return `tip_integer(${value})`
    case 'number':
      return `tip_number(${value})`
    case 'date':
      return `tip_day(${value})`
    default:
      return `tip_text(${value})`
  }
}

/** The members that an object can have. */
const memberNames = ({ entity }: Node): string[] => [
  ...storedFields(entity).map(({ name }) => name),
  ...(isWrapped(entity) ? ['absent', 'provenance', 'extensions'] : []),
]

/**
 * One path to the rows of a table: the source of the selection, and the expressions of the columns that place a row.
 */
type Way = { from: string; key: string; row?: string; parentRow?: string; position?: string; object: string }

const step = (object: string, path: readonly string[]): string =>
  path.length === 1 ? `${object} -> ${text(path[0] ?? '')}` : `${object} #> ${text(`{${path.join(',')}}`)}`

/** The paths from the documents to the rows of a table, one for each list that supplies them. */
function waysTo(table: Table, depth = 0): Way[] {
  const { key } = table
  if (table.isRoot) {
    const id = key.holds === undefined ? `d.${key.column}` : `tip_text(${step('d.document', key.holds.split('.'))})`
    return [{ from: 'incoming d', key: id, object: 'd.document' }]
  }
  return table.parents.flatMap((parent) =>
    waysTo(parent.table, depth + 1).map((way) => {
      const one = `e${depth}`
      const start =
        way.row === undefined
          ? text(`${parent.path.join('/')}/`)
          : `${way.row} || ${text(`/${parent.path.join('/')}/`)}`
      return {
        from: `${way.from},\n    jsonb_array_elements(tip_list(${step(way.object, parent.path)})) with ordinality ${one} (item, n)`,
        key: way.key,
        row: `${start} || (${one}.n - 1)`,
        ...(way.row === undefined ? {} : { parentRow: way.row }),
        position: `${one}.n - 1`,
        object: `${one}.item`,
      }
    }),
  )
}

type Cells = [column: string, expression: string][]

function placeCells(way: Way, table: Table, isOwn: boolean): Cells {
  const cells: Cells = [[table.key.column, way.key]]
  if (way.row !== undefined) cells.push(['row', way.row])
  if (isOwn && way.parentRow !== undefined) cells.push(['parent_row', way.parentRow])
  if (isOwn && way.position !== undefined) cells.push(['position', way.position])
  return cells
}

const insert = (name: string, cells: Cells, from: string): string =>
  `  insert into ${identifier(name)} (${cells.map(([column]) => identifier(column)).join(', ')})\n  select ${cells.map(([, one]) => one).join(', ')}\n  from ${from};`

/** The alias of an object in a query; the row's own object is `o`. */
const objectName = ({ path }: Node): string => (path.length === 0 ? 'o' : toName('o', ...path))

/** Checks the objects in a row for unknown members. */
function objects(table: Table, way: Way): string {
  return nodesOf(table.node)
    .map((node) => {
      const outer = node.path.length === 1 ? 'o' : toName('o', ...node.path.slice(0, -1))
      const object = node.path.length === 0 ? way.object : `${outer} -> ${text(node.path.at(-1) ?? '')}`
      return `,\n    tip_object(${object}, ${array(memberNames(node))}) ${objectName(node)}`
    })
    .join('')
}

function cellsOf(table: Table): Cells {
  const nodes = nodesOf(table.node)
  const cells = nodes.flatMap((node): Cells => {
    const object = objectName(node)
    const values = [...node.members].flatMap(([name, member]): Cells => {
      const value = `${object} -> ${text(name)}`
      if (member.kind === 'one') return []
      if (member.kind === 'value')
        return member.column === table.key.column ? [] : [[member.column, read(member.field, value)]]
      return [[member.count, `jsonb_array_length(tip_list(${value}))`]]
    })
    if (node.wrappers === undefined) return values
    return [
      ...values,
      [node.wrappers.absent, `${object} -> 'absent'`],
      [node.wrappers.extensions, `${object} -> 'extensions'`],
    ]
  })
  const empty = nodes
    .filter(({ path }) => path.length > 0)
    .map((node) => `case when ${objectName(node)} - 'provenance' = '{}' then ${text(node.path.join('.'))} end`)
  if (empty.length > 0) cells.push(['empty_objects', `nullif(array_remove(array[${empty.join(', ')}], null), '{}')`])
  return cells
}

function tableInserts(table: Table, model: Model): string[] {
  return waysTo(table).flatMap((way) => {
    const own = insert(table.name, [...placeCells(way, table, true), ...cellsOf(table)], way.from + objects(table, way))
    const inner = (node: Node, name: string): string => step(way.object, [...node.path, name])
    const lists = nodesOf(table.node).flatMap((node) =>
      [...node.members].flatMap(([name, member]) => {
        if (member.kind !== 'values') return []
        const from = `${way.from},\n    jsonb_array_elements(tip_list(${inner(node, name)})) with ordinality v (item, n)`
        const cells: Cells = [
          ...placeCells(way, table, false),
          ['position', 'v.n - 1'],
          ['value', read(member.field, 'v.item')],
        ]
        return [insert(member.table.name, cells, from)]
      }),
    )
    const { fields } = model.entity('provenance')
    const names = array(fields.map(({ name }) => name))
    const sources = nodesOf(table.node).flatMap((node) => {
      if (node.wrappers === undefined) return []
      const start = node.path.length === 0 ? '' : `${text(`${node.path.join('.')}.`)} || `
      const from = `${way.from},\n    jsonb_each(${inner(node, 'provenance')}) p (name, value), tip_object(p.value, ${names}) o`
      const cells: Cells = [
        ...placeCells(way, table, false),
        ['field', `${start}p.name`],
        ...fields.map((field): [string, string] => [provenanceColumn(field), read(field, `o -> ${text(field.name)}`)]),
      ]
      return [insert(provenanceTable(table), cells, from)]
    })
    return [own, ...lists, ...sources]
  })
}

/** The statements that create the table for incoming documents and the function that moves them into the tables. */
export function loadText(layout: Layout, model: Model): string {
  const { key, root } = layout
  const columns = ['document jsonb not null', ...(key.holds === undefined ? [`${key.column} text not null`] : [])]
  const name = toName('load', root.name)
  const inserts = layout.tables.flatMap((table) => tableInserts(table, model)).join('\n')
  return `${readers}

-- Documents that are to be moved into the tables.
create table incoming (${columns.join(', ')});

-- Moves the incoming documents into the tables, all of them or none, and returns how many there were.
create or replace function ${name}() returns bigint language plpgsql as $$
declare moved bigint;
begin
${inserts}
  delete from incoming;
  get diagnostics moved = row_count;
  return moved;
end $$;
`
}
