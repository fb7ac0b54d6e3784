/**
 * Makes a release in stages: read → mask → compare → prepare → recode → suppress → write and sort → check → continue
 * the series → certify.
 */
import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { checkLeast } from '../table/check-least.ts'
import { findClasses } from '../verify/verify-rows.ts'
import { checkRelease } from './check-release.ts'
import { compareWith, type ReleaseHistory } from './comparison.ts'
import { continueSeries } from './continue-series.ts'
import { toDisclosure } from './disclosure.ts'
import { type InternalCertificate, makeInternalCertificate } from './internal-certificate.ts'
import type { ReleaseLedger } from './ledger.ts'
import { maskTable } from './mask-table.ts'
import { prepare } from './prepare.ts'
import { bandOf, type Certificate, certifyFound } from './public-certificate.ts'
import { type Input, type PermittedInput, readInput } from './read-input.ts'
import { recodeRows } from './recode-rows.ts'
import type { Released } from './released.ts'
import { rowsNearlySure } from './skewness.ts'
import { suppressRows } from './suppress-rows.ts'
import { writeRelease } from './write-release.ts'

/** Options of a release besides the data and the plan. */
export type AnonymiseOptions = {
  /** Rows of the population of which the data are a part, for k-map and δ-presence. */
  readonly population?: Input
  /**
   * Earlier releases of the same people. With it, a comparison of all releases isolates only groups that meet the plan.
   */
  readonly history?: ReleaseHistory
  /** Called with the progress of recoding, from 0 to 1; recoding takes most of the time. */
  readonly onProgress?: (share: number) => void
}

/** A release, its public certificate, and the internal one that stays with the data. */
export type Anonymised = {
  readonly release: Released
  readonly certificate: Certificate
  readonly internal: InternalCertificate
}

/** A release of a series, and the ledger for the next one: store it with the data. */
export type AnonymisedInSeries = Anonymised & { readonly ledger: ReleaseLedger }

/**
 * Makes a release from permitted rows or case records: only the columns that the plan names, recoded so that every
 * guarantee of the plan holds, and checked again on the output by independent code. Rows are sorted by their texts, not
 * in the order of the input. With a `history` it returns the next ledger too. Throws a `PrivacyError` for data,
 * hierarchies or a ledger that do not fit the plan, and for a plan below the policy that let the data through; a
 * `PolicyError` for data that did not come through the gate.
 */
export async function anonymise(
  records: PermittedInput,
  plan: ReleasePlan,
  options: AnonymiseOptions & { readonly history: ReleaseHistory },
): Promise<AnonymisedInSeries>
export async function anonymise(
  records: PermittedInput,
  plan: ReleasePlan,
  options?: AnonymiseOptions,
): Promise<Anonymised>
export async function anonymise(
  records: PermittedInput,
  plan: ReleasePlan,
  { population, history, onProgress }: AnonymiseOptions = {},
): Promise<Anonymised | AnonymisedInSeries> {
  if (plan.population !== undefined && population === undefined) throw new PrivacyError('populationMissing')
  const read = await readInput(records, plan, population, history?.ledger.person)
  checkLeast('leastK', plan.k, read.permission?.release?.k)
  const table = maskTable(read.table, plan.masks)
  const rows = table.rowCount - read.populationRows
  const comparison = history && compareWith(history, table, plan)
  const prepared = prepare(table, plan, read.populationRows, comparison)
  const recoded = recodeRows(prepared, plan, onProgress)
  const classes = suppressRows(prepared, recoded, comparison)
  const release = writeRelease(prepared, classes)
  const found = findClasses(release.rows(), plan)
  const verification = checkRelease(found, release, plan, rows)
  const series =
    history && comparison && (await continueSeries(history, comparison, plan, table, prepared, classes, release))
  const disclosure = toDisclosure(read.permission)
  const certificate = certifyFound(found, plan, {
    disclosure,
    missing: bandOf(rows - release.rowCount, plan.k),
    earlierReleases: series?.comparedWith.earlierReleases,
  })
  const internal = makeInternalCertificate({
    plan,
    outcome: classes.outcome,
    verification,
    suppressedBefore: prepared.isBlank.reduce((sum, one) => sum + one, 0),
    comparedWith: series?.comparedWith,
    disclosure,
    nearlySure: rowsNearlySure(found),
  })
  const made = { release, certificate, internal }
  return series === undefined ? made : { ...made, ledger: series.ledger }
}
