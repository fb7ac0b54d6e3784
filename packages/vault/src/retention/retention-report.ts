import type { RetentionPeriod } from '@tip-standard/policy'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { isHeld } from '../access/legal-hold.ts'
import { loadTheseCases } from '../records/case-store.ts'
import { type CaseInClear, casesInClear, isKeptByLaw, type Refuser, refusersOf } from '../records/keeping.ts'
import { openArchive } from '../records/open-archive.ts'
import { pagesOf } from '../records/pages-of.ts'
import { decidingPeriod } from './policy-says.ts'
import { kinOf } from './survivors.ts'

/**
 * A case whose last day has passed. `otherCases` is the number of other cases of the same people in the agency, if any:
 * refusals in this case still apply there afterwards.
 */
type DueCase = { case: string; retainUntil: string; archivedOn?: string; otherCases?: number }

/** A case whose retention has ended by the policy; `held` says that a court or a legal duty holds it. */
type OverCase = Omit<DueCase, 'retainUntil'> & { endedOn: string; then: RetentionPeriod['then']; held: boolean }

/**
 * A dry run of retention, by the retention data that the vault sealed beside each case. Cases are opened only if
 * someone may have refused storage, and to count other cases of the same people; nothing of them is handed out.
 */
export type RetentionReport = {
  /** Cases whose last day has passed and that are not held. */
  due: readonly DueCase[]
  /** Cases whose last day has passed and that a court or a legal duty holds. */
  held: readonly DueCase[]
  /**
   * People who refused, or withdrew consent to, the keeping of their record, unless a stated legal basis still allows
   * it: erase the person, or the case if it has no other victim. `held` says that a court or a legal duty holds it.
   */
  refused: readonly (Refuser & { case: string; held: boolean; otherCases?: number })[]
  /**
   * Cases whose retention has ended by a period of the policy, although they name no last day or a later one: what the
   * policy then requires, and since when.
   */
  over: readonly OverCase[]
  /** The number of cases without a last day. */
  undated: number
}

/** Reports what is due, without changing anything. */
export async function retentionReport(scene: Scene): Promise<RetentionReport> {
  const { day } = scene
  await openArchive(scene.tx)
  const canaries = await canaryCases(scene)
  const all = await scene.inWholeAgency(() => casesInClear(scene))
  const seen = scene.isByAssignment === true ? await casesInClear(scene) : all
  const cases = seen.filter((one) => !canaries.has(one.case))
  const isPast = ({ retainUntil }: CaseInClear): boolean => retainUntil !== null && retainUntil < day
  const past = cases.filter(isPast)
  const over = cases.flatMap((one) => (isPast(one) ? [] : overBy(scene, one)))
  const refusers = await refusersAmong(scene, all, canaries)
  const kin = await kinOf(scene, [...new Set([...past, ...over, ...refusers].map((one) => one.case))])
  const withKin = <One extends { case: string }>(one: One): One & { otherCases?: number } => {
    const otherCases = kin.get(one.case)
    return otherCases === undefined ? one : { ...one, otherCases }
  }
  const inOrder = past.toSorted(by(({ retainUntil }) => retainUntil ?? ''))
  const due = (held: boolean): DueCase[] =>
    inOrder.flatMap(({ case: id, retainUntil, legalHold, archivedOn }) =>
      legalHold !== held || retainUntil === null ? [] : [withKin({ case: id, retainUntil, ...since(archivedOn) })],
    )
  return {
    due: due(false),
    held: due(true),
    over: over.map(withKin).toSorted(by(({ endedOn }) => endedOn)),
    refused: refusers.map(withKin),
    undated: cases.filter(({ retainUntil }) => retainUntil === null).length,
  }
}

const by =
  <One>(of: (one: One) => string) =>
  (a: One, b: One): number =>
    of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0

const since = (archivedOn: string | null): { archivedOn?: string } => (archivedOn === null ? {} : { archivedOn })

/**
 * The case, if its retention has ended by the policy; `undefined` if the policy asks for archiving and it is archived
 * already.
 */
function overBy({ policy, day }: Scene, { case: id, begins, archivedOn, legalHold }: CaseInClear): OverCase[] {
  const period = decidingPeriod(policy, begins)
  if (period === undefined || period.endsOn >= day) return []
  if (period.then === 'archive' && archivedOn !== null) return []
  return [{ case: id, endedOn: period.endsOn, then: period.then, held: legalHold, ...since(archivedOn) }]
}

/** The people of the agency who refused to have their record kept, and whose record no law requires to be kept. */
async function refusersAmong(
  scene: Scene,
  cases: readonly CaseInClear[],
  canaries: ReadonlySet<string>,
): Promise<(Refuser & { case: string; held: boolean })[]> {
  return await scene.inWholeAgency(async () => {
    const ids = cases.flatMap((one) => (one.mayHave && !canaries.has(one.case) ? [one.case] : []))
    const found: (Refuser & { case: string; held: boolean })[] = []
    for (const page of pagesOf(ids))
      for (const { record } of await loadTheseCases(scene, page, canaries))
        if (!isKeptByLaw(record, scene.policy))
          for (const one of refusersOf(record, scene.policy, scene.day))
            found.push({ ...one, case: record.case.id, held: isHeld(record) })
    return found
  })
}
