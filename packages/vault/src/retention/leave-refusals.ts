import type { CaseRecord, Victim } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { addKept, dropKept, type KeptRefusals, keptCode, loadKept } from '../records/kept-refusals.ts'
import type { PersonOfCase } from '../records/references.ts'
import { isAnyRefused, type Refused, refusedBy } from '../records/refusals.ts'
import { crossCaseIdsOf, type Survivors } from './survivors.ts'

/**
 * What is about to be erased: the case with everyone named in its readable versions, and, if only one person is erased,
 * the case as it continues without them.
 */
type Leaving = {
  caseId: string
  erasure: string
  victims: readonly Victim[]
  one?: { person: PersonOfCase; left: CaseRecord }
}

/** The refusals without their person. */
const bare = ({ consents, absent }: KeptRefusals): Refused => ({
  consents,
  ...(absent === undefined ? {} : { absent }),
})

/**
 * Stores the refusals of people whose record is about to be erased, as long as another case has or had their id across
 * cases. For people who left the case before, it also stores their decisions and their id, because their versions can
 * no longer be decrypted. Refusals that apply to no case any more are removed.
 */
export async function leaveRefusals(
  scene: Scene,
  { crossCaseIds }: Pick<Survivors, 'crossCaseIds'>,
  { caseId, erasure, victims, one }: Leaving,
): Promise<void> {
  const stored = await loadKept(scene)
  const isGone = ({ id }: Victim): boolean =>
    one === undefined || (one.person.kind === 'victim' && id === one.person.person)
  const stays = new Map((one?.left.victims ?? []).map(({ id, crossCaseId }) => [id, crossCaseId]))
  const others = victims.filter((victim) => !isGone(victim))
  // Ids across cases that no longer concern the case.
  const ended = new Set(crossCaseIdsOf({ victims: victims.filter(isGone) }))
  for (const id of crossCaseIdsOf({ victims: others })) ended.delete(id)
  const isOver = ({ case: of, crossCaseId, person }: KeptRefusals): boolean =>
    of === caseId &&
    (one === undefined || (crossCaseId === undefined ? person === one.person.person : ended.has(crossCaseId)))
  const held = new Set([
    ...crossCaseIds,
    ...crossCaseIdsOf({ victims: others }),
    ...stored.flatMap(({ kept }) =>
      kept.crossCaseId === undefined || kept.case === undefined || isOver(kept) ? [] : [kept.crossCaseId],
    ),
  ])
  const across = [
    ...victims.filter(isGone).map((victim) => ({ crossCaseId: victim.crossCaseId, refused: refusedBy(victim) })),
    ...stored
      .filter(({ kept }) => isOver(kept))
      .map(({ kept }) => ({ crossCaseId: kept.crossCaseId, refused: bare(kept) })),
  ].flatMap(({ crossCaseId, refused }) =>
    crossCaseId === undefined || !isAnyRefused(refused) || !held.has(crossCaseId) ? [] : [{ crossCaseId, ...refused }],
  )
  const last = new Map(others.map((victim) => [victim.id, victim]))
  const inCase = others.flatMap((victim): KeptRefusals[] => {
    const { id, crossCaseId } = victim
    const refused = refusedBy(victim)
    const link = crossCaseId === undefined ? {} : { lastCrossCaseId: crossCaseId }
    const isLeft = !stays.has(id) && last.get(id) === victim
    return [
      ...(isLeft && (crossCaseId !== undefined || isAnyRefused(refused))
        ? [{ case: caseId, person: id, ...link, ...refused }]
        : []),
      ...(crossCaseId !== undefined && stays.get(id) !== crossCaseId
        ? [{ crossCaseId, case: caseId, ...refused }]
        : []),
    ]
  })
  await addKept(scene, [...across, ...inCase], stored)
  const over = stored.filter(
    ({ kept }) =>
      isOver(kept) || (kept.crossCaseId !== undefined && kept.case === undefined && !held.has(kept.crossCaseId)),
  )
  await dropKept(
    scene,
    over.map(({ id }) => id),
    erasure,
  )
  scene.note({ kept: await keptCode(scene) })
}
