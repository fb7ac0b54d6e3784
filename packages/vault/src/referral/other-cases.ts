import type { CaseRecord } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { everyCase } from '../records/every-case.ts'
import { keptRecords } from '../records/kept-refusals.ts'
import { withArchive } from '../records/open-archive.ts'
import type { PersonOfCase } from '../records/references.ts'
import { holdAsRead } from '../records/tombstones.ts'

/** Other records of a person, and the versions of the cases among them, by id. */
export type OtherCases = { records: readonly object[]; versions: ReadonlyMap<string, number> }

/**
 * Finds the other cases of a victim in the agency by the id across cases, including archived ones, and the stored
 * refusals from erased ones: a refusal in one applies to all. The id is sealed, so every case is opened; nothing of
 * them is handed out.
 */
export async function otherCasesOf(scene: Scene, record: CaseRecord, { person }: PersonOfCase): Promise<OtherCases> {
  const across = record.victims?.find(({ id }) => id === person)?.crossCaseId
  if (across === undefined) return { records: [], versions: new Map() }
  return await scene.inWholeAgency(async () => {
    const records: object[] = []
    const versions = new Map<string, number>()
    for await (const other of everyCase(scene, new Set([...(await canaryCases(scene)), record.case.id])))
      if (other.record.victims?.some(({ crossCaseId }) => crossCaseId === across)) {
        records.push(other.record)
        versions.set(other.record.case.id, other.version)
      }
    return { records: [...records, ...(await keptRecords(scene, across))], versions }
  })
}

/** Locks the other cases of a person as they were read. Throws as `holdAsRead` does. */
export async function holdOtherCases(scene: Scene, { versions }: OtherCases): Promise<void> {
  if (versions.size === 0) return
  await scene.inWholeAgency(() => withArchive(scene.tx, () => holdAsRead(scene, versions)))
}
