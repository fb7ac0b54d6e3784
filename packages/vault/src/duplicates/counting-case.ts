import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { loadTheseCases, type StoredCase } from '../records/case-store.ts'
import { firstOf } from '../records/first-of.ts'
import { withArchive } from '../records/open-archive.ts'

/** What a case says about which other case counts for it; `undefined` if it counts itself. */
export type CountingMark = { stored: StoredCase; duplicateOf: string | undefined }

/** The case that counts for another, by id; `stored` is missing if the agency does not have it. */
type CountingCase = { id: string; stored?: StoredCase }

/**
 * What changes in the cases of an agency if two of them are one: of the cases that count for them, the later names the
 * earlier. Chains are followed to their ends, also through cases that the session does not see, so that no decisions, in
 * whatever order, leave a circle in which no case counts. Nothing changes if the two are one case already.
 */
export async function marksOfOneCase(scene: Scene, one: string, other: string): Promise<CountingMark[]> {
  return await withArchive(scene.tx, async () => {
    const canaries = await canaryCases(scene)
    const ends = [await countingCase(scene, one, canaries), await countingCase(scene, other, canaries)] as const
    const kept = await keptOf(scene, ends)
    const marks: CountingMark[] = []
    // What was stored as a circle counts from now on.
    if (kept.stored?.record.case.duplicateOf !== undefined) marks.push({ stored: kept.stored, duplicateOf: undefined })
    for (const { id, stored } of ends)
      if (id !== kept.id && stored !== undefined) marks.push({ stored, duplicateOf: kept.id })
    return marks
  })
}

/** The one that goes on counting. What is named but not on file is not known to be later, and counts elsewhere. */
async function keptOf(scene: Scene, ends: readonly [CountingCase, CountingCase]): Promise<CountingCase> {
  const absent = ends.find(({ stored }) => stored === undefined)
  if (absent !== undefined) return absent
  const first = await firstOf(
    scene,
    ends.map(({ id }) => id),
  )
  return ends[0].id === first ? ends[0] : ends[1]
}

/** Follows `case.duplicateOf` to the end: of a circle, this is the case that would count if it were none. */
async function countingCase(scene: Scene, caseId: string, canaries: ReadonlySet<string>): Promise<CountingCase> {
  const passed = new Map<string, StoredCase>()
  for (let id = caseId; ; ) {
    const [stored] = await loadTheseCases(scene, [id], canaries)
    if (stored === undefined) return { id }
    passed.set(id, stored)
    const { duplicateOf } = stored.record.case
    if (duplicateOf === undefined) return { id, stored }
    if (passed.has(duplicateOf)) {
      const ids = [...passed.keys()]
      const first = await firstOf(scene, ids.slice(ids.indexOf(duplicateOf)))
      return { id: first, stored: passed.get(first) as StoredCase }
    }
    id = duplicateOf
  }
}
