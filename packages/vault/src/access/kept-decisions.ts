import { isDeepStrictEqual } from 'node:util'
import type { CaseRecord, Consent, Victim } from '@tip-standard/core'
import { loadCase } from '../records/case-store.ts'
import { addKept, type KeptRefusals, loadKept } from '../records/kept-refusals.ts'
import { bareRefusals, isAnyRefused, refusalsOf, refusedBy } from '../records/refusals.ts'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'

/** A decision without its day, and without the reason why it has none. */
function withoutDay({ date: _, absent = {}, ...rest }: Consent): object {
  const { date: __, ...reasons } = absent
  return Object.keys(reasons).length === 0 ? rest : { ...rest, absent: reasons }
}

/**
 * Whether each of these is in a list as it would be stored, and as often. One that had no day, and so holds against
 * whatever has one, may have got it.
 */
function holdsAll(list: readonly Consent[], these: readonly Consent[]): boolean {
  if (these.length === 0) return true
  const left: Consent[] = JSON.parse(JSON.stringify(list))
  const take = (isSame: (other: Consent) => boolean): boolean => {
    const at = left.findIndex(isSame)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  return these
    .filter((one) => !take((other) => isDeepStrictEqual(other, one)))
    .every((one) => one.date === undefined && take((other) => isDeepStrictEqual(withoutDay(other), withoutDay(one))))
}

/**
 * Makes sure that a version that replaces another keeps every refusal and withdrawal of who stays in the case, or comes
 * back to it: a form that does not know them, or an older copy, would turn a no into a yes. What a person decides later
 * stands beside it. Throws `decisionLost`.
 */
export async function checkDecisionsKept(
  scene: Scene,
  { whole, version }: { whole: CaseRecord; version: number },
  next: CaseRecord,
): Promise<void> {
  const { victims = [] } = next
  const before = new Map((whole.victims ?? []).map((victim) => [victim.id, victim]))
  const added = victims.filter(({ id }) => !before.has(id))
  for (const victim of await asTheyWere(scene, { caseId: next.case.id, version }, added)) before.set(victim.id, victim)
  const kept = await keptOf(scene, next.case.id, added)
  for (const { id, consents = [] } of victims) {
    if (!holdsAll(consents, refusalsOf(before.get(id) ?? {}))) throw new VaultError('decisionLost')
    if (!holdsAll(bareRefusals(refusalsOf({ consents })), kept.get(id) ?? [])) throw new VaultError('decisionLost')
  }
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

/** Of these, what was kept of people who left the case before someone else of it was erased. */
async function keptOf(scene: Scene, caseId: string, people: readonly Victim[]): Promise<Map<string, Consent[]>> {
  if (people.length === 0) return new Map()
  const kept = new Map<string, Consent[]>()
  for (const { kept: one } of await loadKept(scene))
    if (one.person !== undefined && one.case === caseId) kept.set(one.person, one.consents)
  return kept
}

/**
 * Keeps what people refused who leave a case, or lose their id across cases there: it holds in the other cases with
 * that id as it did before, and the case is remembered as one that had it.
 */
export async function keepRefusalsOfLeavers(scene: Scene, before: CaseRecord, next: CaseRecord): Promise<void> {
  const now = new Map((next.victims ?? []).map((victim) => [victim.id, victim.crossCaseId]))
  const left: KeptRefusals[] = []
  for (const victim of before.victims ?? []) {
    const { id, crossCaseId } = victim
    if (crossCaseId === undefined || now.get(id) === crossCaseId) continue
    const refused = refusedBy(victim)
    if (isAnyRefused(refused) || ![...now.values()].includes(crossCaseId))
      left.push({ crossCaseId, case: next.case.id, ...refused })
  }
  await addKept(scene, left)
}
