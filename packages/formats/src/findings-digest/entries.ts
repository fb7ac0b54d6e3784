import type { CatalogueEntry } from '@tip-standard/core/texts'
import { exchangeCatalogue } from '../records/findings/exchange-catalogue.ts'
import { tableCatalogue } from '../tables/findings/table-catalogue.ts'
import type { FindingSource, Remedy } from './group.ts'
import { toRemedy } from './remedies.ts'

/** What the catalogues say about findings of a code; findings about records have no entry. */
export function entryOf(source: FindingSource, code: string): CatalogueEntry | undefined {
  if (source === 'record') return undefined
  const { entries } = source === 'table' ? tableCatalogue : exchangeCatalogue
  return Object.hasOwn(entries, code) ? (entries as { readonly [code: string]: CatalogueEntry })[code] : undefined
}

/** What settles findings of a code; `undefined` where no option does. */
export function remedyFor(source: FindingSource, code: string): Remedy | undefined {
  const fix = entryOf(source, code)?.fix
  return fix === undefined ? undefined : toRemedy(fix)
}
