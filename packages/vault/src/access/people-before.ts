import type { CaseRecord, Victim } from '@tip-standard/core'
import { loadCase } from '../records/case-store.ts'
import { type KeptOfPerson, loadKept } from '../records/kept-refusals.ts'
import type { Scene } from './acts.ts'
import type { Sighting } from './read-cases.ts'

/** The victims of a version as they were on record before it. */
export type PeopleBefore = {
  /** Everyone who is or was in the case, as in the last version that can be decrypted. */
  known: ReadonlyMap<string, Victim>
  /** People who were not in the replaced version. */
  added: readonly Victim[]
  /**
   * The stored refusals of people who left before someone else in the case was erased: their versions can no longer be
   * decrypted.
   */
  kept: readonly KeptOfPerson[]
}

/** Finds how the victims of a version were on record before it, including people who left the case and come back. */
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

/** Those of these people who were in the case before and left it, as they last were. */
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
  // No one can decrypt versions from before an erasure; the refusals in them were stored separately.
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

/** What was stored about those of these people who left the case before someone else in it was erased. */
async function keptOf(scene: Scene, caseId: string, people: readonly Victim[]): Promise<KeptOfPerson[]> {
  if (people.length === 0) return []
  const ids = new Set(people.map(({ id }) => id))
  return (await loadKept(scene)).flatMap(({ kept }) =>
    kept.person !== undefined && kept.case === caseId && ids.has(kept.person) ? [kept] : [],
  )
}
