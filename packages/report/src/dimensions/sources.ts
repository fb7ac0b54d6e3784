import type { FieldId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { factOf } from '@tip-standard/privacy/tables'
import type { DimensionValues } from '../generated/indicator.ts'
import type { CompiledReading, Source } from './answers.ts'

/**
 * The day from which many other values are measured, and which reveals little about them: only years and quarters
 * depend on it.
 */
const REGISTERED: FieldId = 'case.openedOn'

/** Whether a path is that of a field that only contains others, which are named too. */
const holdsOthers = (path: string): boolean => fields.some(({ id, type }) => id === path && 'entity' in type)

/**
 * What the values of a dimension depend on: the fields that it reads, those by which it selects entries, those in its
 * conditions, and the facts that these describe. Without containers of fields that are named too.
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
  return [...own, ...own.map(({ path, ...which }) => ({ ...which, path: factOf(path) }))]
}
