/** The Parquet files that `tip convert --to parquet` writes as views of DuckDB, under the names of the tables. */

import type { Model } from '../../model.ts'
import {
  type Layout,
  nodesOf,
  pathOf,
  provenanceColumn,
  provenanceTable,
  type Table,
  type ValueTable,
} from './layout.ts'
import { identifier, text } from './names.ts'

/** A column of a file: its name is that of the standard, with dots between the names of objects. */
const column = (name: string): string => `"${name}"`

const file = (table: Table): string => `read_parquet(${text(`${table.entity.id}.parquet`)})`

const placeColumns = (table: Table): string[] => [`"caseId" as ${table.key.column}`, ...(table.isRoot ? [] : ['"row"'])]

const view = (name: string, columns: readonly string[], from: string): string =>
  `create or replace view ${identifier(name)} as select\n  ${columns.join(',\n  ')}\nfrom ${from};\n`

function valuesView(table: Table, { name }: ValueTable, path: string): string {
  const list = column(path)
  return view(
    name,
    [...placeColumns(table), `unnest(range(len(${list}))) as position`, `unnest(${list}) as value`],
    `${file(table)} where len(${list}) > 0`,
  )
}

function provenanceView(table: Table, model: Model): string[] {
  const nodes = nodesOf(table.node).filter(({ wrappers }) => wrappers !== undefined)
  if (nodes.length === 0) return []
  const { fields } = model.entity('provenance')
  const queries = nodes.map((node) => {
    const json = column(pathOf(node, 'provenance'))
    const start = node.path.length === 0 ? '' : `${text(`${node.path.join('.')}.`)} || `
    const inner = `select ${placeColumns(table).join(', ')}, ${json} as held, unnest(json_keys(${json})) as name from ${file(table)} where ${json} is not null`
    const members = fields.map(
      (field) => `held -> name ->> ${text(field.name)} as ${identifier(provenanceColumn(field))}`,
    )
    const places = [table.key.column, ...(table.isRoot ? [] : ['row'])]
    return `select ${[...places, `${start}name as field`, ...members].join(', ')}\nfrom (${inner})`
  })
  return [`create or replace view ${identifier(provenanceTable(table))} as\n${queries.join('\nunion all\n')};\n`]
}

function tableView(table: Table): string {
  const nodes = nodesOf(table.node)
  const columns = nodes.flatMap((node) => [
    ...[...node.members].flatMap(([name, member]) => {
      const path = column(pathOf(node, name))
      if (member.kind === 'one' || (member.kind === 'value' && member.column === table.key.column)) return []
      if (member.kind === 'value') return [`${path} as ${identifier(member.column)}`]
      const count = member.kind === 'values' ? `len(${path})` : column(`${pathOf(node, name)}.count`)
      return [`cast(${count} as integer) as ${identifier(member.count)}`]
    }),
    ...(node.wrappers === undefined
      ? []
      : [
          `${column(pathOf(node, 'absent'))} as ${identifier(node.wrappers.absent)}`,
          `${column(pathOf(node, 'extensions'))} as ${identifier(node.wrappers.extensions)}`,
        ]),
  ])
  const hasParentRow = table.parents.some((parent) => !parent.table.isRoot)
  return view(
    table.name,
    [
      ...placeColumns(table),
      ...(hasParentRow ? ['"parentRow" as parent_row'] : []),
      ...(table.isRoot ? [] : ['position']),
      ...columns,
      `${nodes.length > 1 ? '"emptyObjects"' : 'cast(null as text[])'} as empty_objects`,
    ],
    file(table),
  )
}

/** Each rule reads the files again; their descriptions alone are a gigabyte for all rules over ten million records. */
const KEEPS_DESCRIPTIONS =
  '-- Reads the description of each file once, not for every rule.\nset parquet_metadata_cache = true;\n'

/** The statements that create the views; the files are in the working folder, or in that of `file_search_path`. */
export function parquetText({ tables }: Layout, model: Model): string {
  const views = tables.flatMap((table) => [
    tableView(table),
    ...nodesOf(table.node).flatMap((node) =>
      [...node.members].flatMap(([name, member]) =>
        member.kind === 'values' ? [valuesView(table, member.table, pathOf(node, name))] : [],
      ),
    ),
    ...provenanceView(table, model),
  ])
  return [KEEPS_DESCRIPTIONS, ...views].join('\n')
}

/** The statements that copy what the views of one schema show into the tables of the schema `main`. */
export function copyText({ tables }: Layout, schema: string): string {
  const copy = (name: string): string =>
    `insert into main.${identifier(name)} by name from ${schema}.${identifier(name)};`
  return `${tables
    .flatMap((table) => {
      const nodes = nodesOf(table.node)
      const lists = nodes.flatMap((node) =>
        [...node.members.values()].flatMap((member) => (member.kind === 'values' ? [copy(member.table.name)] : [])),
      )
      const sources = nodes.some(({ wrappers }) => wrappers !== undefined) ? [copy(provenanceTable(table))] : []
      return [copy(table.name), ...lists, ...sources]
    })
    .join('\n')}\n`
}
