import type { FieldId } from '@tip-standard/core'

/** Fields that say one fact in several ways: each follows from another, exactly or nearly. */
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

/** The fact that a field of the standard is about, by the first of the fields that say it; the name itself where no other field says it. */
export function factOf(name: string): string {
  return facts.find((fields) => (fields as readonly string[]).includes(name))?.[0] ?? name
}

/** Pairs of columns that say one fact in two ways, such as an age and its band: subtracting counts by the one from counts by the other shows how many are between them. */
export const pairsOfOneFact = (columns: readonly string[]): [string, string][] =>
  columns.flatMap((one, at) =>
    columns
      .slice(at + 1)
      .filter((other) => factOf(one) === factOf(other))
      .map((other): [string, string] => [one, other]),
  )
