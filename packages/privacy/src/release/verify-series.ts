import type { ReleasePlan } from '../plan/plan.ts'
import type { ReleasedRow } from '../verify/verify-rows.ts'
import { type SeriesReport, verifyReleases } from '../verify/verify-series.ts'
import type { ReleaseHistory } from './comparison.ts'
import { checkLedger } from './ledger.ts'
import { ledgerTokens } from './ledger-tokens.ts'
import { Released } from './released.ts'

/**
 * Compares releases of the same people as an attacker who has them all would: `releases` are the rows of those in the ledger, in its
 * order, `undefined` where one is not available. It recomputes everything from rows and ledger, by code that is independent of
 * `anonymise`.
 */
export function verifySeries(
  releases: readonly (Released | Iterable<ReleasedRow> | undefined)[],
  plan: ReleasePlan,
  { ledger, key }: Pick<ReleaseHistory, 'ledger' | 'key'>,
): SeriesReport {
  checkLedger(ledger, key)
  const rowsOf = releases.map((release) => (release instanceof Released ? release.rows() : release))
  return verifyReleases(ledger.releases, rowsOf, plan, ledgerTokens(key).of)
}
