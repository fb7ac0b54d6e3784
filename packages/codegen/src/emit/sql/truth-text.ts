/** Writes a statement about rows as SQL: as a lookup by keys, or as an independent query. */

import { identifier } from './names.ts'
import { isPlain, partsOfAll, type Row, type Some, type Truth } from './truth.ts'

/** A row in the outer query: `links` are its columns that equal columns of earlier rows. */
export type Known = Row & {
  links: readonly { own: string; other: string }[]
  /** Whether the links identify it, once the earlier rows are known. */
  isDetermined: boolean
}

/** The surroundings of a statement: rows, each after those that lead to it, and known facts about them. */
export type Around = { rows: readonly Known[]; given: readonly Truth[] }

/** What is around a statement about columns alone. */
export const NOTHING_AROUND: Around = { rows: [], given: [] }

/** Writes whether rows exist; what each database plans well differs. */
export type WriteSome = (some: Some, around: Around) => string

/** The SQL of a statement, with parentheses where it has several parts. */
export function textOf(truth: Truth, write: WriteSome, around: Around): string {
  switch (truth.kind) {
    case 'test':
      return truth.holds
    case 'some':
      return `${truth.isNegated ? 'not ' : ''}${write(truth, around)}`
    case 'all':
      return truth.of.length === 0 ? 'true' : `(${conjuncts(truth, write, around).join(' and ')})`
    case 'any':
      return truth.of.length === 0 ? 'false' : `(${truth.of.map((part) => textOf(part, write, around)).join(' or ')})`
    default:
      return truth satisfies never
  }
}

/** The SQL of each part of a conjunction: first those that need no other rows. */
export function conjuncts(truth: Truth, write: WriteSome, around: Around): string[] {
  const parts = partsOfAll(truth)
  const plain = parts.filter(isPlain)
  const inner = { ...around, given: [...around.given, ...plain] }
  return [
    ...plain.map((part) => textOf(part, write, around)),
    ...parts.filter((part) => !isPlain(part)).map((part) => textOf(part, write, inner)),
  ]
}

const fromOf = (rows: readonly Row[]): string =>
  rows.map(({ table, alias }) => `${identifier(table)} ${alias}`).join(', ')

/** The surroundings of a statement in an inner query. */
function within({ from, columns, outside }: Some, { rows, given }: Around): Around {
  const own = from.map((row) => ({
    ...row,
    links: columns.flatMap((column, at) =>
      aliasOf(column) === row.alias ? [{ own: column, other: outside[at] ?? '' }] : [],
    ),
    isDetermined: false,
  }))
  return { rows: [...rows.filter((row) => !isOwn(row, from)), ...own], given }
}

const isOwn = ({ alias }: Row, from: readonly Row[]): boolean => from.some((row) => row.alias === alias)

/** Looks rows up by their keys, from the row outside. */
export const exists: WriteSome = (some, around) => {
  const { from, columns, outside, that, twice } = some
  const where = [
    ...columns.map((column, at) => `${column} = ${outside[at]}`),
    ...conjuncts(that, exists, within(some, around)),
  ]
  return `exists (select 1 from ${fromOf(from)} where ${where.join(' and ')}${groupsOf(twice)})`
}

const groupsOf = (columns: readonly string[] = []): string =>
  columns.length === 0 ? '' : ` group by ${columns.join(', ')} having count(*) > 1`

const aliasOf = (column: string): string => column.slice(0, column.indexOf('.'))

const columnsIn = /'(?:[^']|'')*'|\b([prst]\d*)\./g

/** The rows named in SQL. */
const aliasesIn = (sql: string): string[] => [...sql.matchAll(columnsIn)].flatMap(([, alias]) => alias ?? [])

/** The alias of a row in an inner query that equals an outer row. */
const twin = (alias: string): string => `${alias}_`

const keyOf = ({ alias, key }: Row): string[] => key.map((name) => `${alias}.${identifier(name)}`)

/**
 * Finds all rows of an inner query at once, and compares keys: the query refers to no outer row. If a condition does,
 * the table of that row is joined in, with the known facts about the row.
 */
export const standingAlone: WriteSome = (some, around) => {
  const { from, columns, outside, that, twice } = some
  const where = conjuncts(that, standingAlone, within(some, around))
  const ofOutside = new Map(outside.map((one, at) => [one, columns[at] ?? '']))
  const outer = around.rows.filter((row) => !isOwn(row, from))
  const needed = rowsNeeded(aliasesIn(where.join(' and ')), ofOutside, outer)
  const isNeeded = (alias: string): boolean => needed.some((row) => row.alias === alias)
  const toTwin = (sql: string): string =>
    sql.replace(columnsIn, (match, alias: string | undefined) =>
      alias !== undefined && isNeeded(alias) ? `${twin(alias)}.` : match,
    )
  const keyed = needed.filter(({ isDetermined }) => !isDetermined)
  const linked = new Set(keyed.flatMap(({ links }) => links.map(({ other }) => other)))
  const pairs = [
    ...outside.flatMap((one, at) =>
      isNeeded(aliasOf(one)) || linked.has(one) ? [] : [[one, columns[at] ?? ''] as const],
    ),
    ...keyed.flatMap((row) => keyOf(row).map((column) => [column, toTwin(column)] as const)),
  ]
  const conditions = [
    ...outside.flatMap((one, at) => (isNeeded(aliasOf(one)) ? [`${columns[at]} = ${toTwin(one)}`] : [])),
    ...needed.flatMap(({ links }) =>
      links.flatMap(({ own, other }) => {
        const same = isNeeded(aliasOf(other)) ? toTwin(other) : ofOutside.get(other)
        return same === undefined ? [] : [`${toTwin(own)} = ${same}`]
      }),
    ),
    ...around.given
      .map((part) => textOf(part, standingAlone, around))
      .filter((sql) => aliasesIn(sql).length > 0 && aliasesIn(sql).every(isNeeded))
      .map(toTwin),
    ...where.map(toTwin),
  ]
  const source = fromOf([...from, ...needed.map((row) => ({ ...row, alias: twin(row.alias) }))])
  if (twice !== undefined) {
    // Groups of numbers take less memory than groups of texts: only rows with a duplicate hash are compared.
    const hash = `hash(${twice.join(', ')})`
    conditions.push(`${hash} in (select ${hash} from ${source}${whereOf(conditions)} group by all having count(*) > 1)`)
  }
  const inner = pairs.map(([, column]) => column)
  const selected = inner.length === 1 ? inner[0] : `(${inner.join(', ')})`
  return `(${pairs.map(([column]) => column).join(', ')}) in (select ${selected} from ${source}${whereOf(conditions)}${groupsOf(twice)})`
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`

/** The outer rows that an inner query must join: those that its conditions refer to, and those that lead to them. */
function rowsNeeded(named: readonly string[], ofOutside: ReadonlyMap<string, string>, rows: readonly Known[]): Known[] {
  const needed = new Set(named)
  // From the last row on, so that each finds what its links name still to come.
  for (const { alias, links } of [...rows].reverse())
    if (needed.has(alias)) for (const { other } of links) if (!ofOutside.has(other)) needed.add(aliasOf(other))
  return rows.filter(({ alias }) => needed.has(alias))
}
