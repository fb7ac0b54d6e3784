import type { CaseRecord } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { loadCases, PAGE } from '../records/case-store.ts'
import type { PersonOfCase } from '../records/references.ts'

/**
 * Finds the other cases of a victim in the agency, by the id across cases: what they refused in one holds in all. The id is sealed, so every case is opened; nothing of them is handed
 * out.
 */
export async function otherCasesOf(scene: Scene, record: CaseRecord, { person }: PersonOfCase): Promise<CaseRecord[]> {
  const across = record.victims?.find(({ id }) => id === person)?.crossCaseId
  if (across === undefined) return []
  return await scene.inWholeAgency(async () => {
    const without = new Set([...(await canaryCases(scene)), record.case.id])
    const others: CaseRecord[] = []
    for (let after: string | undefined = ''; after !== undefined; ) {
      const { cases, last } = await loadCases(scene, after, PAGE, without)
      for (const other of cases)
        if (other.record.victims?.some(({ crossCaseId }) => crossCaseId === across)) others.push(other.record)
      after = last
    }
    return others
  })
}
