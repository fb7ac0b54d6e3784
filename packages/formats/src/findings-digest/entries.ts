import type { Catalogue, CatalogueEntry } from '@tip-standard/core/texts'
import { exchangeCatalogue } from '../records/findings/exchange-catalogue.ts'
import { tableCatalogue } from '../tables/findings/table-catalogue.ts'
import type { FindingSource } from './group.ts'

/**
 * The catalogue entry for findings with a code; findings about records have none. `submissions` is the catalogue of the
 * submissions reader.
 */
export function entryOf(
  source: FindingSource,
  code: string,
  submissions: Catalogue<string> | undefined,
): CatalogueEntry | undefined {
  const entries: { readonly [code: string]: CatalogueEntry } | undefined = {
    record: undefined,
    table: tableCatalogue.entries,
    exchange: exchangeCatalogue.entries,
    submission: submissions?.entries,
  }[source]
  return entries !== undefined && Object.hasOwn(entries, code) ? entries[code] : undefined
}
