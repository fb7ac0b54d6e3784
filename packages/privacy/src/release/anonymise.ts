/** Makes a release in stages: read → mask → compare → prepare → recode → suppress → write and sort → check → continue the series → certify. */
import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { type Certificate, makeCertificate } from './certificate.ts'
import { checkRelease } from './check-release.ts'
import { compareWith, type ReleaseHistory } from './comparison.ts'
import { continueSeries } from './continue-series.ts'
import type { ReleaseLedger } from './ledger.ts'
import { maskTable } from './mask-table.ts'
import { prepare } from './prepare.ts'
import { type Input, readInput } from './read-input.ts'
import { recodeRows } from './recode-rows.ts'
import type { Released } from './released.ts'
import { suppressRows } from './suppress-rows.ts'
import { writeRelease } from './write-release.ts'

/** What a release may need besides the data. */
export type AnonymiseOptions = {
  /** Rows of everybody whom the data are part of, for k-map and δ-presence. */
  readonly population?: Input
  /** What is out already of the same people. Whoever compares all releases then finds groups that hold what the plan asks, or nobody. */
  readonly history?: ReleaseHistory
  /** Hears how far recoding is, from 0 to 1; it takes most of the time. */
  readonly onProgress?: (share: number) => void
}

/** A release and what can be said of it. */
export type Anonymised = { readonly release: Released; readonly certificate: Certificate }

/** A release of a series, and the ledger for the next one: keep it where the data are. */
export type AnonymisedInSeries = Anonymised & { readonly ledger: ReleaseLedger }

/**
 * Makes a release from rows or case records: what the plan names and nothing else, recoded so that every guarantee of the plan
 * holds, checked once more from the output by other code. Rows come in the order of their texts, not in that of the input. With a
 * `history` it gives the next ledger too. Throws a `PrivacyError` for data, hierarchies or a ledger that do not fit the plan.
 */
export async function anonymise(
  records: Input,
  plan: ReleasePlan,
  options: AnonymiseOptions & { readonly history: ReleaseHistory },
): Promise<AnonymisedInSeries>
export async function anonymise(records: Input, plan: ReleasePlan, options?: AnonymiseOptions): Promise<Anonymised>
export async function anonymise(
  records: Input,
  plan: ReleasePlan,
  { population, history, onProgress }: AnonymiseOptions = {},
): Promise<Anonymised | AnonymisedInSeries> {
  if (plan.population !== undefined && population === undefined) throw new PrivacyError('populationMissing')
  const read = await readInput(records, plan, population, history?.ledger.person)
  const table = maskTable(read.table, plan.masks)
  const comparison = history && compareWith(history, table, plan)
  const prepared = prepare(table, plan, read.populationRows, comparison)
  const recoded = recodeRows(prepared, plan, onProgress)
  const classes = suppressRows(prepared, recoded, comparison)
  const release = writeRelease(prepared, classes)
  const verification = checkRelease(release, plan)
  const series =
    history && comparison && (await continueSeries(history, comparison, plan, table, prepared, classes, release))
  const certificate = makeCertificate({
    plan,
    outcome: classes.outcome,
    verification,
    suppressedBefore: prepared.isBlank.reduce((sum, one) => sum + one, 0),
    comparedWith: series?.comparedWith,
  })
  return series === undefined ? { release, certificate } : { release, certificate, ledger: series.ledger }
}
