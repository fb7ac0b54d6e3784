/** The tables of a kind of document, with every constraint that a database can enforce itself. */

import type { Field } from '@tip-standard/dictionary'
import { absentableFields, type Model } from '../../model.ts'
import { EMAIL_PATTERN, IDENTIFIER_PATTERN, PARTIAL_DATE_PATTERN, PHONE_PATTERN } from '../patterns.ts'
import type { Dialect } from './dialect.ts'
import {
  codeTable,
  columnsOf,
  type Layout,
  type Member,
  type Node,
  nodesOf,
  pathOf,
  provenanceColumn,
  provenanceTable,
  type Table,
  type ValueTable,
} from './layout.ts'
import { identifier, text } from './names.ts'
import { hasReason, isThere, objectThere } from './presence.ts'
import { any, not } from './truth.ts'
import { NOTHING_AROUND, textOf } from './truth-text.ts'

/** The type of a column and what its values must satisfy, `x` being the value. */
type Column = { type: string; check?: string; codes?: string }

/** The column for a field, or for one value of a list. */
function columnOf({ type }: Field): Column {
  const pattern = (one: string): string => `{x} ~ ${text(one)}`
  const length = (max: number): string => `length({x}) between 1 and ${max}`
  switch (type.kind) {
    case 'text':
    case 'texts':
      return { type: 'text', check: length(type.maxLength) }
    case 'identifier':
    case 'reference':
    case 'references':
      return { type: 'text', check: pattern(IDENTIFIER_PATTERN) }
    case 'phone':
      return { type: 'text', check: pattern(PHONE_PATTERN) }
    case 'email':
      return { type: 'text', check: pattern(EMAIL_PATTERN) }
    case 'partialDate':
      return { type: 'text', check: pattern(PARTIAL_DATE_PATTERN) }
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return { type: 'integer', check: `{x} between ${type.min} and ${type.max}` }
    case 'number':
      return { type: 'float8', check: `{x} between ${type.min} and ${type.max}` }
    case 'date':
      return { type: 'date' }
    case 'code':
    case 'codes':
      return { type: 'text', codes: codeTable(type.list.id) }
    case 'object':
    case 'objects':
      throw new Error('Objects are in columns or tables of their own, never in one column.')
    default:
      return type satisfies never
  }
}

function columnLine(name: string, field: Field, isRequired: boolean, isUnique = false): string {
  const { type, check, codes } = columnOf(field)
  return [
    `${identifier(name)} ${type}`,
    isUnique ? ' primary key' : isRequired ? ' not null' : '',
    check === undefined ? '' : ` check (${check.replaceAll('{x}', identifier(name))})`,
    codes === undefined ? '' : ` references ${codes} (code)`,
  ].join('')
}

/** The number of entries that a list may have. */
function countCheck({ type }: Field): string {
  const least = 'minItems' in type ? (type.minItems ?? 0) : 0
  return type.kind === 'texts' ? `between ${least} and ${type.maxItems}` : `>= ${least}`
}

function memberLines(table: Table, node: Node): string[] {
  return [...node.members.values()].flatMap((member) => {
    const isRequired = node.isAlways && member.field.presence === 'required'
    if (member.kind === 'one') return memberLines(table, member.node)
    if (member.kind === 'value')
      return [columnLine(member.column, member.field, isRequired, table.isRoot && member.column === table.key.column)]
    return [
      `${identifier(member.count)} integer${isRequired ? ' not null' : ''} check (${identifier(member.count)} ${countCheck(member.field)})`,
    ]
  })
}

/** Values that must be present, or missing with a reason, in objects that may be absent or have reasons. */
function presenceChecks(node: Node, dialect: Dialect): string[] {
  return [...node.members].flatMap(([name, member]: [string, Member]) => {
    const { presence } = member.field
    const isEnforced = presence === 'required' && node.isAlways && member.kind !== 'one'
    if ((presence !== 'required' && presence !== 'answered') || isEnforced) return []
    const isGiven = any(
      isThere(member, dialect),
      ...(presence === 'answered' ? [hasReason(node, name)] : []),
      ...(node.isAlways ? [] : [not(objectThere(node, dialect))]),
    )
    return [`check (${textOf(isGiven, dialect.exists, NOTHING_AROUND)})`]
  })
}

function wrapperLines(node: Node, model: Model, dialect: Dialect): string[] {
  if (node.wrappers === undefined) return []
  const { absent, extensions } = node.wrappers
  const names = absentableFields(node.entity).map(({ name }) => name)
  const reasons = model.list('absentReason').codes.map(({ code }) => code)
  return [
    `${absent} ${dialect.json} check (${dialect.hasReasons(absent, names, reasons)})`,
    `${extensions} ${dialect.json} check (${dialect.hasExtensions(extensions)})`,
  ]
}

