import type { CaseRecord, Victim } from '@tip-standard/core'
import { everyCase } from '../records/every-case.ts'
import { loadKept } from '../records/kept-refusals.ts'
import type { PersonOfCase } from '../records/references.ts'
import { type Refused, refusedBy } from '../records/refusals.ts'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'
import { canaryCases } from './canaries.ts'
import type { PeopleBefore } from './people-before.ts'

/** The id across cases of a victim of a case, if they have one. */
export const linkOf = ({ victims = [] }: CaseRecord, { kind, person }: PersonOfCase): string | undefined =>
  kind === 'victim' ? victims.find(({ id }) => id === person)?.crossCaseId : undefined

/** A case in which a victim's id across cases is removed. */
export const withoutLink = (record: CaseRecord, { person }: Pick<PersonOfCase, 'person'>): CaseRecord => ({
  ...record,
  victims: (record.victims ?? []).map((victim) => {
    const { crossCaseId: _, ...rest } = victim
    return victim.id === person ? rest : victim
  }),
})

/** A victim of a version, and the id across cases that they had before and do not have in it. */
type TakenOff = { victim: Victim; across: string }

/** The refusals under an id across cases; `person` is who refused, if that is a victim of this case. */
type RefusedAcross = { across: string; refused: Refused; person?: string; isKeptHere?: boolean }

/**
 * Makes sure that a new version does not remove an id across cases under which the person refused something elsewhere,
 * which needs approval by others. Every case is opened only if an id is removed. Throws `linkStands`.
 */
export async function checkLinks(
  scene: Scene,
  whole: CaseRecord,
  next: CaseRecord,
  people: PeopleBefore,
): Promise<void> {
  const taken = takenOff(whole, next, people)
  if (taken.length === 0) return
  const all = [...ofCase(whole), ...(await refusedElsewhere(scene, next.case.id))]
  for (const { victim, across } of taken) {
    const own = new Set(noesIn(refusedBy(victim)))
    const under = (id: string): string[] =>
      all
        .filter((one) => one.across === id && one.person !== victim.id)
        .flatMap(({ refused, isKeptHere }) => noesIn(refused).filter((no) => !(isKeptHere === true && own.has(no))))
    // If two ids were joined, refusals under one of them are stored under the other.
    const holds = new Set(victim.crossCaseId === undefined ? [] : under(victim.crossCaseId))
    if (!under(across).every((no) => holds.has(no))) throw new VaultError('linkStands')
  }
}

/**
 * People who are or were in the case and have a different id across cases in a version, or none. If someone leaves in
 * the version in which someone else arrives, they may be one person under a new id, as in `checkDecisionsKept`.
 */
function takenOff(whole: CaseRecord, next: CaseRecord, { known, added, kept }: PeopleBefore): TakenOff[] {
  const { victims = [] } = next
  const stays = new Set(victims.map(({ id }) => id))
  const leavers = (whole.victims ?? []).filter(({ id }) => !stays.has(id))
  const lastOf = ({ id }: Victim): (string | undefined)[] => {
    const before = known.get(id)
    if (before !== undefined) return [before.crossCaseId]
    return kept.filter(({ person }) => person === id).map(({ lastCrossCaseId }) => lastCrossCaseId)
  }
  return victims.flatMap((victim) => {
    const others = added.includes(victim) ? leavers.map(({ crossCaseId }) => crossCaseId) : []
    return [...lastOf(victim), ...others].flatMap((across) =>
      across === undefined || across === victim.crossCaseId ? [] : [{ victim, across }],
    )
  })
}

const ofCase = ({ victims = [] }: CaseRecord): RefusedAcross[] =>
  victims.flatMap((victim) =>
    victim.crossCaseId === undefined
      ? []
      : [{ across: victim.crossCaseId, refused: refusedBy(victim), person: victim.id }],
  )

/** The refusals in the other cases of the agency, including archived ones, and stored refusals; never handed out. */
async function refusedElsewhere(scene: Scene, caseId: string): Promise<RefusedAcross[]> {
  return await scene.inWholeAgency(async () => {
    const found: RefusedAcross[] = []
    for await (const { record } of everyCase(scene, new Set([...(await canaryCases(scene)), caseId])))
      found.push(...ofCase(record).map(({ person: _, ...one }) => one))
    for (const { kept } of await loadKept(scene))
      if (kept.crossCaseId !== undefined)
        found.push({ across: kept.crossCaseId, refused: kept, isKeptHere: kept.case === caseId })
    return found
  })
}

/** The refusals as texts: equal refusals have equal texts. */
const noesIn = ({ consents, absent }: Refused): string[] => [
  ...consents.map((one) => JSON.stringify(one)),
  ...(absent === undefined ? [] : ['absent']),
]
