/** Compiles a condition to a statement that is true or false and never unknown, over the rows of the tables of a document. */

import {
  type Code,
  type CodeList,
  type Condition,
  type ConditionCases,
  type ConditionPath,
  foldCondition,
} from '@tip-standard/dictionary'
import { DictionaryError } from '../../model.ts'
import {
  alias,
  type Context,
  column,
  columnOf,
  entries,
  find,
  joined,
  keyOf,
  pointedAt,
  rowKey,
  type Scope,
  some,
  values,
} from './condition-rows.ts'
import { codeTable, pathOf, provenanceTable } from './layout.ts'
import { text } from './names.ts'
import { hasReason, isThere } from './presence.ts'
import { all, any, isKnown, not, type Truth, test } from './truth.ts'

type Entries = ReturnType<typeof entries>

/** A date: its column, and its text. */
type DateColumn = { column: string; text: string; isDay: boolean }

function dateOf(path: ConditionPath | string, context: Context): DateColumn {
  const found = find(path, context)
  const value = columnOf(found)
  const isDay = found.member.field.type.kind === 'date'
  return { column: value, text: isDay ? context.dialect.dayText(value) : value, isDay }
}

/** The first or last day that a date can mean, as text. */
const end = ({ text: date, isDay }: DateColumn, which: 'earliest' | 'latest'): string =>
  isDay ? date : `tip_${which}(${date})`

/** The minimum or maximum of the whole years or months between two partial dates. */
const span = (unit: string, from: DateColumn, to: DateColumn, which: 'least' | 'most'): string =>
  `tip_${unit}(${which === 'least' ? `${end(from, 'latest')}, ${end(to, 'earliest')}` : `${end(from, 'earliest')}, ${end(to, 'latest')}`})`

const oneOf = (value: string, codes: readonly (string | boolean)[]): Truth => {
  const literals = codes.map((code) => (typeof code === 'string' ? text(code) : String(code))).join(', ')
  return codes.length === 1
    ? test(`${value} = ${literals}`, `${value} <> ${literals}`)
    : test(`${value} in (${literals})`, `${value} not in (${literals})`)
}

/** Tests of values that may be missing; false if they are. */
const known = (values: readonly string[], ...tests: readonly Truth[]): Truth => all(...values.map(isKnown), ...tests)

/** A constraint costs nothing if a value is missing. */
const unless = (missing: readonly string[], ...constraint: readonly Truth[]): Truth =>
  any(...missing.map((value) => not(isKnown(value))), ...constraint)

/** A condition on an entry of a list among some rows; `../` and `/` keep their meaning. */
const inside = (that: Condition, scope: Scope, context: Context, rows = 1): Truth =>
  toTruth(that, { ...context, self: scope, around: context.self, depth: context.depth + rows })

/** The entries of a list that the ids of a field refer to, one of which satisfies a condition. */
function referred(
  field: ConditionPath,
  to: ConditionPath,
  that: (scope: Scope, rows: number) => Truth,
  context: Context,
): Truth {
  const ids = find(field, context)
  const target = entries(find(to, context), alias(context))
  const id = columnOf(find('id', { ...context, self: target.scope }))
  if (ids.member.kind === 'value') return some(pointedAt(target, id, columnOf(ids)), that(target.scope, 1))
  const list = values(ids, alias(context, 2))
  return some(joined(list, pointedAt(target, id, list.value)), that(target.scope, 2))
}

/** Whether dates are in order, at the precision of both. */
const inOrder = (one: DateColumn, other: DateColumn): string =>
  one.isDay && other.isDay ? `${one.column} <= ${other.column}` : `tip_not_after(${one.text}, ${other.text})`

/** Whether a number, given its minimum and maximum, is outside a band. */
function missesBand(band: string, list: CodeList, least: string, most: string, { model }: Context): Truth {
  const bound = (of: (code: Code) => number | undefined): string => {
    const cases = model.list(list.id).codes.flatMap((code) => {
      const value = of(code)
      return value === undefined ? [] : [` when ${text(code.code)} then ${value}`]
    })
    return `case ${band}${cases.join('')} end`
  }
  const isBelow = `${most} < ${bound(({ min }) => min ?? 0)}`
  const isAbove = `${least} > ${bound(({ max }) => max)}`
  // A band without an upper bound has no case.
  return any(...[isBelow, isAbove].map((one) => test(`coalesce(${one}, false)`)))
}

