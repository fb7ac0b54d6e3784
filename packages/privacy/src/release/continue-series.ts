import type { ReleasePlan } from '../plan/plan.ts'
import type { Table } from '../table/table.ts'
import { refuseBroken } from './check-release.ts'
import { type ComparedWith, comparedWith } from './compared-with.ts'
import type { Comparison, ReleaseHistory } from './comparison.ts'
import { hashPlan } from './hash-plan.ts'
import type { ReleaseLedger } from './ledger.ts'
import { nextLedger } from './next-ledger.ts'
import type { Prepared } from './prepare.ts'
import type { Released } from './released.ts'
import type { ReleasedClasses } from './suppress-rows.ts'
import { verifySeries } from './verify-series.ts'

/** What a release adds to a series: the next ledger, and the result of a comparison with the earlier releases. */
export type SeriesStep = { readonly ledger: ReleaseLedger; readonly comparedWith: ComparedWith }

/** Adds a release to the ledger of its series, and verifies all releases together. */
export async function continueSeries(
  history: ReleaseHistory,
  comparison: Comparison,
  plan: ReleasePlan,
  table: Table,
  prepared: Prepared,
  { classOfRow, values }: ReleasedClasses,
  release: Released,
): Promise<SeriesStep> {
  const textsOf = (at: number): string[] =>
    prepared.quasiIdentifiers.map(({ hierarchy }, column) => hierarchy.values[values[column]?.[at] as number] as string)
  const planHash = await hashPlan(plan)
  const ledger = nextLedger(history, comparison, { table, plan, classOfRow, textsOf, planHash })
  const last = ledger.releases.length - 1
  const report = verifySeries(
    ledger.releases.map((_, at) => (at === last ? release : undefined)),
    plan,
    { ledger, key: history.key },
  )
  refuseBroken(report.holdsSinceLast)
  return { ledger, comparedWith: comparedWith(comparison, classOfRow, prepared.isBlank, report) }
}
