import type { ReleasePlan } from '../plan/plan.ts'
import { TableBuilder } from '../table/table.ts'
import type { VerificationReport } from '../verify/report.ts'
import { type ReleasedRow, verifyRows } from '../verify/verify-rows.ts'
import { Released } from './released.ts'

/** The result of verifying rows: a report, and a release only if every guarantee holds. */
export type Verified =
  | { readonly holds: true; readonly release: Released; readonly report: VerificationReport }
  | { readonly holds: false; readonly report: VerificationReport }

/**
 * Verifies rows, such as those of a file that claims to be a release, against a plan: every guarantee is recomputed
 * from the rows alone, by code that is independent of `anonymise`.
 */
export function verifyRelease(release: Released | Iterable<ReleasedRow>, plan: ReleasePlan): Verified {
  if (release instanceof Released) {
    const report = verifyRows(release.rows(), plan, release.reference)
    return report.holds ? { holds: true, release, report } : { holds: false, report }
  }
  const rows = [...release]
  const report = verifyRows(rows, plan)
  if (!report.holds) return { holds: false, report }
  const builder = new TableBuilder([...plan.quasiIdentifiers, ...plan.sensitive].map(({ column }) => column))
  for (const row of rows) builder.add(row)
  const { columns, rowCount } = builder.finish()
  return { holds: true, release: new Released(columns, rowCount), report }
}
