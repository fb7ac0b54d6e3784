import type { FieldId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import type { DimensionValues } from '../generated/indicator.ts'
import type { CompiledReading, Source } from './answers.ts'

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

/** The day on which much else is measured, which says little of it: only years and quarters follow from it. */
const REGISTERED: FieldId = 'case.openedOn'

/** The fact that a field is about: the first of its fields, by which all of them are known. */
const factOf = ({ path, ...which }: Source): Source[] =>
  facts.flatMap(([first, ...others]) =>
    first !== undefined && (others as string[]).includes(path) ? [{ ...which, path: first }] : [],
  )

/** Whether a path is that of a field which only holds others, which are named too. */
const holdsOthers = (path: string): boolean => fields.some(({ id, type }) => id === path && 'entity' in type)

/**
 * What the values of a dimension follow from: the fields that it reads, those by which it chooses entries, those that
 * its conditions name, and the facts that these are about. Without what holds fields that are named too.
 */
export function sourcesOf(
  kind: DimensionValues['kind'],
  readings: readonly CompiledReading[],
  named: readonly FieldId[],
): Source[] {
  const own = [
    ...readings.flatMap(({ source, asked }) => [source, ...asked.map((path): Source => ({ ...source, path }))]),
    ...named.map((path): Source => ({ path })),
  ].filter(({ path }) => !holdsOthers(path) && (path !== REGISTERED || kind === 'period'))
  return [...own, ...own.flatMap(factOf)]
}