const create = (name: string, about: string, lines: readonly string[]): string =>
  `-- ${about}\ncreate table ${identifier(name)} (\n  ${lines.join(',\n  ')}\n);\n`

/** The columns that place a row, and the keys over them. */
function placeLines(table: Table): { columns: string[]; keys: string[] } {
  const { key, parents, isRoot } = table
  if (isRoot) {
    const isOwn = [...nodesOf(table.node)].some((node) => columnsOf(node).includes(key.column))
    return {
      columns: isOwn ? [] : [`${key.column} text primary key check (${key.column} ~ ${text(IDENTIFIER_PATTERN)})`],
      keys: [],
    }
  }
  const holders = new Set(parents.map((parent) => parent.table))
  const [holder] = holders.size === 1 ? holders : []
  const hasParentRow = parents.some((parent) => !parent.table.isRoot)
  const root = [...holders].find((one) => one.isRoot)
  const places = parents.map(
    (parent) =>
      `row = ${parent.table.isRoot ? text(`${parent.path.join('/')}/`) : `parent_row || ${text(`/${parent.path.join('/')}/`)}`} || position`,
  )
  return {
    columns: [
      `${key.column} text not null`,
      'row text not null',
      ...(hasParentRow ? [`parent_row text${root === undefined ? ' not null' : ''}`] : []),
      'position integer not null check (position >= 0)',
    ],
    keys: [
      `primary key (${key.column}, row)`,
      `check (${places.join(' or ')})`,
      ...(holder === undefined
        ? []
        : holder.isRoot
          ? [`foreign key (${key.column}) references ${identifier(holder.name)} (${key.column})`]
          : [`foreign key (${key.column}, parent_row) references ${identifier(holder.name)} (${key.column}, row)`]),
    ],
  }
}

/** The columns and the foreign key of a table whose rows belong to a row of another one. */
function belongsTo(table: Table): { columns: string[]; keys: string; foreign: string } {
  const keys = table.isRoot ? table.key.column : `${table.key.column}, row`
  return {
    columns: [`${table.key.column} text not null`, ...(table.isRoot ? [] : ['row text not null'])],
    keys,
    foreign: `foreign key (${keys}) references ${identifier(table.name)} (${keys})`,
  }
}

function valueTable(table: Table, { name, field }: ValueTable, path: string): string {
  const { columns, keys, foreign } = belongsTo(table)
  return create(name, `${field.label}: one row for each value of \`${path}\`.`, [
    ...columns,
    'position integer not null check (position >= 0)',
    columnLine('value', field, true),
    `primary key (${keys}, position)`,
    ...(field.type.kind === 'texts' ? [] : [`unique (${keys}, value)`]),
    foreign,
  ])
}

function provenance(table: Table, model: Model): string[] {
  const fields = nodesOf(table.node)
    .filter(({ wrappers }) => wrappers !== undefined)
    .flatMap((node) => absentableFields(node.entity).map(({ name }) => pathOf(node, name)))
  if (fields.length === 0) return []
  const { columns, keys, foreign } = belongsTo(table)
  const { fields: members } = model.entity('provenance')
  return [
    create(
      provenanceTable(table),
      `Where values of ${table.name} come from: one row for each value with a known source.`,
      [
        ...columns,
        `field text not null check (field in (${fields.map(text).join(', ')}))`,
        ...members.map((field) => columnLine(provenanceColumn(field), field, field.presence === 'required')),
        `primary key (${keys}, field)`,
        foreign,
      ],
    ),
  ]
}

function tableText(table: Table, model: Model, dialect: Dialect): string {
  const { columns, keys } = placeLines(table)
  const nodes = nodesOf(table.node)
  const lists = nodes.flatMap((node) =>
    [...node.members].flatMap(([name, member]) =>
      member.kind === 'values' ? [valueTable(table, member.table, pathOf(node, name))] : [],
    ),
  )
  const own = create(table.name, `${table.entity.title}: ${table.entity.definition}`, [
    ...columns,
    ...memberLines(table, table.node),
    ...nodes.flatMap((node) => wrapperLines(node, model, dialect)),
    // Objects that are present without a value in any column, such as those with provenance only.
    'empty_objects text[]',
    ...nodes.flatMap((node) => presenceChecks(node, dialect)),
    ...keys,
  ])
  return [own, ...lists, ...provenance(table, model)].join('\n')
}

/** The statements that create the tables of a kind of document; code-lists.sql comes before them. */
export function tablesText({ tables }: Layout, model: Model, dialect: Dialect): string {
  return tables.map((table) => tableText(table, model, dialect)).join('\n')
}
