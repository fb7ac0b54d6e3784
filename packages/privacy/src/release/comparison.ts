import type { BoundColumn } from '../hierarchies/bind.ts'
import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { Parties } from '../models/criterion.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { checkReleaseDay } from '../table/release-day.ts'
import type { Table } from '../table/table.ts'
import type { Tuples } from '../table/tuples.ts'
import { type GroupCheck, groupCheck } from './hold-groups.ts'
import { findIndividuals, type Individuals } from './individuals.ts'
import { checkLedger, type ReleaseLedger } from './ledger.ts'
import { type LedgerTokens, ledgerTokens } from './ledger-tokens.ts'

/** The ledger of earlier releases with its key, and the date of the new release. */
export type ReleaseHistory = {
  readonly ledger: ReleaseLedger
  readonly key: SecretKey
  /** A day, `YYYY-MM-DD`; recorded in the ledger and not used otherwise. */
  readonly date: string
}

/** The people found in earlier releases, and the check of what a comparison of releases reveals. */
export type Comparison = {
  readonly individuals: Individuals
  readonly check: GroupCheck
  readonly tokens: LedgerTokens
}

/**
 * Refuses data without anyone from the earlier releases: either their ids have changed, or these are other people.
 * Nothing would be compared, and the release would look as if it had been.
 */
function refuseOthers({ count, rows, historyOf }: Individuals): void {
  const isKnown = historyOf.subarray(0, rows).some((history) => history > 0)
  if (rows > 0 && count > rows && !isKnown) throw new PrivacyError('ledgerOfOthers')
}

/** Finds the people of the data in a ledger. Throws `ledgerOfOthers` if none of its people are in the data. */
export function compareWith({ ledger, key, date }: ReleaseHistory, table: Table, plan: ReleasePlan): Comparison {
  // People of a population have no history, so earlier releases cannot distinguish those who match a class.
  if (plan.population !== undefined) throw new PrivacyError('planInvalid', { populationBeside: 'ledger' })
  // Values that are drawn or averaged again for each release reveal more each time.
  if (Object.values(plan.masks).some(({ model }) => model !== 'dateBand'))
    throw new PrivacyError('planInvalid', { maskBeside: 'ledger' })
  checkReleaseDay(date, 'ledger')
  checkLedger(ledger, key)
  const tokens = ledgerTokens(key)
  const individuals = findIndividuals(table, plan, ledger, tokens)
  refuseOthers(individuals)
  return { individuals, check: groupCheck(table, plan, individuals), tokens }
}

/**
 * Treats histories as one more quasi-identifier. It never generalises, so no class joins two histories. Its cells cost
 * as much as suppressed ones: because they are not released, they change no choice.
 */
export function historyColumn({
  historyOf,
  historyCount,
  rows,
}: Individuals): Pick<BoundColumn, 'codes' | 'hierarchy'> {
  const leaves = Uint32Array.from({ length: historyCount }, (_, history) => history)
  const hierarchy: Hierarchy = {
    values: Array.from(leaves, String),
    leafCount: historyCount,
    levels: [leaves],
    parentOf: leaves,
    leavesOf: new Uint32Array(historyCount).fill(historyCount),
  }
  return { codes: historyOf.subarray(0, rows), hierarchy }
}

/**
 * Finds the rows of each history that must stay together: all or none, unless enough have already left or none was ever
 * released.
 */
export function partiesOf(
  { historyOf, historyCount, rows }: Individuals,
  { codes, counts }: Pick<Tuples, 'codes' | 'counts'>,
  isLeftOut: (row: number) => boolean,
): Parties {
  const partyOf = codes.at(-1) as Uint32Array
  const sizes = new Float64Array(historyCount)
  for (const [tuple, count] of counts.entries()) {
    const party = partyOf[tuple] as number
    sizes[party] = (sizes[party] as number) + count
  }
  sizes[0] = Number.POSITIVE_INFINITY
  for (const [at, history] of historyOf.entries())
    if (at >= rows || isLeftOut(at)) sizes[history] = Number.POSITIVE_INFINITY
  return { partyOf, sizes }
}
