import type { CaseRecord } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { everyCase } from '../records/every-case.ts'
import { keptRecords } from '../records/kept-refusals.ts'
import type { PersonOfCase } from '../records/references.ts'

/**
 * Finds the other cases of a victim in the agency, archived ones among them, by the id across cases, and what is kept
 * of those that were erased: what they refused in one holds in all. The id is sealed, so every case is opened; nothing
 * of them is handed out.
 */
export async function otherCasesOf(scene: Scene, record: CaseRecord, { person }: PersonOfCase): Promise<object[]> {
  const across = record.victims?.find(({ id }) => id === person)?.crossCaseId
  if (across === undefined) return []
  return await scene.inWholeAgency(async () => {
    const others: object[] = []
    for await (const other of everyCase(scene, new Set([...(await canaryCases(scene)), record.case.id])))
      if (other.record.victims?.some(({ crossCaseId }) => crossCaseId === across)) others.push(other.record)
    return [...others, ...(await keptRecords(scene, across))]
  })
}
