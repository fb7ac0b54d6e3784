import { isDeepStrictEqual } from 'node:util'
import type { CaseRecord, Consent, Victim } from '@tip-standard/core'
import { loadCase } from '../records/case-store.ts'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'

/** Whether a decision is a no: to what was asked, or from some day on to what was agreed to; that of a child beside a guardian too. */
const isNo = ({ decision, withdrawnOn, childAssent }: Consent): boolean =>
  decision !== 'granted' || withdrawnOn !== undefined || childAssent === false

const noesOf = ({ consents = [] }: Pick<Victim, 'consents'>): Consent[] => consents.filter(isNo)

/** A decision without its day, and without the reason why it has none. */
function withoutDay({ date: _, absent = {}, ...rest }: Consent): object {
  const { date: __, ...reasons } = absent
  return Object.keys(reasons).length === 0 ? rest : { ...rest, absent: reasons }
}

/** Whether each of these is in a list as it would be stored, and as often. One that had no day, and so holds against whatever has one, may have got it. */
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
 * Makes sure that a version that replaces another keeps every refusal and withdrawal of who stays in the case, or comes back to it: a form that does not know them, or an older
 * copy, would turn a no into a yes. What a person decides later stands beside it. Throws `decisionLost`.
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
  for (const { id, consents = [] } of victims)
    if (!holdsAll(consents, noesOf(before.get(id) ?? {}))) throw new VaultError('decisionLost')
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
  const rows = await tx.query<{ subject: string; version: number }>(
    `select subject, max(version) as version from cases.part
     where agency = $1 and case_id = $2 and version < $3 and subject = any ($4) group by subject`,
    [agency, caseId, version, [...bySubject.keys()]],
  )
  const found = []
  for (const row of rows) {
    const victims = (await readableVersion(scene, caseId, row.version))?.victims ?? []
    found.push(...victims.filter(({ id }) => id === bySubject.get(row.subject)))
  }
  return found
}

/** A version of a case; `undefined` where someone was erased since, for then no one reads it any more. */
async function readableVersion(scene: Scene, caseId: string, version: number): Promise<CaseRecord | undefined> {
  try {
    return (await loadCase(scene, caseId, version)).record
  } catch (error) {
    if (error instanceof VaultError && error.code === 'keyMissing') return undefined
    throw error
  }
}