const cases: ConditionCases<CodeList, Context, Truth> = {
  present: ({ field }, context) => {
    const found = find(field, context)
    return isThere(found.member, context.dialect, found.alias)
  },
  answered: ({ field }, context) => {
    const found = find(field, context)
    return any(isThere(found.member, context.dialect, found.alias), hasReason(found.node, found.name, found.alias))
  },
  in: ({ field, values: codes }, context) => {
    const value = columnOf(find(field, context))
    return known([value], oneOf(value, codes))
  },
  includesAny: ({ field, values: codes }, context) => {
    const list = values(find(field, context), alias(context))
    return some(list, oneOf(list.value, codes))
  },
  atLeast: ({ field, value: least }, context) => {
    const value = columnOf(find(field, context))
    return known([value], test(`${value} >= ${least}`, `${value} < ${least}`))
  },
  atMost: ({ field, value: most }, context) => {
    const value = columnOf(find(field, context))
    return known([value], test(`${value} <= ${most}`, `${value} > ${most}`))
  },
  countAtLeast: ({ field, count }, context) => {
    const { member, alias: row, node, name } = find(field, context)
    if (member.kind === 'value' || member.kind === 'one')
      throw new DictionaryError(`SQL cannot count "${pathOf(node, name)}": it is no list.`)
    const number = `coalesce(${column(row, member.count)}, 0)`
    return test(`${number} >= ${count}`, `${number} < ${count}`)
  },
  ageOn: ({ birth, on, atLeast, atMost }, context) => {
    const [from, to] = [dateOf(birth, context), dateOf(on, context)]
    return known(
      [from.column, to.column],
      ...(atLeast === undefined ? [] : [test(`${span('years', from, to, 'least')} >= ${atLeast}`)]),
      ...(atMost === undefined ? [] : [test(`${span('years', from, to, 'most')} between 0 and ${atMost}`)]),
    )
  },
  provenance: ({ field, values: codes }, context) => {
    const found = find(field, context)
    const { table, node, name } = found
    const one = alias(context)
    const query = {
      from: [{ alias: one, table: provenanceTable(table), key: [...keyOf(table), 'field'] }],
      columns: rowKey({ alias: one, table }),
      outside: rowKey(found),
      where: [test(`${one}.field = ${text(pathOf(node, name))}`), oneOf(`${one}.source`, codes)],
    }
    return some(query)
  },
  some: ({ field, that }, context) => {
    const list = entries(find(field, context), alias(context))
    return some(list, inside(that, list.scope, context))
  },
  every: ({ field, that }, context) => {
    const list = entries(find(field, context), alias(context))
    return not(some(list, not(inside(that, list.scope, context))))
  },
  someReferred: ({ field, to, that }, context) =>
    referred(field, to, (scope, rows) => inside(that, scope, context, rows), context),
  everyReferred: ({ field, to, that }, context) =>
    not(referred(field, to, (scope, rows) => not(inside(that, scope, context, rows)), context)),
  notAfter: ({ fields: [first, second] }, context) => {
    const [one, other] = [dateOf(first, context), dateOf(second, context)]
    return unless([one.column, other.column], test(inOrder(one, other)))
  },
  notAbove: ({ fields: [first, second] }, context) => {
    const [one, other] = [columnOf(find(first, context)), columnOf(find(second, context))]
    return unless([one, other], test(`${one} <= ${other}`, `${one} > ${other}`))
  },
  subset: ({ fields: [first, second] }, context) => {
    const [one, other] = [find(first, context), find(second, context)]
    const [members, every] = [values(one, alias(context)), values(other, alias(context, 2))]
    const isMissing = not(some(pointedAt(every, every.value, members.value)))
    const areThere = [one, other].map(({ member, alias: row }) => isThere(member, context.dialect, row))
    return any(...areThere.map(not), not(some(members, isMissing)))
  },
  ascending: ({ field, keys }, context) => {
    const list = find(field, context)
    const [one, next, between] = [1, 2, 3].map((at) => entries(list, alias(context, at))) as [Entries, Entries, Entries]
    const datesOf = ({ scope }: Entries): string[] => keys.map((key) => dateOf(key, { ...context, self: scope }).text)
    const first = (entry: Entries): string => `coalesce(${datesOf(entry).join(', ')})`
    const last = (entry: Entries): string => `coalesce(${datesOf(entry).reverse().join(', ')})`
    const position = ({ scope }: Entries): string => column(scope.alias, 'position')
    const isBetween = [
      test(`${position(between)} > ${position(one)}`),
      test(`${position(between)} < ${position(next)}`),
      isKnown(first(between)),
    ]
    const goesBack = all(
      test(`${position(one)} < ${position(next)}`),
      isKnown(last(one)),
      isKnown(first(next)),
      not(test(`tip_not_after(${last(one)}, ${first(next)})`)),
      not(some(between, ...isBetween)),
    )
    return not(some(joined(one, next), goesBack))
  },
  spanInBand: ({ unit, from, to, band, list }, context) => {
    const [start, stop] = [dateOf(from, context), dateOf(to, context)]
    const code = columnOf(find(band, context))
    const [least, most] = [span(unit, start, stop, 'least'), span(unit, start, stop, 'most')]
    const isOutside = all(test(`${most} >= 0`), missesBand(code, list, least, most, context))
    return unless([start.column, stop.column, code], not(isOutside))
  },
  holder: ({ that }, context) => toTruth(that, { ...context, self: context.parent, around: context.self }),
  differ: ({ fields: [first, second] }, context) => {
    const one = find(first, context)
    const other = columnOf(find(second, context))
    if (one.member.kind === 'value') {
      const value = columnOf(one)
      return unless([value, other], test(`${value} <> ${other}`, `${value} = ${other}`))
    }
    const list = values(one, alias(context))
    return unless([other], not(some(pointedAt(list, list.value, other))))
  },
  startsWith: ({ fields }, context) => {
    const [value, start] = fields.map((path) => columnOf(find(path, context))) as [string, string]
    return unless([value, start], test(`starts_with(${value}, ${start})`))
  },
  withinBand: ({ value, band, list }, context) => {
    const [number, code] = [value, band].map((path) => columnOf(find(path, context))) as [string, string]
    return unless([number, code], not(missesBand(code, list, number, number, context)))
  },
  childOf: ({ child, parent, list }, context) => {
    const children = values(find(child, context), alias(context))
    const holder = find(parent, context)
    const one = alias(context, 2)
    const code = { alias: one, table: codeTable(list.id), key: ['code'] }
    const withParent = joined(children, {
      from: [code],
      columns: [`${one}.code`],
      outside: [children.value],
      where: [isKnown(`${one}.parent`)],
    })
    if (holder.member.kind === 'value') {
      const held = columnOf(holder)
      return unless([held], not(some(withParent, test(`${one}.parent <> ${held}`))))
    }
    const parents = values(holder, alias(context, 3))
    const orphan = some(withParent, not(some(pointedAt(parents, parents.value, `${one}.parent`))))
    return any(not(isThere(holder.member, context.dialect, holder.alias)), not(orphan))
  },
  resolves: ({ field, to }, context) => {
    const ids = find(field, context)
    const target = entries(find(to, context), alias(context, 2))
    const id = columnOf(find('id', { ...context, self: target.scope }))
    if (ids.member.kind === 'value') return unless([columnOf(ids)], some(pointedAt(target, id, columnOf(ids))))
    const list = values(ids, alias(context))
    return not(some(list, not(some(pointedAt(target, id, list.value)))))
  },
  uniqueBy: ({ field, keys }, context) => {
    const list = entries(find(field, context), alias(context))
    const columns = keys.map((key) => columnOf(find(key, { ...context, self: list.scope })))
    const rows = some(list, ...columns.slice(0, 1).map(isKnown))
    return not(rows.kind === 'some' ? { ...rows, twice: [...list.columns, ...columns] } : rows)
  },
  all: ({ of }, context) => all(...of.map((part) => toTruth(part, context))),
  any: ({ of }, context) => any(...of.map((part) => toTruth(part, context))),
  not: ({ of }, context) => not(toTruth(of, context)),
}

/** Compiles a condition on an object in a row. */
export function toTruth(condition: Condition, context: Context): Truth {
  return foldCondition(condition, cases, context)
}
