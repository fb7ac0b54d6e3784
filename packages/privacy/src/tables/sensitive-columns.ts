import type { FieldInfo } from '@tip-standard/core'
import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import { fields } from '@tip-standard/core/metadata'
import { knownField } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'

/**
 * A column that no one may learn about a person; `isNamed` says that a plan or the standard names it sensitive, and not
 * only that nothing is known about it.
 */
export type SensitiveColumn = { readonly column: string; readonly isNamed: boolean }

/** What the standard knows about a column: a field by its id, its name, or its name in HTCDS or CTDC. */
function infoOf(column: string): FieldInfo | undefined {
  const mapped = fieldCrosswalk.find(({ to }) => to === column)?.field
  return (
    knownField(column) ??
    fields.find(({ entity, name }) => entity === 'victim' && name === column) ??
    fields.find(({ name }) => name === column) ??
    (mapped === undefined ? undefined : knownField(mapped))
  )
}

/**
 * The columns whose values no one may learn about a person whose other values they know: those that a plan names;
 * otherwise the fields that the standard calls sensitive and that identify no one, and columns unknown to it.
 */
export function sensitiveColumns(columns: readonly string[], named: readonly string[] | undefined): SensitiveColumn[] {
  if (named !== undefined) {
    if (named.some((one) => !columns.includes(one))) throw new PrivacyError('columnUnknown')
    return columns.filter((one) => named.includes(one)).map((column) => ({ column, isNamed: true }))
  }
  return columns.flatMap((column): SensitiveColumn[] => {
    const info = infoOf(column)
    if (info === undefined) return [{ column, isNamed: false }]
    const isSensitive = ['sensitive', 'restricted'].includes(info.sensitivity) && info.identifiability === 'none'
    return isSensitive ? [{ column, isNamed: true }] : []
  })
}
