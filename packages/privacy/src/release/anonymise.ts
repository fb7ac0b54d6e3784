import type { Outcome } from '../measures/outcome.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { mergeClasses } from '../recoding/merge-classes.ts'
import { recode } from '../recoding/recode.ts'
import { NO_CLASS, type Recoding } from '../recoding/recoding.ts'
import { partsOfRows } from '../recoding/split-tuples.ts'
import { verifyRows } from '../verify/verify-rows.ts'
import { type Certificate, makeCertificate } from './certificate.ts'
import { comparedWith } from './compared-with.ts'
import { type Comparison, compareWith, type ReleaseHistory } from './comparison.ts'
import { hashPlan } from './hash-plan.ts'
import type { ReleaseLedger } from './ledger.ts'
import { maskTable } from './mask-table.ts'
import { nextLedger } from './next-ledger.ts'
import { outcomeOfRows, outcomeOfTuples } from './outcomes.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Input, readInput } from './read-input.ts'
import { Released } from './released.ts'
import type { ReleasedColumn } from './released-column.ts'
import { suppressAcrossReleases } from './suppress-across-releases.ts'
import { suppressFailing } from './suppress-failing.ts'
import { verifySeries } from './verify-series.ts'

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

/** The classes of rows, the value of each class by released column, and what came of it all. */
type Classes = Pick<Recoding, 'values'> & { readonly classOfRow: Uint32Array; readonly outcome: Outcome }

/** Recodes rows, and withdraws what fails a last look at what a reader sees, or would see who compares releases. */
function classesOf(
  prepared: Prepared,
  plan: ReleasePlan,
  comparison: Comparison | undefined,
  onProgress: AnonymiseOptions['onProgress'],
): Classes {
  const { requirementFor, quasiIdentifiers } = prepared
  const { space, recoding, pieces } = recode(
    prepared.space,
    requirementFor(),
    plan.method,
    plan.suppressionLimit,
    onProgress,
  )
  const published = quasiIdentifiers.length
  const merged = mergeClasses(
    { ...space, hierarchies: space.hierarchies.slice(0, published) },
    { ...recoding, values: recoding.values.slice(0, published) },
  )
  const { values } = merged
  const rowsIn = ({ classOf }: Recoding, tupleOf = prepared.tupleOf): Uint32Array =>
    tupleOf.map((tuple) => (tuple < space.tuples.count ? (classOf[tuple] as number) : NO_CLASS))
  // SplitRecoding of tuples come only from plans without criteria: k held for each class as it was made.
  if (pieces !== undefined || comparison !== undefined) {
    const recoded = rowsIn(merged, pieces && partsOfRows(prepared.tupleOf, pieces))
    const classOfRow = comparison ? suppressAcrossReleases(comparison.individuals, recoded, comparison.check) : recoded
    return { values, classOfRow, outcome: outcomeOfRows(prepared, merged, classOfRow) }
  }
  const recoded = suppressFailing(space, merged, requirementFor)
  return { values, classOfRow: rowsIn(recoded), outcome: outcomeOfTuples(space, recoded) }
}

/** The texts of the released columns: values of classes, sensitive values as they are, `*` in every column of a suppressed row. */
function columnsOf({ quasiIdentifiers, sensitive }: Prepared, { classOfRow, values }: Classes): ReleasedColumn[] {
  const quasi = quasiIdentifiers.map(({ name, hierarchy }, column) => ({
    name,
    values: hierarchy.values,
    codes: classOfRow.map((at) => (at === NO_CLASS ? NO_CLASS : (values[column]?.[at] as number))),
  }))
  const others = sensitive.map((column) => ({
    name: column.name,
    values: column.values,
    codes: column.codes.map((code, row) => (classOfRow[row] === NO_CLASS ? NO_CLASS : code)),
  }))
  return [...quasi, ...others]
}

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
  const classes = classesOf(prepared, plan, comparison, onProgress)
  const rowCount = classes.classOfRow.length
  const columns = columnsOf(prepared, classes)
  const release = new Released(columns, rowCount)
  const verification = verifyRows(release.rows(), plan)
  if (verification.checks.some(({ guarantee, holds }) => guarantee === 'suppressionLimit' && !holds))
    throw new PrivacyError('suppressionLimitUnreachable')
  const ledger =
    history &&
    comparison &&
    nextLedger(history, comparison, {
      table,
      plan,
      classOfRow: classes.classOfRow,
      textsOf: (at) =>
        prepared.quasiIdentifiers.map(
          ({ hierarchy }, column) => hierarchy.values[classes.values[column]?.[at] as number] as string,
        ),
      planHash: await hashPlan(plan),
    })
  const compared =
    ledger &&
    verifySeries(
      ledger.releases.map((_, at) => (at === ledger.releases.length - 1 ? release : undefined)),
      plan,
      { ledger, key: history.key },
    )
  if (!verification.holds || compared?.holdsSinceLast === false)
    throw new Error('A release did not hold what its plan promises; nothing was released.')
  const certificate = makeCertificate({
    plan,
    outcome: classes.outcome,
    comparedWith: comparison && compared && comparedWith(comparison, classes.classOfRow, prepared.isBlank, compared),
    verification,
    suppressedBefore: prepared.isBlank.reduce((sum, one) => sum + one, 0),
  })
  return ledger === undefined ? { release, certificate } : { release, certificate, ledger }
}
