/** Compiles a condition to an SQL expression that is true or false and never unknown, over the rows of the tables of a document. */

import { type CodeList, type Condition, type ConditionCases, type ConditionPath, foldCondition } from '@tip-standard/dictionary'
import { DictionaryError } from '../../model.ts'
import type { Dialect } from './dialect.ts'
import { codeTable, type Member, type Node, pathOf, provenanceTable, type Table } from './layout.ts'
import { identifier, text } from './names.ts'
import { hasReason, isThere } from './presence.ts'

/** An object in a row of a table: `alias` is what the row is called in the query. */
export type Scope = { table: Table; node: Node; alias: string }

/** What surrounds a condition: the object that it is about, the one that holds that, the document, and what is written differently. */
export type Context = { self: Scope; parent: () => Scope; root: () => Scope; dialect: Dialect; aliases: { next: number } }

type Found = Scope & { name: string; member: Member }

/** The member that a path names, with the row that it is in. */
function find(path: ConditionPath | string, { self, parent, root }: Context): Found {
  const [scope, rest] = path.startsWith('/')
    ? [root(), path.slice(1)]
    : path.startsWith('../')
      ? [parent(), path.slice(3)]
      : [self, path]
  const names = rest.split('.')
  const name = names.pop() ?? ''
  let { node } = scope
  for (const step of names) {
    const member = node.members.get(step)
    if (member?.kind !== 'one') throw new DictionaryError(`SQL does not find "${step}" of "${path}" in "${node.entity.id}".`)
    node = member.node
  }
  const member = node.members.get(name)
  if (member === undefined) throw new DictionaryError(`SQL does not find "${path}" in "${node.entity.id}".`)
  return { ...scope, node, name, member }
}

const column = (alias: string, name: string): string => `${alias}.${identifier(name)}`

/** The column of a member that has a single value. */
function valueOf({ member, alias, node, name }: Found): string {
  if (member.kind !== 'value') throw new DictionaryError(`SQL needs a single value: "${pathOf(node, name)}" has none.`)
  return column(alias, member.column)
}

/** The column of a date, as text. */
function dateOf(found: Found, dialect: Dialect): string {
  const value = valueOf(found)
  return found.member.field.type.kind === 'date' ? dialect.dayText(value) : value
}

const alias = ({ aliases }: Context): string => {
  aliases.next++
  return `t${aliases.next}`
}

/** The columns by which two rows are known to be in one object. */
function sameRow(one: string, other: string, { key, isRoot }: Table): string {
  const row = isRoot ? '' : ` and ${one}.row = ${other}.row`
  return `${one}.${key.column} = ${other}.${key.column}${row}`
}

/** The rows of a list of objects: the table under an alias, and what links its rows to the object that has the list. */
function entries(found: Found, context: Context): { scope: Scope; from: string; link: string } {
  const { member, node, name, table: holder } = found
  if (member.kind !== 'many') throw new DictionaryError(`SQL needs a list of objects: "${pathOf(node, name)}" is none.`)
  const { table } = member
  const one = alias(context)
  const { key } = table
  const links = [`${one}.${key.column} = ${found.alias}.${key.column}`]
  if (!holder.isRoot) links.push(`${one}.parent_row = ${found.alias}.row`)
  if (table.parents.length > 1) {
    const start = holder.isRoot ? '' : `${found.alias}.row || '/' || `
    links.push(`${one}.row = ${start}${text(`${pathOf(node, name).replaceAll('.', '/')}/`)} || ${one}.position`)
  }
  return {
    scope: { table, node: table.node, alias: one },
    from: `${identifier(table.name)} ${one}`,
    link: links.join(' and '),
  }
}

/** The rows of a list of values, in the same way. */
function values(found: Found, context: Context): { value: string; from: string; link: string } {
  const { member, node, name } = found
  if (member.kind !== 'values') throw new DictionaryError(`SQL needs a list of values: "${pathOf(node, name)}" is none.`)
  const one = alias(context)
  return {
    value: `${one}.value`,
    from: `${identifier(member.table.name)} ${one}`,
    link: sameRow(one, found.alias, found.table),
  }
}

const exists = (from: string, ...where: readonly string[]): string =>
  `exists (select 1 from ${from} where ${where.join(' and ')})`

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
  toSql(that, { ...context, self: scope })

