import { randomUUID } from 'node:crypto'
import { type CaseRecord, validate } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { checkPerson, type Sighting, sight } from '../access/read-cases.ts'
import { checkDocument, writing } from '../access/write-cases.ts'
import { storeCase } from '../records/case-store.ts'
import { VaultError } from '../vault-error.ts'
import type { DuplicatePair } from './pair.ts'

/**
 * What someone decided about a pair: the case is on file twice; it is one person in two cases; or two people.
 */
export type DuplicateDecision = 'sameCase' | 'samePerson' | 'different'

/** A victim of a case, seen: throws where the session may not know them today. */
async function seenVictim(scene: Scene, { case: id, person }: DuplicatePair['one']): Promise<Sighting> {
  const seen = await sight(scene, id)
  checkPerson(seen, { case: id, kind: 'victim', person })
  return seen
}

/** When the vault got a case, of any agency that the session sees. */
async function createdOn({ tx }: Scene, agency: string, caseId: string): Promise<string> {
  const [row] = await tx.query<{ day: string }>(
    'select created_on::text as day from cases.record where agency = $1 and case_id = $2',
    [agency, caseId],
  )
  if (row === undefined) throw new VaultError('notFound')
  return row.day
}

async function write(scene: Scene, { version }: Sighting, changed: unknown): Promise<string> {
  const record: CaseRecord = checkDocument(changed, validate)
  await storeCase(scene, record, version, writing(scene))
  return record.case.id
}

/** Throws `othersInCase` where a case that is to count no more has other victims. */
function checkAlone({ whole }: Sighting): void {
  if ((whole.victims ?? []).length > 1) throw new VaultError('othersInCase')
}

/**
 * Marks what was decided in the way of the standard, so that reports count one person once, and gives the ids of the cases that have a new version. Nothing is merged or
 * removed. A case that is on file twice: the later one names the earlier (`case.duplicateOf`), or says that another organisation reports it (`case.reportedElsewhere`), if
 * the earlier is theirs. One person in two cases of an agency: both get the same `victim.crossCaseId`.
 */
export async function markDecision(
  scene: Scene,
  { one, other }: Pick<DuplicatePair, 'one' | 'other'>,
  decision: DuplicateDecision,
): Promise<string[]> {
  const { agency, session } = scene
  const own = await seenVictim(scene, one)
  if (other.person === undefined) {
    // The other agency may be one that this session has nothing to do with.
    if (scene.gate.access.scope !== 'all' || other.agency === session.agency) throw new VaultError('notFound')
    const [ours, theirs] = [await createdOn(scene, agency, one.case), await createdOn(scene, other.agency, other.case)]
    const isLater = ours > theirs || (ours === theirs && agency > other.agency)
    if (decision !== 'sameCase' || !isLater) return []
    checkAlone(own)
    return [
      await write(scene, own, { ...own.whole, case: { ...own.whole.case, reportedElsewhere: 'otherOrganisation' } }),
    ]
  }
  const its = await seenVictim(scene, other)
  if (one.case === other.case && one.person === other.person) throw new VaultError('notFound')
  if (decision === 'different') return []
  if (decision === 'samePerson') return await markPerson(scene, [own, one.person], [its, other.person])
  if (one.case === other.case) throw new VaultError('othersInCase')
  const [ours, theirs] = [await createdOn(scene, agency, one.case), await createdOn(scene, agency, other.case)]
  const isFirst = ours < theirs || (ours === theirs && one.case < other.case)
  const [earlier, later] = isFirst ? [own.whole, its] : [its.whole, own]
  checkAlone(later)
  const kept = earlier.case.duplicateOf ?? earlier.case.id
  if (kept === later.whole.case.id) throw new VaultError('conflict')
  return [await write(scene, later, { ...later.whole, case: { ...later.whole.case, duplicateOf: kept } })]
}

type Entry = readonly [seen: Sighting, person: string]

async function markPerson(scene: Scene, ...entries: [Entry, Entry]): Promise<string[]> {
  const known = entries.map(([{ whole }, person]) => whole.victims?.find(({ id }) => id === person)?.crossCaseId)
  const crossCaseId = known[0] ?? known[1] ?? randomUUID()
  const changed = new Map<string, { seen: Sighting; record: CaseRecord }>()
  for (const [seen, person] of entries) {
    const id = seen.whole.case.id
    const record = changed.get(id)?.record ?? seen.whole
    const victims = record.victims?.map((one) => (one.id === person ? { ...one, crossCaseId } : one))
    changed.set(id, { seen, record: { ...record, victims } as CaseRecord })
  }
  const ids: string[] = []
  for (const { seen, record } of changed.values()) ids.push(await write(scene, seen, record))
  return ids
}
