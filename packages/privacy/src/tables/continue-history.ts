import type { Permission } from '@tip-standard/policy'
import { linesOf } from '../hierarchies/bind.ts'
import { PrivacyError } from '../privacy-error.ts'
import { personTokens } from '../table/person-tokens.ts'
import { columnOf, type Table } from '../table/table.ts'
import { categoriesOf, type Scheme } from './dimensions.ts'
import { type HistoryRelease, sealHistory, type TableHistory, type TableSeries } from './history.ts'
import { type HistoryTokens, historyTokens } from './history-tokens.ts'
import { nameOfDimension, type TablePlan } from './plan.ts'
import { LEAST_CELL } from './policy-limits.ts'
import type { Earlier, ReleasedTables } from './released-tables.ts'

/** A token of the hierarchy of a column in a plan, or of none. */
function hierarchyTokenOf(column: string, plan: TablePlan, tokens: HistoryTokens): string {
  const given = plan.tables.flat().find((one) => typeof one !== 'string' && one.column === column)
  const lines = given === undefined || typeof given === 'string' ? [] : linesOf(given.hierarchy)
  return tokens('hierarchy', ...lines.map((line) => JSON.stringify(line)))
}

/** With less agreement beyond chance, people with the same id are not the same people (Cohen's kappa). */
const leastKappa = 0.2
/** With fewer people, agreement may be chance. */
const fewestCompared = 30

/** The agreement of two lists of categories beyond chance: 1 for full agreement, 0 for chance. */
function kappa(before: readonly number[], now: readonly number[]): number {
  const share = (list: readonly number[]) => {
    const counts = new Map<number, number>()
    for (const code of list) counts.set(code, (counts.get(code) ?? 0) + 1 / list.length)
    return counts
  }
  const [ofBefore, ofNow] = [share(before), share(now)]
  const agreed = before.filter((code, at) => code === now[at]).length / before.length
  const byChance = [...ofBefore].reduce((sum, [code, part]) => sum + part * (ofNow.get(code) ?? 0), 0)
  return byChance > 1 - 1e-9 ? 1 : (agreed - byChance) / (1 - byChance)
}

/**
 * Refuses data about other people: none of them is in the history, or those with the same ids have other values in
 * every column.
 */
function refuseOthers(
  table: Table,
  earlier: Earlier,
  rowOfPerson: ReadonlyMap<number, number>,
  columns: readonly string[],
): void {
  const last = earlier.releases.at(-1)
  if (last === undefined || table.rowCount === 0) return
  const wasIn = (person: number): boolean => earlier.releases.some(({ codes }) => (codes[0]?.[person] ?? 0) > 0)
  const everyone = Array.from({ length: earlier.personCount }, (_, person) => person)
  const known = everyone.filter((person) => rowOfPerson.has(person) && wasIn(person))
  if (known.length === 0 && everyone.some(wasIn)) throw new PrivacyError('historyOfOthers')
  const both = known.filter((person) => (last.codes[0]?.[person] ?? 0) > 0)
  const shared = last.columns.filter((column) => columns.includes(column))
  if (both.length < fewestCompared || shared.length === 0) return
  const agreements = shared.map((column) => {
    const { codes } = categoriesOf(columnOf(table, column), earlier.schemes.get(column) as Scheme)
    const before = last.codes[last.columns.indexOf(column)] as Uint32Array
    return kappa(
      both.map((person) => before[person] as number),
      both.map((person) => (codes[rowOfPerson.get(person) as number] as number) + 1),
    )
  })
  if (Math.max(...agreements) < leastKappa) throw new PrivacyError('historyOfOthers')
}

/** Refuses to go on for someone else: counts that are kept may include people who agreed to the earlier recipient only. */
function refuseOtherAudience({ madeFor }: TableHistory, permission: Permission | undefined): void {
  if (madeFor === undefined || permission === undefined) return
  if (madeFor.audience !== permission.audience || madeFor.purpose !== permission.purpose)
    throw new PrivacyError('historyOfOtherAudience')
}

/** What a new release has to know about the earlier ones, and the token of each of its rows. */
export type Continued = { readonly earlier: Earlier; readonly tokensOfRows: readonly string[] }

function schemesIn(history: TableHistory, table: Table, tokens: HistoryTokens): Map<string, Scheme> {
  return new Map(
    history.schemes.map(({ column, values, hierarchy: _token, ...scheme }) => {
      const byToken = new Map(values)
      const own = table.columns.find(({ name }) => name === column)?.values ?? []
      const categoryOf = new Map(
        own.flatMap((text) => {
          const category = byToken.get(tokens('value', column, text))
          return category === undefined ? [] : [[text, category] as const]
        }),
      )
      return [column, { column, ...scheme, categoryOf, members: [] }]
    }),
  )
}

