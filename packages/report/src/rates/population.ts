import { codeList, isObject } from '@tip-standard/core'

/** The number of people of one sex and age group; of both sexes, or of all ages, if one is not given. */
export type PopulationRow = {
  /** ISO 3166-1, two letters. */
  readonly country?: string
  readonly year?: number
  readonly sex?: 'female' | 'male'
  /** `child`: under 18; `adult`: 18 and over. */
  readonly ageGroup?: 'child' | 'adult'
  readonly people: number
  /** The source of the numbers, which the report quotes; every row that gives one gives the same. */
  readonly source?: string
}

/** The rows of a population, or their faults, in sentences that name rows and columns and repeat no value. */
export type PopulationResult =
  | { readonly ok: true; readonly rows: readonly PopulationRow[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The columns of a population. */
const columns = ['country', 'year', 'sex', 'ageGroup', 'people', 'source'] as const

type Column = (typeof columns)[number]

/** The maximum length of the name of a source, in characters. */
const LONGEST_SOURCE = 200

const isCountry = (value: unknown): boolean => codeList('country').codes.some(({ code }) => code === value)

/** Reads a cell of each column; returns `undefined` if it cannot. */
const readers: { readonly [Name in Column]: (text: string) => PopulationRow[Name] | undefined } = {
  country: (text) => (isCountry(text) ? text : undefined),
  year: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  sex: (text) => (['female', 'male'] as const).find((one) => one === text),
  ageGroup: (text) => (['child', 'adult'] as const).find((one) => one === text),
  people: (text) => (/^\d{1,12}$/.test(text) ? Number(text) : undefined),
  source: (text) => (text.length <= LONGEST_SOURCE ? text : undefined),
}

const rules: { readonly [Name in Column]: string } = {
  country: 'this is no code of a country. Write the code of ISO 3166-1 in two capital letters, such as RW',
  year: 'this is no year. Write four digits, such as 2025',
  sex: 'the codes are female and male. Leave the cell empty for both together',
  ageGroup: 'the codes are child (under 18) and adult (18 and over). Leave the cell empty for all ages',
  people: 'this is no number of people. Write digits alone, such as 13400000, without separators or decimals',
  source: 'this is too long for the name of a source',
}

/** The text of a cell; for anything that is not a cell, a text that no column accepts. */
const toText = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'number' || typeof value === 'string'
      ? String(value).trim()
      : '?'

/** Reads one row and lists its faults. */
function readRow(row: unknown, number: number): { row: PopulationRow | undefined; problems: string[] } {
  if (!isObject(row))
    return { row: undefined, problems: [`Row ${number} is no object with the columns ${columns.join(', ')}.`] }
  if (Object.keys(row).some((name) => !columns.some((one) => one === name)))
    return {
      row: undefined,
      problems: [`Row ${number} has a column that is not known. The columns are ${columns.join(', ')}.`],
    }
  const cells = columns.map((name) => ({ name, text: toText(row[name]) })).filter(({ text }) => text !== '')
  if (!cells.some(({ name }) => name === 'people'))
    return { row: undefined, problems: [`Row ${number}, column people: the number of people is missing.`] }
  const read = cells.map(({ name, text }) => ({ name, value: readers[name](text) }))
  const problems = read.flatMap(({ name, value }) =>
    value === undefined ? [`Row ${number}, column ${name}: ${rules[name]}.`] : [],
  )
  const made = Object.fromEntries(read.map(({ name, value }) => [name, value])) as unknown as PopulationRow
  return { row: problems.length === 0 ? made : undefined, problems }
}

const groupOf = ({ year, sex, ageGroup }: Omit<PopulationRow, 'people' | 'country' | 'source'>): string =>
  [year, sex, ageGroup].join()

/**
 * Finds faults of the rows as a whole: they must be of one country, all or none must have a year, and no group may
 * occur twice.
 */
function problemsOfAll(rows: readonly PopulationRow[]): string[] {
  const problems: string[] = []
  const countries = new Set(rows.map(({ country }) => country))
  if (countries.size > 1)
    problems.push('Column country: the rows are not all of one country. Give those of the country of the report alone.')
  if (new Set(rows.map(({ year }) => year === undefined)).size > 1)
    problems.push('Column year: some rows have a year and others have none. Give the year of all of them.')
  if (new Set(rows.flatMap(({ source }) => source ?? [])).size > 1)
    problems.push('Column source: the rows name several sources. Name one that holds for all of them.')
  const first = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    const group = groupOf(row)
    const earlier = first.get(group)
    if (earlier === undefined) first.set(group, at)
    else if (countries.size === 1)
      problems.push(`Row ${at + 1} is of the same year, sex and ageGroup as row ${earlier + 1}.`)
  }
  return problems
}

/** Reads the rows of a population from cells of text or numbers, such as those of a CSV file. Never throws. */
export function readPopulation(rows: readonly unknown[]): PopulationResult {
  if (rows.length === 0) return { ok: false, problems: ['The population has no rows.'] }
  if (!rows.some((row) => isObject(row) && 'people' in row))
    return { ok: false, problems: [`There is no column people. The columns are ${columns.join(', ')}.`] }
  const read = rows.map((row, at) => readRow(row, at + 1))
  const problems = read.flatMap((one) => one.problems)
  const good = read.flatMap(({ row }) => (row === undefined ? [] : [row]))
  const all = problems.length > 0 ? problems : problemsOfAll(good)
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, rows: good }
}

const sum = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other

/** A sex and an age group; both sexes, or all ages, if one is not given. */
export type PopulationGroup = Pick<PopulationRow, 'sex' | 'ageGroup'>

/** The people of a country, by year, sex and age group. */
export class Population {
  readonly #people: ReadonlyMap<string, number>
  /** The years of the rows; empty if the rows have no year. */
  readonly #years: ReadonlySet<number>

  constructor(rows: readonly PopulationRow[]) {
    this.#people = new Map(rows.map((row) => [groupOf(row), row.people]))
    this.#years = new Set(rows.map(({ year }) => year).filter((year) => year !== undefined))
  }

  /** Whether the population has people for each of some years; rows without years count as those of a single year. */
  covers([first, last]: readonly [number, number]): boolean {
    if (this.#years.size === 0) return first === last
    for (let year = first; year <= last; year++) if (!this.#years.has(year)) return false
    return true
  }

  /** Adds up the people of a group over some years; `undefined` if their number is not known. */
  peopleIn(years: readonly [number, number], group: PopulationGroup): number | undefined {
    if (!this.covers(years)) return undefined
    if (this.#years.size === 0) return this.#peopleOf(group)
    const [first, last] = years
    let people: number | undefined = 0
    for (let year = first; year <= last; year++) people = sum(people, this.#peopleOf({ ...group, year }))
    return people
  }

  #peopleOf(group: PopulationGroup & { year?: number }): number | undefined {
    const own = this.#people.get(groupOf(group))
    if (own !== undefined) return own
    const { sex, ageGroup } = group
    const ofAges =
      ageGroup === undefined
        ? sum(this.#peopleOf({ ...group, ageGroup: 'child' }), this.#peopleOf({ ...group, ageGroup: 'adult' }))
        : undefined
    if (ofAges !== undefined || sex !== undefined) return ofAges
    return sum(this.#peopleOf({ ...group, sex: 'female' }), this.#peopleOf({ ...group, sex: 'male' }))
  }
}
