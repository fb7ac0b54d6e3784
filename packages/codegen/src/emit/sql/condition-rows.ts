/** The meaning of a condition's paths in the rows of a query, and the inner queries of lists. */

import type { ConditionPath } from '@tip-standard/dictionary'
import { DictionaryError, type Model } from '../../model.ts'
import type { Dialect } from './dialect.ts'
import { type Member, type Node, pathOf, type Table } from './layout.ts'
import { identifier, text } from './names.ts'
import { all, partsOfAll, type Row, type Some, type Truth, test } from './truth.ts'

/** An object in a row of a table: `alias` is the name of the row in the query. */
export type Scope = {
  table: Table
  node: Node
  alias: string
  /** The key of the row, as columns of another row that is already in the query. */
  key?: readonly string[]
}

/** The context of a condition: its object, the parent object, the document, and the dialect. */
export type Context = {
  self: Scope
  /** The object in which the list of this entry was looked up. */
  around?: Scope
  parent: Scope
  root: Scope
  dialect: Dialect
  model: Model
  /** The number of rows in the inner queries around the condition. */
  depth: number
}

export type Found = Scope & { name: string; member: Member }

/** The member at a path, with its row. */
export function find(path: ConditionPath | string, { self, around, parent, root }: Context): Found {
  const [scope, rest] = path.startsWith('/')
    ? [root, path.slice(1)]
    : path.startsWith('../')
      ? [parent, path.slice(3)]
      : path.startsWith('^/')
        ? [around ?? self, path.slice(2)]
        : [self, path]
  const names = rest.split('.')
  const name = names.pop() ?? ''
  let { node } = scope
  for (const step of names) {
    const member = node.members.get(step)
    if (member?.kind !== 'one')
      throw new DictionaryError(`SQL does not find "${step}" of "${path}" in "${node.entity.id}".`)
    node = member.node
  }
  const member = node.members.get(name)
  if (member === undefined) throw new DictionaryError(`SQL does not find "${path}" in "${node.entity.id}".`)
  return { ...scope, node, name, member }
}

export const column = (alias: string, name: string): string => `${alias}.${identifier(name)}`

/** The column of a member that has a single value. */
export function columnOf({ member, alias, node, name }: Found): string {
  if (member.kind !== 'value') throw new DictionaryError(`SQL needs a single value: "${pathOf(node, name)}" has none.`)
  return column(alias, member.column)
}

/** The columns that identify a row of a table. */
export const keyOf = ({ key, isRoot }: Table): readonly string[] => [key.column, ...(isRoot ? [] : ['row'])]

/** The columns that identify the row of an object, under an alias. */
export const rowKey = ({ alias, key, table }: Pick<Scope, 'alias' | 'key' | 'table'>): readonly string[] =>
  key ?? keyOf(table).map((name) => column(alias, name))

/** An inner query: its rows, its columns that equal outer columns, and further conditions on its rows. */
export type Inner = {
  from: readonly Row[]
  columns: readonly string[]
  outside: readonly string[]
  where: readonly Truth[]
}

/** The alias of a row in an inner query of a condition. */
export const alias = ({ depth }: Context, at = 1): string => `t${depth + at}`

/** The rows of a list of objects, as an inner query of the object that has the list. */
export function entries(found: Found, one: string): Inner & { scope: Scope } {
  const { member, node, name, table: holder } = found
  if (member.kind !== 'many') throw new DictionaryError(`SQL needs a list of objects: "${pathOf(node, name)}" is none.`)
  const { table } = member
  const parent = holder.isRoot ? [] : [column(one, 'parent_row')]
  // If several lists can contain such objects, the place of a row shows the list.
  const start = holder.isRoot ? '' : `${one}.parent_row || '/' || `
  const isOfList = `${one}.row = ${start}${text(`${pathOf(node, name).replaceAll('.', '/')}/`)} || ${one}.position`
  return {
    scope: { table, node: table.node, alias: one },
    from: [{ alias: one, table: table.name, key: keyOf(table) }],
    columns: [column(one, table.key.column), ...parent],
    outside: rowKey(found),
    where: table.parents.length > 1 ? [test(isOfList)] : [],
  }
}

/** The rows of a list of values, in the same way. */
export function values(found: Found, one: string): Inner & { value: string } {
  const { member, node, name, table } = found
  if (member.kind !== 'values')
    throw new DictionaryError(`SQL needs a list of values: "${pathOf(node, name)}" is none.`)
  return {
    value: `${one}.value`,
    from: [{ alias: one, table: member.table.name, key: [...keyOf(table), 'position'] }],
    columns: rowKey({ alias: one, table }),
    outside: rowKey(found),
    where: [],
  }
}

/** The entries of a list whose id is an outer value. */
export const pointedAt = <Query extends Inner>(query: Query, id: string, value: string): Query => ({
  ...query,
  columns: [...query.columns, id],
  outside: [...query.outside, value],
})

/** Joins two inner queries: columns that both compare with the same outer column are compared with each other. */
export function joined(one: Inner, other: Inner): Inner {
  const own = new Set(one.from.map((row) => row.alias))
  const query = { from: [...one.from, ...other.from], columns: [...one.columns], outside: [...one.outside] }
  const where = [...one.where, ...other.where]
  for (const [at, column] of other.columns.entries()) {
    const outside = other.outside[at] ?? ''
    const same = own.has(outside.slice(0, outside.indexOf('.'))) ? outside : one.columns[one.outside.indexOf(outside)]
    if (same !== undefined) where.push(test(`${column} = ${same}`, `${column} <> ${same}`))
    else {
      query.columns.push(column)
      query.outside.push(outside)
    }
  }
  return { ...query, where }
}

/**
 * A statement in which inner queries compare with columns of the next outer query instead of equal ones further out.
 */
function nearer(truth: Truth, same: ReadonlyMap<string, string>): Truth {
  if (truth.kind === 'test') return truth
  if (truth.kind !== 'some') return { ...truth, of: truth.of.map((part) => nearer(part, same)) }
  return { ...truth, outside: truth.outside.map((one) => same.get(one) ?? one), that: nearer(truth.that, same) }
}

/** Whether an inner query has a row with further properties. Joins an inner query of it. */
export function some({ from, columns, outside, where }: Inner, ...more: readonly Truth[]): Truth {
  const same = new Map(outside.map((one, at) => [one, columns[at] ?? '']))
  const parts = partsOfAll(nearer(all(...where, ...more), same))
  const inner = parts.find((part): part is Some => part.kind === 'some' && !part.isNegated && part.twice === undefined)
  const query = { from, columns, outside, where: parts.filter((part) => part !== inner) }
  const whole = inner === undefined ? query : joined(query, { ...inner, where: [inner.that] })
  return {
    kind: 'some',
    isNegated: false,
    from: whole.from,
    columns: whole.columns,
    outside: whole.outside,
    that: all(...whole.where),
  }
}
