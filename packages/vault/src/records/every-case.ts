import { loadCases, PAGE, type StoredCase } from './case-store.ts'
import { withArchive } from './open-archive.ts'
import type { Shelf } from './shelf.ts'

/**
 * Reads every case of an agency that the transaction sees, archived ones among them, but for those that `without`
 * names: a page of them at a time, in the order of their ids.
 */
export async function* everyCase(shelf: Shelf, without: ReadonlySet<string>): AsyncGenerator<StoredCase> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    const { cases, last } = await withArchive(shelf.tx, () => loadCases(shelf, from, PAGE, without))
    yield* cases
    after = last
  }
}
