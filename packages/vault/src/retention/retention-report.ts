import type { RetentionPeriod } from '@tip-standard/policy'
import type { Scene } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import { isHeld } from '../access/legal-hold.ts'
import { loadTheseCases, PAGE } from '../records/case-store.ts'
import { type CaseInClear, casesInClear, isKeptByLaw, type Refuser, refusersOf } from '../records/keeping.ts'
import { openArchive } from '../records/open-archive.ts'
import { decidingPeriod } from './policy-says.ts'
import { kinOf } from './survivors.ts'

/**
 * A case whose last day has passed. `otherCases` is how many other cases of the agency are of its people, where there
 * are any: what they refused here holds there afterwards too.
 */
type DueCase = { case: string; retainUntil: string; archivedOn?: string; otherCases?: number }

/** A case whose time is over by the policy; `held` says that a court or a duty holds it. */
type OverCase = Omit<DueCase, 'retainUntil'> & { endedOn: string; then: RetentionPeriod['then']; held: boolean }

/**
 * A dry run of retention, by what the vault sealed beside each case about its keeping. Cases are opened only where
 * someone may have refused to be kept, and to count other cases of the same people; nothing of them is handed out.
 */
export type RetentionReport = {
  /** Cases whose last day has passed, and that nothing holds. */
  due: readonly DueCase[]
  /** Cases whose last day has passed, and that a court or a duty holds. */
  held: readonly DueCase[]
  /**
   * Who refused that their record is kept, or took that back, where no legal basis that it states keeps it all the
   * same: erase the person, or the case where it has no other victim. `held` says that a court or a duty holds it.
   */
  refused: readonly (Refuser & { case: string; held: boolean; otherCases?: number })[]
  /**
   * Cases whose time is over by a period of the policy, though they name no last day or a later one: what the policy
   * asks for then, and since when.
   */
  over: readonly OverCase[]
  /** How many cases have no last day. */
  undated: number
}

/** Says what is due, without changing anything. */
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

/** A case whose time is over by the policy; none where that asks for the archive, and it is there. */
function overBy({ policy, day }: Scene, { case: id, begins, archivedOn, legalHold }: CaseInClear): OverCase[] {
  const period = decidingPeriod(policy, begins)
  if (period === undefined || period.endsOn >= day) return []
  if (period.then === 'archive' && archivedOn !== null) return []
  return [{ case: id, endedOn: period.endsOn, then: period.then, held: legalHold, ...since(archivedOn) }]
}

/** The people of the agency who refused to have their record kept, and whose record no law keeps. */
async function refusersAmong(
  scene: Scene,
  cases: readonly CaseInClear[],
  canaries: ReadonlySet<string>,
): Promise<(Refuser & { case: string; held: boolean })[]> {
  return await scene.inWholeAgency(async () => {
    const ids = cases.flatMap((one) => (one.mayHave && !canaries.has(one.case) ? [one.case] : []))
    const found: (Refuser & { case: string; held: boolean })[] = []
    for (let at = 0; at < ids.length; at += PAGE)
      for (const { record } of await loadTheseCases(scene, ids.slice(at, at + PAGE), canaries))
        if (!isKeptByLaw(record, scene.policy))
          for (const one of refusersOf(record, scene.policy, scene.day))
            found.push({ ...one, case: record.case.id, held: isHeld(record) })
    return found
  })
}