/** The entries of a list that the ids of a field point at, as `exists` has them. */
function referred(field: ConditionPath, to: ConditionPath, that: (scope: Scope) => string, context: Context): string {
  const ids = find(field, context)
  const { scope, from, link } = entries(find(to, context), context)
  const id = valueOf(find('id', { ...context, self: scope }))
  if (ids.member.kind === 'value') return exists(from, link, `${id} = ${valueOf(ids)}`, that(scope))
  const list = values(ids, context)
  return exists(`${list.from}, ${from}`, list.link, link, `${id} = ${list.value}`, that(scope))
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
    const value = valueOf(find(field, context))
    return known(value, oneOf(value, codes))
  },
  includesAny: ({ field, values: codes }, context) => {
    const { value, from, link } = values(find(field, context), context)
    return exists(from, link, oneOf(value, codes))
  },
  atLeast: ({ field, value: least }, context) => {
    const value = valueOf(find(field, context))
    return known(value, `${value} >= ${least}`)
  },
  atMost: ({ field, value: most }, context) => {
    const value = valueOf(find(field, context))
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
      ...(atMost === undefined ? [] : [`tip_years_at_most(${from}, ${to}) <= ${atMost}`]),
    ]
    return `coalesce(${parts.join(' and ')}, false)`
  },
  provenance: ({ field, values: codes }, context) => {
    const { table, alias: row, node, name } = find(field, context)
    const one = alias(context)
    const isOfField = `${one}.field = ${text(pathOf(node, name))}`
    return exists(
      `${identifier(provenanceTable(table))} ${one}`,
      sameRow(one, row, table),
      isOfField,
      oneOf(`${one}.source`, codes),
    )
  },
  some: ({ field, that }, context) => {
    const { scope, from, link } = entries(find(field, context), context)
    return exists(from, link, inside(that, scope, context))
  },
  every: ({ field, that }, context) => {
    const { scope, from, link } = entries(find(field, context), context)
    return `not ${exists(from, link, `not ${inside(that, scope, context)}`)}`
  },
  someReferred: ({ field, to, that }, context) => referred(field, to, (scope) => inside(that, scope, context), context),
  everyReferred: ({ field, to, that }, context) =>
    `not ${referred(field, to, (scope) => `not ${inside(that, scope, context)}`, context)}`,
  notAfter: ({ fields }, context) => {
    const dates = fields.map((path) => dateOf(find(path, context), context.dialect))
    return `coalesce(tip_not_after(${dates.join(', ')}), true)`
  },
  differ: ({ fields: [first, second] }, context) => {
    const one = find(first, context)
    const other = valueOf(find(second, context))
    if (one.member.kind === 'value') return unless([valueOf(one), other], `${valueOf(one)} <> ${other}`)
    const { value, from, link } = values(one, context)
    return unless([other], `not ${exists(from, link, `${value} = ${other}`)}`)
  },
  startsWith: ({ fields }, context) => {
    const [value, start] = fields.map((path) => valueOf(find(path, context))) as [string, string]
    return unless([value, start], `starts_with(${value}, ${start})`)
  },
  withinBand: ({ value, band, list }, context) => {
    const [number, code] = [value, band].map((path) => valueOf(find(path, context))) as [string, string]
    const one = alias(context)
    const isOutside = `(${number} < coalesce(${one}.min, 0) or ${number} > ${one}.max)`
    return unless([number, code], `not ${exists(`${codeTable(list.id)} ${one}`, `${one}.code = ${code}`, isOutside)}`)
  },
  childOf: ({ child, parent, list }, context) => {
    const { value, from, link } = values(find(child, context), context)
    const holder = find(parent, context)
    const one = alias(context)
    const isChild = [link, `${one}.code = ${value}`, `${one}.parent is not null`]
    const codes = `${from}, ${codeTable(list.id)} ${one}`
    if (holder.member.kind === 'value') {
      const code = valueOf(holder)
      return unless([code], `not ${exists(codes, ...isChild, `${one}.parent <> ${code}`)}`)
    }
    const parents = values(holder, context)
    const isThereToo = exists(parents.from, parents.link, `${parents.value} = ${one}.parent`)
    return `(not ${isThere(holder.member, context.dialect, holder.alias)} or not ${exists(codes, ...isChild, `not ${isThereToo}`)})`
  },
  resolves: ({ field, to }, context) => {
    const ids = find(field, context)
    const isFound = (value: string): string => {
      const { scope, from, link } = entries(find(to, context), context)
      return exists(from, link, `${valueOf(find('id', { ...context, self: scope }))} = ${value}`)
    }
    if (ids.member.kind === 'value') return unless([valueOf(ids)], isFound(valueOf(ids)))
    const { value, from, link } = values(ids, context)
    return `not ${exists(from, link, `not ${isFound(value)}`)}`
  },
  uniqueBy: ({ field, keys }, context) => {
    const { scope, from, link } = entries(find(field, context), context)
    const columns = keys.map((key) => valueOf(find(key, { ...context, self: scope })))
    const grouped = `group by ${columns.join(', ')} having count(*) > 1`
    return `not exists (select 1 from ${from} where ${link} and ${columns[0]} is not null ${grouped})`
  },
  all: ({ of }, context) => `(${of.map((part) => toSql(part, context)).join(' and ')})`,
  any: ({ of }, context) => `(${of.map((part) => toSql(part, context)).join(' or ')})`,
  not: ({ of }, context) => `not (${toSql(of, context)})`,
}

/** The expression for a condition about an object in a row. */
export function toSql(condition: Condition, context: Context): string {
  return foldCondition(condition, cases, context)
}
