import type { ReleasePlan } from '../plan/plan.ts'
import type { ReleasedRow } from '../verify/verify-rows.ts'
import { type SeriesReport, verifyReleases } from '../verify/verify-series.ts'
import type { ReleaseHistory } from './comparison.ts'
import { checkLedger } from './ledger.ts'
import { ledgerTokens } from './ledger-tokens.ts'
import { Released } from './released.ts'

/**
 * Holds releases of the same people against each other as somebody would who has them all: `releases` are the rows of those in the
 * ledger, in its order, `undefined` where one is not at hand. It recomputes everything from rows and ledger, by code that shares
 * nothing with what makes releases.
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
