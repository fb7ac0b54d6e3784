import { randomUUID } from 'node:crypto'
import { type CaseRecord, type Victim, validate, withValues } from '@tip-standard/core'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { keepRefusalsOfLeavers } from '../access/kept-decisions.ts'
import { checkPerson, type Sighting, sight } from '../access/read-cases.ts'
import { checkDocument, writing } from '../access/write-cases.ts'
import { type StoredCase, storeCase } from '../records/case-store.ts'
import { everyCase } from '../records/every-case.ts'
import { addKept, keptCode, loadKept } from '../records/kept-refusals.ts'
import { withArchive } from '../records/open-archive.ts'
import { VaultError } from '../vault-error.ts'
import { type CountingMark, marksOfOneCase } from './counting-case.ts'
import type { DuplicatePair } from './pair.ts'
import type { PairNames } from './pair-names.ts'

/** A decision about a pair: the case is on file twice, one person is in two cases, or they are two people. */
export type DuplicateDecision = 'sameCase' | 'samePerson' | 'different'

/** A victim of a case that the session sees; throws if it may not know them today. */
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

async function write(
  scene: Scene,
  { whole, version }: Pick<Sighting, 'whole' | 'version'>,
  changed: unknown,
): Promise<string> {
  const record: CaseRecord = checkDocument(changed, validate)
  // People who left a case with the id to be replaced may come back to it.
  await keepRefusalsOfLeavers(scene, whole, record)
  await storeCase(scene, record, version, writing(scene))
  return record.case.id
}

/** Throws `othersInCase` if a case that is to stop counting has other victims. */
function checkAlone({ victims = [] }: CaseRecord): void {
  if (victims.length > 1) throw new VaultError('othersInCase')
}

/**
 * Marks a decision in the way of the standard, so that reports count one person once; returns the ids of the cases with
 * a new version. Nothing is merged or removed. If a case is on file twice, the later one names the earlier
 * (`case.duplicateOf`), or states that another organisation reports it (`case.reportedElsewhere`) if the earlier is
 * theirs. If other cases count for the two already, the later of those names the earlier. If one person is in two cases
 * of an agency, or twice on file, all their entries get the same `victim.crossCaseId`, so that a refusal in one applies
 * to all.
 */
export async function markDecision(
  scene: Scene,
  { one, other }: Pick<DuplicatePair, 'one' | 'other'>,
  { decision, pairs }: { decision: DuplicateDecision; pairs: PairNames },
): Promise<string[]> {
  const { agency, session } = scene
  const own = await seenVictim(scene, one)
  if (other.person === undefined) {
    // The session may have no access to the other agency.
    if (scene.gate.access.scope !== 'all' || other.agency === session.agency) throw new VaultError('notFound')
    const [ours, theirs] = [await createdOn(scene, agency, one.case), await createdOn(scene, other.agency, other.case)]
    const isLater = ours > theirs || (ours === theirs && agency > other.agency)
    if (decision !== 'sameCase' || !isLater) return []
    checkAlone(own.whole)
    return [
      await write(scene, own, {
        ...own.whole,
        case: withValues(own.whole.case, { reportedElsewhere: 'otherOrganisation' }),
      }),
    ]
  }
  const its = await seenVictim(scene, other)
  if (one.case === other.case && one.person === other.person) throw new VaultError('notFound')
  const entries = [
    [own, one.person],
    [its, other.person],
  ] as const
  if (decision === 'different') {
    const [first, second] = entries.map(crossCaseIdOf)
    if (first !== undefined && first === second) throw new VaultError('countedAsOne')
    return []
  }
  if (decision === 'samePerson') return await markPerson(scene, entries, { pairs })
  if (one.case === other.case) throw new VaultError('othersInCase')
  const marks = await marksOfOneCase(scene, one.case, other.case)
  for (const { stored, duplicateOf } of marks) if (duplicateOf !== undefined) checkAlone(stored.record)
  return await markPerson(scene, entries, { pairs, marks })
}

type Entry = readonly [seen: Sighting, person: string]

const crossCaseIdOf = ([{ whole }, person]: Entry): string | undefined =>
  whole.victims?.find(({ id }) => id === person)?.crossCaseId

/**
 * Gives two entries one id across cases, and likewise everyone with the id that is replaced; `marks` say what changes in
 * which case counts. Returns the ids of the changed cases of the two entries only, because the session may not see the
 * others.
 */
