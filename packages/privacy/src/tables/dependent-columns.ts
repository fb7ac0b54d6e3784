import type { FieldId } from '@tip-standard/core'
import { isMissingCategory } from '../table/cell.ts'
import type { Column } from '../table/table.ts'

/** Fields that state one fact in several ways: each follows from another, exactly or nearly. */
const facts: readonly (readonly FieldId[])[] = [
  [
    'victim.birthDate',
    'victim.age',
    'victim.ageBand',
    'victim.minorAtRegistration',
    'victim.minorAtEntry',
    'victim.minorAtStartOfExploitation',
    'victim.ageWhenTrafficked',
  ],
  ['event.periodFrom', 'event.periodTo', 'event.durationBand'],
  ['case.openedOn', 'case.registrationYear'],
]

/** A part of a country: a district is in one province, and a province in one country. */
const PART_OF_COUNTRY = /\.adm[123]$/

/**
 * The fact behind a field of the standard, named by the first field that states it: the country for its parts, the name
 * itself if no other field states it.
 */
export function factOf(name: string): string {
  const first = facts.find((fields) => (fields as readonly string[]).includes(name))?.[0]
  return first ?? name.replace(PART_OF_COUNTRY, '.country')
}

/**
 * Whether every value of a column goes with one value of another that has fewer, as a district does with its province;
 * rows in which either is missing are ignored.
 */
function isFinerThan(one: Column, other: Column): boolean {
  const missing = [one, other].map(({ values }) => values.map(isMissingCategory))
  const found = new Map<number, number>()
  for (const [row, code] of one.codes.entries()) {
    const beside = other.codes[row] as number
    if (missing[0]?.[code] === true || missing[1]?.[beside] === true) continue
    if ((found.get(code) ?? beside) !== beside) return false
    found.set(code, beside)
  }
  const wider = new Set(found.values()).size
  return wider > 1 && found.size > wider
}

/**
 * Pairs of columns that reveal something about each other, so that subtracting counts by one from counts by the other
 * shows how many people are between them: columns that state one fact, such as an age and its band, and columns of
 * which one follows from the other in the data, such as a province from the district. O(columns² × rows).
 */
export const dependentColumns = (columns: readonly Column[]): [string, string][] =>
  columns.flatMap((one, at) =>
    columns
      .slice(at + 1)
      .filter((other) => factOf(one.name) === factOf(other.name) || isFinerThan(one, other) || isFinerThan(other, one))
      .map((other): [string, string] => [one.name, other.name]),
  )

/**
 * A pair of columns, once for each set of other columns that a table of the one and a table of the other have in common:
 * their counts can be subtracted for each value of those.
 */
export function withColumnsBeside(
  pair: readonly [string, string],
  tables: readonly (readonly string[])[],
): (readonly string[])[] {
  const [ofOne, ofOther] = pair.map((column) => tables.filter((columns) => columns.includes(column)))
  const sets = (ofOne ?? []).flatMap((columns) =>
    (ofOther ?? []).map((others) => columns.filter((one) => others.includes(one) && !pair.includes(one)).toSorted()),
  )
  const found = new Map([[], ...sets].map((beside) => [beside.join('\n'), [...beside, ...pair]]))
  return [...found.values()]
}
