/** Compiles a condition to an SQL expression that is true or false and never unknown, over the rows of the tables of a document. */

import {
  type CodeList,
  type Condition,
  type ConditionCases,
  type ConditionPath,
  foldCondition,
} from '@tip-standard/dictionary'
import { DictionaryError } from '../../model.ts'
import type { Dialect } from './dialect.ts'
import { codeTable, type Member, type Node, pathOf, provenanceTable, type Table } from './layout.ts'
import { identifier, text } from './names.ts'
import { hasReason, isThere } from './presence.ts'

/** An object in a row of a table: `alias` is what the row is called in the query. */
export type Scope = {
  table: Table
  node: Node
  alias: string
  /** The key of the row by columns of another row, where that is already in the query. */
  key?: readonly string[]
}

/** What surrounds a condition: the object that it is about, the one that holds that, the document, and what is written differently. */
export type Context = {
  self: Scope
  /** The object in which the list was looked up that the object is an entry of. */
  around?: Scope
  parent: () => Scope
  root: () => Scope
  dialect: Dialect
  aliases: { next: number }
}

type Found = Scope & { name: string; member: Member }

/** The member that a path names, with the row that it is in. */
function find(path: ConditionPath | string, { self, around, parent, root }: Context): Found {
  const [scope, rest] = path.startsWith('/')
    ? [root(), path.slice(1)]
    : path.startsWith('../')
      ? [parent(), path.slice(3)]
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

const column = (alias: string, name: string): string => `${alias}.${identifier(name)}`

/** The column of a member that has a single value. */
function columnOf({ member, alias, node, name }: Found): string {
  if (member.kind !== 'value') throw new DictionaryError(`SQL needs a single value: "${pathOf(node, name)}" has none.`)
  return column(alias, member.column)
}

/** The column of a date, as text. */
function dateOf(found: Found, dialect: Dialect): string {
  const value = columnOf(found)
  return found.member.field.type.kind === 'date' ? dialect.dayText(value) : value
}

const alias = ({ aliases }: Context): string => {
  aliases.next++
  return `t${aliases.next}`
}

/** An inner query: what it reads, and its columns that agree with columns outside. */
type Inner = { from: string; columns: readonly string[]; outside: readonly string[]; where: readonly string[] }

/** Whether an inner query has a row. */
const some = ({ from, columns, outside, where }: Inner, context: Context, ...more: readonly string[]): string =>
  context.dialect.agrees(outside, columns, from, [...where, ...more])

/** The columns by which a row of an object is known, under a name for the row. */
const rowKey = ({ alias, key, table }: Pick<Scope, 'alias' | 'key' | 'table'>): readonly string[] =>
  key ?? [table.key.column, ...(table.isRoot ? [] : ['row'])].map((name) => column(alias, name))

/** The rows of a list of objects, as an inner query of the object that has the list. */
function entries(found: Found, context: Context): Inner & { scope: Scope } {
  const { member, node, name, table: holder } = found
  if (member.kind !== 'many') throw new DictionaryError(`SQL needs a list of objects: "${pathOf(node, name)}" is none.`)
  const { table } = member
  const one = alias(context)
  const parent = holder.isRoot ? [] : [column(one, 'parent_row')]
  // Where several lists can hold such objects, the place of a row tells of which list it is.
  const start = holder.isRoot ? '' : `${one}.parent_row || '/' || `
  const isOfList = `${one}.row = ${start}${text(`${pathOf(node, name).replaceAll('.', '/')}/`)} || ${one}.position`
  return {
    scope: { table, node: table.node, alias: one },
    from: `${identifier(table.name)} ${one}`,
    columns: [column(one, table.key.column), ...parent],
    outside: rowKey(found),
    where: table.parents.length > 1 ? [isOfList] : [],
  }
}

/** The rows of a list of values, in the same way. */
function values(found: Found, context: Context): Inner & { value: string } {
  const { member, node, name, table } = found
  if (member.kind !== 'values')
    throw new DictionaryError(`SQL needs a list of values: "${pathOf(node, name)}" is none.`)
  const one = alias(context)
  return {
    value: `${one}.value`,
    from: `${identifier(member.table.name)} ${one}`,
    columns: rowKey({ alias: one, table }),
    outside: rowKey(found),
    where: [],
  }
}

const oneOf = (value: string, codes: readonly (string | boolean)[]): string => {
  const literals = codes.map((code) => (typeof code === 'string' ? text(code) : String(code)))
  return `${value} ${literals.length === 1 ? `= ${literals[0]}` : `in (${literals.join(', ')})`}`
}

/** An expression over a value that may be missing: false where it is. */
const known = (value: string, expression: string): string => `(${value} is not null and ${expression})`

/** A constraint costs nothing where a value is missing. */
const unless = (missing: readonly string[], constraint: string): string =>
  `(${[...missing.map((value) => `${value} is null`), constraint].join(' or ')})`

/** A condition about an entry of a list; what `../` and `/` mean stays the same. */
const inside = (that: Condition, scope: Scope, context: Context): string =>
  toSql(that, { ...context, self: scope, around: context.self })

/** The entries of a list that the ids of a field point at, of which one satisfies a condition. */
function referred(field: ConditionPath, to: ConditionPath, that: (scope: Scope) => string, context: Context): string {
  const ids = find(field, context)
  const target = entries(find(to, context), context)
  const id = columnOf(find('id', { ...context, self: target.scope }))
  if (ids.member.kind === 'value') return some(pointedAt(target, id, columnOf(ids)), context, that(target.scope))
  const list = values(ids, context)
  const both = joined(list, target)
  return some(both, context, `${id} = ${list.value}`, that(target.scope))
}

/** The entries of a list whose id is a value outside. */
const pointedAt = <Query extends Inner>(query: Query, id: string, value: string): Query => ({
  ...query,
  columns: [...query.columns, id],
  outside: [...query.outside, value],
})

/** Two inner queries as one: what both compare with the same column outside they compare with each other too. */
function joined(one: Inner, other: Inner): Inner {
  const isNew = other.outside.map((outside) => !one.outside.includes(outside))
  return {
    from: `${one.from}, ${other.from}`,
    columns: [...one.columns, ...other.columns.filter((_, at) => isNew[at])],
    outside: [...one.outside, ...other.outside.filter((_, at) => isNew[at])],
    where: [
      ...one.where,
      ...other.where,
      ...other.columns.flatMap((column, at) => {
        const same = one.columns[one.outside.indexOf(other.outside[at] ?? '')]
        return same === undefined ? [] : [`${column} = ${same}`]
      }),
    ],
  }
}

const cases: ConditionCases<CodeList, Context, string> = {
  present: ({ field }, context) => {
    const found = find(field, context)
    return isThere(found.member, context.dialect, found.alias)
  },
  answered: ({ field }, context) => {
    const found = find(field, context)
    return `(${isThere(found.member, context.dialect, found.alias)} or ${hasReason(found.node, found.name, found.alias)})`
  },
  in: ({ field, values: codes }, context) => {
    const value = columnOf(find(field, context))
    return known(value, oneOf(value, codes))
  },
  includesAny: ({ field, values: codes }, context) => {
    const list = values(find(field, context), context)
    return some(list, context, oneOf(list.value, codes))
  },
  atLeast: ({ field, value: least }, context) => {
    const value = columnOf(find(field, context))
    return known(value, `${value} >= ${least}`)
  },
  atMost: ({ field, value: most }, context) => {
    const value = columnOf(find(field, context))
    return known(value, `${value} <= ${most}`)
  },
  countAtLeast: ({ field, count }, context) => {
    const { member, alias: row, node, name } = find(field, context)
    if (member.kind === 'value' || member.kind === 'one')
      throw new DictionaryError(`SQL cannot count "${pathOf(node, name)}": it is no list.`)
    return `coalesce(${column(row, member.count)}, 0) >= ${count}`
  },
  ageOn: ({ birth, on, atLeast, atMost }, context) => {
    const [from, to] = [birth, on].map((path) => dateOf(find(path, context), context.dialect)) as [string, string]
    const parts = [
      ...(atLeast === undefined ? [] : [`tip_years_at_least(${from}, ${to}) >= ${atLeast}`]),
      ...(atMost === undefined ? [] : [`tip_years_at_most(${from}, ${to}) between 0 and ${atMost}`]),
    ]
    return `coalesce(${parts.join(' and ')}, false)`
  },
  provenance: ({ field, values: codes }, context) => {
    const found = find(field, context)
    const { table, node, name } = found
    const one = alias(context)
    const from = `${identifier(provenanceTable(table))} ${one}`
    const where = [`${one}.field = ${text(pathOf(node, name))}`, oneOf(`${one}.source`, codes)]
    return some({ from, columns: rowKey({ alias: one, table }), outside: rowKey(found), where }, context)
  },
  some: ({ field, that }, context) => {
    const list = entries(find(field, context), context)
    return some(list, context, inside(that, list.scope, context))
  },
  every: ({ field, that }, context) => {
    const list = entries(find(field, context), context)
    return `not ${some(list, context, `not ${inside(that, list.scope, context)}`)}`
  },
  someReferred: ({ field, to, that }, context) => referred(field, to, (scope) => inside(that, scope, context), context),
  everyReferred: ({ field, to, that }, context) =>
    `not ${referred(field, to, (scope) => `not ${inside(that, scope, context)}`, context)}`,
  notAfter: ({ fields }, context) => {
    const dates = fields.map((path) => dateOf(find(path, context), context.dialect))
    return `coalesce(tip_not_after(${dates.join(', ')}), true)`
  },
  notAbove: ({ fields }, context) => {
    const numbers = fields.map((path) => columnOf(find(path, context)))
    return `coalesce(${numbers.join(' <= ')}, true)`
  },
  subset: ({ fields: [first, second] }, context) => {
    const [one, other] = [find(first, context), find(second, context)]
    const [members, all] = [values(one, context), values(other, context)]
    const isMissing = `not ${some(pointedAt(all, all.value, members.value), context)}`
    const isThereNot = [one, other].map(({ member, alias: row }) => `not ${isThere(member, context.dialect, row)}`)
    return `(${[...isThereNot, `not ${some(members, context, isMissing)}`].join(' or ')})`
  },
  ascending: ({ field, keys }, context) => {
    const list = find(field, context)
    const [one, next, between] = [entries(list, context), entries(list, context), entries(list, context)]
    const datesOf = ({ scope }: { scope: Scope }): string[] =>
      keys.map((key) => dateOf(find(key, { ...context, self: scope }), context.dialect))
    const first = (entry: { scope: Scope }): string => `coalesce(${datesOf(entry).join(', ')})`
    const last = (entry: { scope: Scope }): string => `coalesce(${datesOf(entry).reverse().join(', ')})`
    const position = ({ scope }: { scope: Scope }): string => column(scope.alias, 'position')
    const isBetween = [
      ...between.columns.map((name, at) => `${name} = ${one.columns[at]}`),
      ...between.where,
      `${position(between)} > ${position(one)}`,
      `${position(between)} < ${position(next)}`,
      `${first(between)} is not null`,
    ]
    const goesBack = [
      `${position(one)} < ${position(next)}`,
      `not coalesce(tip_not_after(${last(one)}, ${first(next)}), true)`,
      `not exists (select 1 from ${between.from} where ${isBetween.join(' and ')})`,
    ]
    return `not ${some(joined(one, next), context, ...goesBack)}`
  },
  spanInBand: ({ unit, from, to, band, list }, context) => {
    const dates = [from, to].map((path) => dateOf(find(path, context), context.dialect))
    const code = columnOf(find(band, context))
    const one = alias(context)
    const [least, most] = ['least', 'most'].map((end) => `tip_${unit}_at_${end}(${dates.join(', ')})`)
    const isOutside = `${most} >= 0 and (${least} > ${one}.max or ${most} < coalesce(${one}.min, 0))`
    const where = [`${one}.code = ${code}`, isOutside]
    return unless(
      [...dates, code],
      `not exists (select 1 from ${codeTable(list.id)} ${one} where ${where.join(' and ')})`,
    )
  },
  holder: ({ that }, context) => toSql(that, { ...context, self: context.parent(), around: context.self }),
  differ: ({ fields: [first, second] }, context) => {
    const one = find(first, context)
    const other = columnOf(find(second, context))
    if (one.member.kind === 'value') return unless([columnOf(one), other], `${columnOf(one)} <> ${other}`)
    const list = values(one, context)
    return unless([other], `not ${some(pointedAt(list, list.value, other), context)}`)
  },
  startsWith: ({ fields }, context) => {
    const [value, start] = fields.map((path) => columnOf(find(path, context))) as [string, string]
    return unless([value, start], `starts_with(${value}, ${start})`)
  },
  withinBand: ({ value, band, list }, context) => {
    const [number, code] = [value, band].map((path) => columnOf(find(path, context))) as [string, string]
    const one = alias(context)
    const isOutside = `(${number} < coalesce(${one}.min, 0) or ${number} > ${one}.max)`
    const where = [`${one}.code = ${code}`, isOutside]
    return unless(
      [number, code],
      `not exists (select 1 from ${codeTable(list.id)} ${one} where ${where.join(' and ')})`,
    )
  },
  childOf: ({ child, parent, list }, context) => {
    const children = values(find(child, context), context)
    const holder = find(parent, context)
    const one = alias(context)
    const from = `${children.from}, ${codeTable(list.id)} ${one}`
    const where = [...children.where, `${one}.code = ${children.value}`, `${one}.parent is not null`]
    if (holder.member.kind === 'value') {
      const code = columnOf(holder)
      return unless([code], `not ${some({ ...children, from, where }, context, `${one}.parent <> ${code}`)}`)
    }
    const parents = values(holder, context)
    // The parents are looked for in the row of the child, so that the inner query stands by itself.
    const own = { ...parents, outside: children.columns }
    const isMissing = `not ${some(pointedAt(own, parents.value, `${one}.parent`), context)}`
    const orphan = some({ ...children, from, where }, context, isMissing)
    return `(not ${isThere(holder.member, context.dialect, holder.alias)} or not ${orphan})`
  },
  resolves: ({ field, to }, context) => {
    const ids = find(field, context)
    const target = entries(find(to, context), context)
    const id = columnOf(find('id', { ...context, self: target.scope }))
    if (ids.member.kind === 'value') return unless([columnOf(ids)], some(pointedAt(target, id, columnOf(ids)), context))
    const list = values(ids, context)
    // Ids that point nowhere: the target is looked for from the row of the id where that row shows the same.
    const outside = target.outside.map((one) => list.columns[list.outside.indexOf(one)] ?? one)
    return `not ${some(list, context, `not ${some(pointedAt({ ...target, outside }, id, list.value), context)}`)}`
  },
  uniqueBy: ({ field, keys }, context) => {
    const list = entries(find(field, context), context)
    const columns = keys.map((key) => columnOf(find(key, { ...context, self: list.scope })))
    const where = [...list.where, `${columns[0]} is not null`]
    const twice = `group by ${[...list.columns, ...columns].join(', ')} having count(*) > 1`
    return `not ${context.dialect.agrees(list.outside, list.columns, list.from, [`${where.join(' and ')} ${twice}`])}`
  },
  all: ({ of }, context) => `(${of.map((part) => toSql(part, context)).join(' and ')})`,
  any: ({ of }, context) => `(${of.map((part) => toSql(part, context)).join(' or ')})`,
  not: ({ of }, context) => `not (${toSql(of, context)})`,
}

/** The expression for a condition about an object in a row. */
export function toSql(condition: Condition, context: Context): string {
  return foldCondition(condition, cases, context)
}
