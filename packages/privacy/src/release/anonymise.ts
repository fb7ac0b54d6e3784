import type { Outcome } from '../measures/outcome.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { mergeClasses } from '../recoding/merge-classes.ts'
import { piecesOfRows } from '../recoding/pieces.ts'
import { recode } from '../recoding/recode.ts'
import { NO_CLASS, type Recoding } from '../recoding/recoding.ts'
import { verifyRows } from '../verify/verify-rows.ts'
import { type Certificate, makeCertificate } from './certificate.ts'
import { hashTable } from './hash-table.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Input, readInput } from './read-input.ts'
import { Released, type ReleasedColumn } from './released.ts'
import { withdrawFailing } from './withdraw-failing.ts'

/** What a plan may need besides the data: rows of everybody whom the data are part of, for k-map and δ-presence. */
export type AnonymiseOptions = { readonly population?: Input }

/** A release and what can be said of it. */
export type Anonymised = { readonly release: Released; readonly certificate: Certificate }

/** The texts of the released columns: values of classes, sensitive values as they are, `*` in every column of a suppressed row. */
function columnsOf(prepared: Prepared, { classOf, values }: Recoding): ReleasedColumn[] {
  const { tupleOf, space, quasiIdentifiers, sensitive } = prepared
  const classOfRow = tupleOf.map((tuple) => (tuple < space.tuples.count ? (classOf[tuple] as number) : NO_CLASS))
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
 * holds, checked once more from the output by other code. Throws a `PrivacyError` for data or hierarchies that do not fit the plan.
 */
export async function anonymise(
  records: Input,
  plan: ReleasePlan,
  { population }: AnonymiseOptions = {},
): Promise<Anonymised> {
  if (plan.population !== undefined && population === undefined) throw new PrivacyError('populationMissing')
  const { table, populationRows } = await readInput(records, plan, population)
  const prepared = prepare(table, plan, populationRows)
  const { requirementFor } = prepared
  const recoded = recode(prepared.space, requirementFor(), plan.method, plan.suppressionLimit)
  const { space, pieces } = recoded
  const merged = mergeClasses(space, recoded.recoding)
  // Pieces of tuples come only from plans without criteria: k held for each class as it was made.
  const recoding = pieces === undefined ? withdrawFailing(space, merged, requirementFor) : merged
  const tupleOf = pieces === undefined ? prepared.tupleOf : piecesOfRows(prepared.tupleOf, pieces)
  const release = new Released(columnsOf({ ...prepared, space, tupleOf }, recoding), tupleOf.length)
  const outcome: Outcome = {
    hierarchies: space.hierarchies,
    leaves: space.tuples.codes,
    counts: space.tuples.counts,
    tupleCount: space.tuples.count,
    classOf: recoding.classOf,
    classCount: recoding.classCount,
    values: recoding.values,
  }
  const verification = verifyRows(release.rows(), plan)
  if (verification.checks.some(({ guarantee, holds }) => guarantee === 'suppressionLimit' && !holds))
    throw new PrivacyError('suppressionLimitUnreachable')
  if (!verification.holds) throw new Error('A release did not hold what its plan promises; nothing was released.')
  const certificate = makeCertificate({
    plan,
    outcome,
    verification,
    suppressedBefore: prepared.suppressedBefore,
    dataHash: await hashTable(table),
  })
  return { release, certificate }
}
