import { type Criterion, markAmongLeft } from '../models/criterion.ts'
import { minimumDistinct } from '../models/k-anonymity.ts'
import { valuesByTuple } from '../models/tuple-values.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { type Column, columnOf, type Table } from '../table/table.ts'
import { blankRows, countInData } from './data-distribution.ts'
import { type EarlierRelease, type Individuals, type WatchedColumn, watchedColumns } from './individuals.ts'
import { criteriaFor } from './sensitive-criterion.ts'

/** The group of individuals who are in none. */
export const NO_GROUP = 0xffffffff

/** Finds which groups of individuals break the plan: by their size, and by what each release shows about them. */
export type GroupCheck = (
  groupOf: Uint32Array,
  groupCount: number,
  /** Who is shown in the new release, for the groups that it shows. */
  isReleased?: (individual: number) => boolean,
) => Uint8Array

/** Makes the criteria of a plan for what a release shows about the people in it. */
function criteriaOf(plan: ReleasePlan, { isIn, columns }: EarlierRelease, count: number): Criterion[] {
  const tupleOf = Uint32Array.from({ length: count }, (_, individual) => (isIn(individual) ? individual : count))
  const valuesOf = ({ codes, values }: Column) => valuesByTuple({ count, tupleOf }, codes, values.length)
  const find = (name: string | undefined) => columns.find((column) => column.name === name)
  const spread = plan.sensitive.flatMap(({ column: name, rules }) => {
    const column = find(name)
    if (column === undefined) return []
    const values = valuesOf(column)
    return rules.flatMap((rule) => criteriaFor(rule, values, column, column.inData))
  })
  const groups = find(plan.groupBy)
  return groups === undefined ? spread : [...spread, minimumDistinct(valuesOf(groups), plan.k)]
}

/**
 * Makes the check of groups of individuals: at least k in each, and the rules of the plan for what each release shows
 * about them.
 */
export function groupCheck(table: Table, plan: ReleasePlan, individuals: Individuals): GroupCheck {
  const { count, rows, earlier } = individuals
  const past = earlier.map((release) => ({ isIn: release.isIn, criteria: criteriaOf(plan, release, count) }))
  const isBlank = blankRows(
    plan.quasiIdentifiers.map(({ column }) => columnOf(table, column)),
    table.rowCount,
  )
  const columns = watchedColumns(plan).map((name): WatchedColumn => {
    const column = columnOf(table, name)
    const codes = new Uint32Array(count)
    codes.set(column.codes)
    return { ...column, codes, inData: countInData(column, isBlank) }
  })
  return (groupOf, groupCount, isReleased) => {
    const sizes = new Float64Array(groupCount)
    for (const group of groupOf) if (group !== NO_GROUP) sizes[group] = (sizes[group] as number) + 1
    const fails = Uint8Array.from(sizes, (size) => (size < plan.k ? 1 : 0))
    const ask = (isIn: (individual: number) => boolean, criteria: readonly Criterion[]): void => {
      const members = Uint32Array.from(groupOf.keys()).filter((at) => groupOf[at] !== NO_GROUP && isIn(at))
      const classOf = members.map((at) => groupOf[at] as number)
      markAmongLeft(criteria, { classOf, members, length: members.length, classCount: groupCount }, fails)
    }
    for (const { isIn, criteria } of past) ask(isIn, criteria)
    if (isReleased !== undefined) {
      const isIn = (individual: number): boolean => individual < rows && isReleased(individual)
      ask(isIn, criteriaOf(plan, { isIn, columns }, count))
    }
    return fails
  }
}
