import { loadCases, PAGE, type StoredCase } from './case-store.ts'
import { withArchive } from './open-archive.ts'
import type { Shelf } from './shelf.ts'

/**
 * Reads every case of an agency that the transaction sees, archived ones among them, but for those that `without`
 * names: a page of them at a time, in the order of their ids.
 */
export async function* everyCase(of: Shelf, without: ReadonlySet<string>): AsyncGenerator<StoredCase> {
  // Anyone who they are assigned to, they are seen.
  const shelf = { ...of, isByAssignment: false }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    const { cases, last } = await withArchive(shelf.tx, () => loadCases(shelf, from, PAGE, without))
    yield* cases
    after = last
  }
}