async function markPerson(
  scene: Scene,
  entries: readonly [Entry, Entry],
  { pairs, marks = [] }: { pairs: PairNames; marks?: readonly CountingMark[] },
): Promise<string[]> {
  const [first, second] = entries.map(crossCaseIdOf)
  if (first === undefined || first !== second) await checkNotDifferent(scene, entries, pairs)
  const crossCaseId = first ?? second ?? randomUUID()
  const gone = second === crossCaseId ? undefined : second
  const holders = await holdersOf(scene, [gone])
  // Stored refusals of erased cases follow the person to the remaining id.
  if (gone !== undefined) await keepUnder(scene, gone, crossCaseId)
  const seen = entries.map(([{ whole, version }]) => ({ record: whole, version }))
  const concerned = new Map(
    [...seen, ...marks.map(({ stored }) => stored), ...holders].map((stored) => [stored.record.case.id, stored]),
  )
  const isOfPerson = (caseId: string, one: Victim): boolean =>
    (gone !== undefined && one.crossCaseId === gone) ||
    entries.some(([{ whole }, person]) => whole.case.id === caseId && one.id === person)
  const changed = new Set<string>()
  for (const [id, { record, version }] of concerned) {
    const own = withMark(record, marks)
    const victims = own.victims?.map((one) =>
      isOfPerson(id, one) && one.crossCaseId !== crossCaseId ? withValues(one, { crossCaseId }) : one,
    )
    if (own === record && victims?.every((one) => record.victims?.includes(one)) !== false) continue
    changed.add(id)
    // Archived cases are marked too, and stay archived.
    await withArchive(scene.tx, () => write(scene, { whole: record, version }, { ...own, ...(victims && { victims }) }))
  }
  return [...new Set(seen.map(({ record }) => record.case.id))].filter((id) => changed.has(id))
}

/** A record with what the marks say about its case. */
function withMark(record: CaseRecord, marks: readonly CountingMark[]): CaseRecord {
  const mark = marks.find(({ stored }) => stored.record.case.id === record.case.id)
  if (mark === undefined) return record
  const { duplicateOf: _, ...own } = record.case
  const { duplicateOf } = mark
  return { ...record, case: duplicateOf === undefined ? own : withValues(record.case, { duplicateOf }) }
}

/**
 * Throws `calledDifferent` if someone who counts as one person with the first entry was called different from someone
 * who does with the second.
 */
async function checkNotDifferent(scene: Scene, [one, other]: readonly [Entry, Entry], pairs: PairNames): Promise<void> {
  const different = await pairs.decided('different')
  if (different.size === 0) return
  const holders = await holdersOf(scene, [one, other].map(crossCaseIdOf))
  const [ours, theirs] = [peopleOf(one, holders), peopleOf(other, holders)]
  if (ours.some((mine) => theirs.some((its) => different.has(pairs.of({ one: mine, other: its })))))
    throw new VaultError('calledDifferent')
}

/** An entry and everyone among the holders who has its id across cases. */
function peopleOf(entry: Entry, holders: readonly StoredCase[]): DuplicatePair['one'][] {
  const [{ whole }, person] = entry
  const crossCaseId = crossCaseIdOf(entry)
  const others = holders.flatMap(({ record: { case: own, victims = [] } }) =>
    victims
      .filter((one) => crossCaseId !== undefined && one.crossCaseId === crossCaseId)
      .map(({ id }) => ({ case: own.id, person: id })),
  )
  return [{ case: whole.case.id, person }, ...others]
}

async function keepUnder(scene: Scene, gone: string, crossCaseId: string): Promise<void> {
  const stored = await loadKept(scene)
  const theirs = stored.flatMap(({ kept }) => (kept.crossCaseId === gone ? [{ ...kept, crossCaseId }] : []))
  await addKept(scene, theirs, stored)
  scene.note({ kept: await keptCode(scene) })
}

/** The cases of the agency in which someone has one of these ids across cases. */
async function holdersOf(scene: Scene, ids: readonly (string | undefined)[]): Promise<StoredCase[]> {
  if (ids.every((id) => id === undefined)) return []
  return await scene.inWholeAgency(async () => {
    const holders: StoredCase[] = []
    for await (const stored of everyCase(scene, await canaryCases(scene)))
      if (stored.record.victims?.some(({ crossCaseId }) => crossCaseId !== undefined && ids.includes(crossCaseId)))
        holders.push(stored)
    return holders
  })
}
