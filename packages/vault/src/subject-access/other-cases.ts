import type { CaseRecord } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { isSeen } from '../access/read-cases.ts'
import { everyCase } from '../records/every-case.ts'
import { withArchive } from '../records/open-archive.ts'
import type { PersonOfCase } from '../records/references.ts'

/**
 * Whether a victim is in other cases, including archived ones, by the id across cases. Considers only cases that the
 * session may open, and the person as it may know them there: that another case exists can reveal something too.
 */
export async function isInOtherCases(scene: Scene, record: CaseRecord, of: PersonOfCase): Promise<boolean> {
  const across = of.kind === 'victim' && record.victims?.find(({ id }) => id === of.person)?.crossCaseId
  if (across === false || across === undefined) return false
  for await (const { record: other } of everyCase(scene, new Set([...(await canaryCases(scene)), record.case.id])))
    for (const { id, crossCaseId } of other.victims ?? [])
      if (crossCaseId === across && (await isKnown(scene, { case: other.case.id, kind: 'victim', person: id })))
        return true
  return false
}

const isKnown = (scene: Scene, person: PersonOfCase): Promise<boolean> =>
  withArchive(scene.tx, () => isSeen(scene, person))
