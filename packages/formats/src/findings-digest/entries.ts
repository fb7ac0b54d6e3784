import type { Catalogue, CatalogueEntry } from '@tip-standard/core/texts'
import { exchangeCatalogue } from '../records/findings/exchange-catalogue.ts'
import { tableCatalogue } from '../tables/findings/table-catalogue.ts'
import type { FindingSource } from './group.ts'

/**
 * What the catalogues say about findings of a code; findings about records have no entry. `submissions` is the
 * catalogue of the reader of answers to forms.
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
