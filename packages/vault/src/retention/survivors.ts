import type { CaseRecord, Victim } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { writing } from '../access/write-cases.ts'
import { loadTheseCases, type StoredCase, storeCase } from '../records/case-store.ts'
import { everyCase } from '../records/every-case.ts'
import { firstOf } from '../records/first-of.ts'
import { openArchive } from '../records/open-archive.ts'

/** The other cases of an agency, as far as an erasure concerns them. */
export type Survivors = {
  /** The ids across cases of everyone in the other cases. */
  crossCaseIds: ReadonlySet<string>
  /** The cases that name the case as the original of which they are a duplicate. */
  duplicates: readonly StoredCase[]
  /** The cases of people of this case. */
  kin: readonly CaseRecord[]
}

/** The ids across cases of the victims of a record. */
export const crossCaseIdsOf = ({ victims = [] }: Pick<CaseRecord, 'victims'>): string[] =>
  victims.flatMap(({ crossCaseId }: Victim) => (crossCaseId === undefined ? [] : [crossCaseId]))

/**
 * Reads all other cases of the agency, including archived ones, because the references in them are sealed. Nothing of
 * them is handed out.
 */
export async function survivorsOf(scene: Scene, record: CaseRecord): Promise<Survivors> {
  const own = new Set(crossCaseIdsOf(record))
  const crossCaseIds = new Set<string>()
  const duplicates: StoredCase[] = []
  const kin: CaseRecord[] = []
  await scene.inWholeAgency(async () => {
    for await (const stored of everyCase(scene, new Set([...(await canaryCases(scene)), record.case.id]))) {
      const theirs = crossCaseIdsOf(stored.record)
      for (const id of theirs) crossCaseIds.add(id)
      if (stored.record.case.duplicateOf === record.case.id) duplicates.push(stored)
      if (theirs.some((id) => own.has(id))) kin.push(stored.record)
    }
  })
  await openArchive(scene.tx)
  return { crossCaseIds, duplicates, kin }
}

/**
 * Makes one of the duplicates of a case that is about to be erased count in its place, and the others point at that
 * one: the earliest in daily work, or else the earliest. If the case is itself a duplicate, they become duplicates of
 * the one that counts already.
 */
export async function passOnCount(
  scene: Scene,
  { case: { duplicateOf } }: CaseRecord,
  duplicates: readonly StoredCase[],
): Promise<void> {
  if (duplicates.length === 0) return
  await scene.inWholeAgency(async () => {
    const byId = new Map(duplicates.map((stored) => [stored.record.case.id, stored]))
    const isElsewhere = duplicateOf !== undefined && !byId.has(duplicateOf)
    const counts = isElsewhere ? duplicateOf : await firstOf(scene, [...byId.keys()])
    for (const [id, { record, version }] of byId) {
      const { duplicateOf: _, ...rest } = record.case
      const own = id === counts ? rest : { ...rest, duplicateOf: counts }
      await storeCase(scene, { ...record, case: own }, version, writing(scene))
    }
  })
}

/** For each of these cases, the number of other cases of its people in the agency; cases without any are left out. */
export async function kinOf(scene: Scene, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const canaries = await canaryCases(scene)
  return await scene.inWholeAgency(async () => {
    await openArchive(scene.tx)
    const own = new Map<string, string[]>()
    for (const { record } of await loadTheseCases(scene, ids, canaries)) own.set(record.case.id, crossCaseIdsOf(record))
    const wanted = new Set([...own.values()].flat())
    const holders = new Map<string, Set<string>>()
    if (wanted.size > 0)
      for await (const { record } of everyCase(scene, canaries))
        for (const id of crossCaseIdsOf(record))
          if (wanted.has(id)) holders.set(id, (holders.get(id) ?? new Set()).add(record.case.id))
    await openArchive(scene.tx)
    return new Map(
      [...own].flatMap(([caseId, across]) => {
        const others = new Set(across.flatMap((id) => [...(holders.get(id) ?? [])]))
        others.delete(caseId)
        return others.size === 0 ? [] : [[caseId, others.size] as const]
      }),
    )
  })
}
