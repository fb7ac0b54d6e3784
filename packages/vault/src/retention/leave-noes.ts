import type { CaseRecord, Victim } from '@tip-standard/core'
import { addKept, dropKept, type KeptNoes, loadKept } from '../records/kept-noes.ts'
import { bareNoes, noesOf } from '../records/noes.ts'
import type { PersonOfCase } from '../records/references.ts'
import type { Shelf } from '../records/shelf.ts'
import { crossCaseIdsOf, type Survivors } from './survivors.ts'

/** What is about to be erased: the case with everyone whom its readable versions name, and the case as it goes on without one person, where only that person is erased. */
type Leaving = {
  caseId: string
  erasure: string
  victims: readonly Victim[]
  one?: { person: PersonOfCase; left: CaseRecord }
}

const noes = (victim: Victim): KeptNoes['consents'] => bareNoes(noesOf(victim))

/**
 * Keeps what people said no to whose record is about to be erased, for as long as another case has, or had, their id across cases; and of those who left the case before, what they said, for
 * their versions open no longer. What holds for no case any more is removed.
 */
export async function leaveNoes(
  shelf: Shelf,
  { crossCaseIds }: Pick<Survivors, 'crossCaseIds'>,
  { caseId, erasure, victims, one }: Leaving,
): Promise<void> {
  const stored = await loadKept(shelf)
  const isGone = ({ id }: Victim): boolean =>
    one === undefined || (one.person.kind === 'victim' && id === one.person.person)
  const stays = new Map((one?.left.victims ?? []).map(({ id, crossCaseId }) => [id, crossCaseId]))
  const others = victims.filter((victim) => !isGone(victim))
  // Ids across cases with which the case has to do no longer.
  const ended = new Set(crossCaseIdsOf({ victims: victims.filter(isGone) }))
  for (const id of crossCaseIdsOf({ victims: others })) ended.delete(id)
  const isOver = ({ case: of, crossCaseId, person }: KeptNoes): boolean =>
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
    ...victims.filter(isGone).map((victim) => ({ crossCaseId: victim.crossCaseId, consents: noes(victim) })),
    ...stored.filter(({ kept }) => isOver(kept)).map(({ kept }) => kept),
  ].flatMap(({ crossCaseId, consents }) =>
    crossCaseId === undefined || consents.length === 0 || !held.has(crossCaseId) ? [] : [{ crossCaseId, consents }],
  )
  const inCase = others.flatMap((victim): KeptNoes[] => {
    const { id, crossCaseId } = victim
    const consents = noes(victim)
    const isLeft = !stays.has(id)
    return [
      ...(isLeft && consents.length > 0 ? [{ case: caseId, person: id, consents }] : []),
      ...(crossCaseId !== undefined && stays.get(id) !== crossCaseId ? [{ crossCaseId, case: caseId, consents }] : []),
    ]
  })
  await addKept(shelf, [...across, ...inCase], stored)
  const over = stored.filter(
    ({ kept }) =>
      isOver(kept) || (kept.crossCaseId !== undefined && kept.case === undefined && !held.has(kept.crossCaseId)),
  )
  await dropKept(
    shelf,
    over.map(({ id }) => id),
    erasure,
  )
}
