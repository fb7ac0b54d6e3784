import type { Slice } from '../generated/indicator.ts'
import { MOST_CHANGE } from '../model/most-change.ts'
import type { NotComputed, ReportCategory, ReportIndicator, ReportTable } from '../model/report.ts'
import type { Population, PopulationGroup } from './population.ts'

/** The groups of the population that categories of sex and age group represent; other categories have none. */
const groups: ReadonlyMap<string, PopulationGroup> = new Map([
  ['female', { sex: 'female' }],
  ['girls', { sex: 'female', ageGroup: 'child' }],
  ['women', { sex: 'female', ageGroup: 'adult' }],
  ['male', { sex: 'male' }],
  ['boys', { sex: 'male', ageGroup: 'child' }],
  ['men', { sex: 'male', ageGroup: 'adult' }],
])

/** The dimension by which the population is divided. */
const SEX_AND_AGE = 'sexAndAge'
const YEAR = 'year'

type Years = readonly [number, number]

/** The population groups of some categories; `undefined` unless each category represents one. */
function groupsOfCodes(codes: readonly string[]): PopulationGroup[] | undefined {
  const found = codes.map((code) => groups.get(code))
  return found.every((one) => one !== undefined) ? found : undefined
}

/**
 * The population groups of a category of sex and age group; for the total, those of everyone or of the people to whom
 * the indicator applies.
 */
function groupsOf(
  category: ReportCategory | undefined,
  slice: Slice | undefined,
): readonly PopulationGroup[] | undefined {
  if (category === undefined || category.kind === 'total')
    return slice === undefined ? [{}] : groupsOfCodes(slice.codes)
  return groupsOfCodes([category.code]) ?? (category.merges === undefined ? undefined : groupsOfCodes(category.merges))
}

function yearsOf(category: ReportCategory | undefined, years: Years | undefined): Years | undefined {
  if (category === undefined || category.kind === 'total') return years
  return /^\d{4}$/.test(category.code) ? [Number(category.code), Number(category.code)] : undefined
}

/**
 * Adds rates to the cells of a table: the shown count per given number of people of the same sex and age group, per
 * year.
 */
function withRates(
  table: ReportTable,
  slices: readonly Slice[],
  per: number,
  population: Population,
  years: Years | undefined,
  leftOut: number,
): ReportTable {
  const placeOf = (id: string): number => table.dimensions.findIndex((one) => one.id === id)
  const [sexPlace, yearPlace] = [placeOf(SEX_AND_AGE), placeOf(YEAR)]
  const slice = slices.find(({ dimension }) => dimension === SEX_AND_AGE)
  const cells = table.cells.map((cell) => {
    const { at, count } = cell
    const categories = table.dimensions.map((dimension, place) => dimension.categories[at[place] as number])
    const isRated = categories.every((one) => one?.kind === 'answer' || one?.kind === 'total')
    const ofGroups = groupsOf(categories[sexPlace], slice)
    const during = yearsOf(categories[yearPlace], years)
    if (count === undefined || !isRated || ofGroups === undefined || during === undefined) return cell
    const people = ofGroups.map((group) => population.peopleIn(during, group))
    const all = people.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0)
    if (!(all > 0)) return cell
    const rate = (count / all) * per
    // A shown group is complete; all shown groups together are not everyone.
    const category = categories[sexPlace]
    const most = category === undefined || category.kind === 'total' ? count + leftOut : count
    if (most - count <= count * MOST_CHANGE) return { ...cell, rate }
    return { ...cell, rateBetween: [rate, (most / all) * per] as const }
  })
  return { ...table, cells }
}

/**
 * Adds yearly rates to an indicator: the people counted in the years of the report, per given number of people in those
 * years together. Only shown counts have a rate, and only if the population includes people of their group. An
 * indicator without any rate is not computed, because readers would take a count for a rate. Nor is one with a
 * population that is smaller than a count, or in a report that counts only new people (`newOnly`), which has no yearly
 * number.
 */
export function addRates(
  result: ReportIndicator,
  population: Population | 'newOnly' | undefined,
  years: Years | undefined,
): ReportIndicator {
  const { id, indicator, tables, notComputed, leftOut = 0 } = result
  const { per, of = [] } = indicator
  if (per === undefined || notComputed !== undefined) return result
  const without = (code: NotComputed['code']): ReportIndicator => ({
    id,
    indicator,
    tables: [],
    figures: [],
    notComputed: { code },
  })
  if (population === 'newOnly') return without('newOnly')
  const rated =
    population === undefined ? [] : tables.map((table) => withRates(table, of, per, population, years, leftOut))
  const cells = rated.flatMap((table) => table.cells)
  if (cells.some(({ rate, rateBetween: [least] = [0] }) => (rate ?? least) > per)) return without('populationTooSmall')
  if (cells.some(({ rate, rateBetween }) => rate !== undefined || rateBetween !== undefined))
    return { ...result, tables: rated }
  const isOfOtherYears = population !== undefined && (years === undefined || !population.covers(years))
  return without(isOfOtherYears ? 'populationYears' : 'noPopulation')
}
