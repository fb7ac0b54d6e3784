import { loadCases, type StoredCase } from './case-store.ts'
import { withArchive } from './open-archive.ts'
import { PAGE } from './pages-of.ts'
import type { Shelf } from './shelf.ts'

/**
 * Reads every case of an agency that the transaction sees, including archived ones, except those in `without`: a page
 * at a time, ordered by id.
 */
export async function* everyCase(shelf: Shelf, without: ReadonlySet<string>): AsyncGenerator<StoredCase> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    const { cases, last } = await withArchive(shelf.tx, () => loadCases(shelf, from, PAGE, without))
    yield* cases
    after = last
  }
}