/**
 * Prepares a release of tables after earlier ones: checks that the history is about these people (`historyOfOthers`),
 * that the plan still counts in the same way (`historyOfOtherPlan`), and that the tables are for the same audience and
 * purpose (`historyOfOtherAudience`).
 */
export function continueHistory(
  { history, key }: TableSeries,
  table: Table,
  plan: TablePlan,
  permission: Permission | undefined,
): Continued {
  refuseOtherAudience(history, permission)
  const tokens = historyTokens(key)
  const { minimumCell = LEAST_CELL } = plan
  if (minimumCell < history.minimumCell)
    throw new PrivacyError('historyOfOtherPlan', { leastCell: history.minimumCell })
  const columns = [...new Set(plan.tables.flat().map(nameOfDimension))]
  for (const { column, hierarchy } of history.schemes)
    if (columns.includes(column) && hierarchyTokenOf(column, plan, tokens) !== hierarchy)
      throw new PrivacyError('historyOfOtherPlan', { column })
  const rows = personTokens(table, history.person, (...texts) => tokens('person', ...texts))
  const numberOf = new Map(rows.map((token, row) => [token, row]))
  for (const { people } of history.releases)
    for (const token of people) if (!numberOf.has(token)) numberOf.set(token, numberOf.size)
  const schemes = schemesIn(history, table, tokens)
  const releases = history.releases.map(({ people, columns: counted, tables, changes }) => {
    const codes = counted.map(({ name, tokens: marks, codes: ofPeople }) => {
      const { categories } = schemes.get(name) as Scheme
      const categoryOf = new Map(categories.map((one, at) => [tokens('category', name, one.name), at + 1]))
      const ofPerson = new Uint32Array(numberOf.size)
      for (const [at, token] of people.entries())
        ofPerson[numberOf.get(token) as number] = categoryOf.get(marks[ofPeople[at] as number] as string) as number
      return ofPerson
    })
    return { columns: counted.map(({ name }) => name), codes, tables, changes }
  })
  const earlier: Earlier = {
    schemes,
    releases,
    personCount: numberOf.size,
    personOfRow: Uint32Array.from(rows, (_, row) => row),
    sensitive: history.sensitive,
  }
  refuseOthers(table, earlier, new Map(rows.map((_, row) => [row, row])), columns)
  return { earlier, tokensOfRows: rows }
}

/** Adds a release to a history. */
export function nextHistory(
  { history, key, date }: TableSeries,
  plan: TablePlan,
  rows: readonly string[],
  released: ReleasedTables,
  permission: Permission | undefined,
): TableHistory {
  const tokens = historyTokens(key)
  const order = [...rows.keys()].sort((a, b) => ((rows[a] as string) < (rows[b] as string) ? -1 : 1))
  const release: HistoryRelease = {
    date,
    people: order.map((row) => rows[row] as string),
    columns: released.counted.columns.map((name, at) => {
      const codes = released.counted.codes[at] as Uint32Array
      const numbers = new Map<number, number>()
      const own = order.map((row) => {
        const code = codes[row] as number
        const number = numbers.get(code) ?? numbers.size
        numbers.set(code, number)
        return number
      })
      const { categories } = released.schemes.get(name) as Scheme
      return {
        name,
        tokens: [...numbers.keys()].map((code) => tokens('category', name, categories[code - 1]?.name as string)),
        codes: own,
      }
    }),
    tables: released.layouts,
    changes: released.changes,
  }
  const before = new Map(history.schemes.map((scheme) => [scheme.column, scheme]))
  const schemes = [...released.schemes.values()].map(({ column, categories, categoryOf, rest, isDeclared }) => ({
    column,
    categories,
    rest,
    isDeclared,
    hierarchy: before.get(column)?.hierarchy ?? hierarchyTokenOf(column, plan, tokens),
    values:
      before.get(column)?.values ??
      [...categoryOf].map(([text, category]) => [tokens('value', column, text), category] as const),
  }))
  return sealHistory(
    {
      person: history.person,
      minimumCell: Math.max(history.minimumCell, plan.minimumCell ?? LEAST_CELL),
      sensitive: released.sensitiveColumns,
      madeFor: history.madeFor ?? permission,
      schemes,
      releases: [...history.releases, release],
    },
    key,
  )
}
