import type { CaseRecord, Victim } from '@tip-standard/core'
import { loadCase } from '../records/case-store.ts'
import { type KeptOfPerson, loadKept } from '../records/kept-refusals.ts'
import type { Scene } from './acts.ts'
import type { Sighting } from './read-cases.ts'

/** How the victims of a version were on record before it. */
export type PeopleBefore = {
  /** As they last were in a version that opens, of anyone who is, or was, in the case. */
  known: ReadonlyMap<string, Victim>
  /** Who was not in the version that it replaces. */
  added: readonly Victim[]
  /** What is kept of those who left before someone else of the case was erased: no version of theirs opens. */
  kept: readonly KeptOfPerson[]
}

/** Finds how the victims of a version were on record before it: who left the case may come back to it. */
export async function peopleBefore(
  scene: Scene,
  { whole, version }: Pick<Sighting, 'whole' | 'version'>,
  next: CaseRecord,
): Promise<PeopleBefore> {
  const known = new Map((whole.victims ?? []).map((victim) => [victim.id, victim]))
  const added = (next.victims ?? []).filter(({ id }) => !known.has(id))
  for (const victim of await asTheyWere(scene, { caseId: next.case.id, version }, added)) known.set(victim.id, victim)
  return { known, added, kept: await keptOf(scene, next.case.id, added) }
}

/** Of these, who was in the case before and left it, as they last were. */
async function asTheyWere(
  scene: Scene,
  { caseId, version }: { caseId: string; version: number },
  people: readonly Victim[],
): Promise<Victim[]> {
  if (people.length === 0 || version < 2) return []
  const { tx, agency, references } = scene
  const bySubject = new Map(
    people.map(({ id }) => [references.ofSubject({ case: caseId, kind: 'victim', person: id }), id]),
  )
  // Versions from before someone was erased open for no one: what was said in them is among what is kept.
  const rows = await tx.query<{ subject: string; version: number }>(
    `select p.subject, max(p.version) as version from cases.part p
     join cases.record r on r.agency = p.agency and r.case_id = p.case_id and p.version >= r.readable_from
     where p.agency = $1 and p.case_id = $2 and p.version < $3 and p.subject = any ($4) group by p.subject`,
    [agency, caseId, version, [...bySubject.keys()]],
  )
  const found = []
  for (const row of rows) {
    const { victims = [] } = (await loadCase(scene, caseId, row.version)).record
    found.push(...victims.filter(({ id }) => id === bySubject.get(row.subject)))
  }
  return found
}

/** The part of these that was kept about people who left the case before someone else in it was erased. */
async function keptOf(scene: Scene, caseId: string, people: readonly Victim[]): Promise<KeptOfPerson[]> {
  if (people.length === 0) return []
  const ids = new Set(people.map(({ id }) => id))
  return (await loadKept(scene)).flatMap(({ kept }) =>
    kept.person !== undefined && kept.case === caseId && ids.has(kept.person) ? [kept] : [],
  )
}
