import { classSizes, type Outcome, valueAfter } from '../measures/outcome.ts'
import { leastRows, type ReleasePlan } from '../plan/plan.ts'
import type { VerificationReport } from '../verify/report.ts'
import type { ComparedWith } from './compared-with.ts'

/** An attack that was tried on the release, and what came of it. */
export type AttackResult = {
  readonly attack: 'linkage' | 'homogeneity' | 'minimality' | 'reconstruction' | 'differencing'
  /** Rows against which it succeeds. */
  readonly rows: number
  readonly outcome: string
}

/** Who knows all quasi-identifiers exactly looks for the rows that could be the person: how many rows stand in fewer than k. */
function tryLinkage(plan: ReleasePlan, outcome: Outcome): AttackResult {
  const sizes = classSizes(outcome)
  let rows = 0
  for (const size of sizes) if (size > 0 && size < leastRows(plan)) rows += size
  return {
    attack: 'linkage',
    rows,
    outcome:
      plan.population?.model === 'kMap'
        ? `At least ${plan.k} people of the population look like each released row; fewer may be in the data.`
        : `Every released row looks like at least ${plan.k}.`,
  }
}

/** Who has found the class of a person learns what all its rows share. */
function tryHomogeneity(plan: ReleasePlan, { checks }: VerificationReport): AttackResult {
  const spread = checks.filter(({ column }) => column !== undefined)
  const rows = spread.reduce((sum, { rowsAgainst }) => sum + rowsAgainst, 0)
  return {
    attack: 'homogeneity',
    rows,
    outcome:
      plan.sensitive.length === 0
        ? 'The release has no sensitive column.'
        : 'In every class the sensitive values are spread as the plan asks; what all rows of a larger group share can still be learnt.',
  }
}

/**
 * Local recoding is as fine as it can be, so a value that is coarser than its neighbour's was rare: who knows the method learns that
 * about rows whose class could have been finer for other rows of the same kind.
 */
function tryMinimality(plan: ReleasePlan, outcome: Outcome): AttackResult {
  if (plan.method === 'global')
    return {
      attack: 'minimality',
      rows: 0,
      outcome: 'All rows are generalised alike; only suppression tells that a row was rare.',
    }
  let rows = 0
  for (let tuple = 0; tuple < outcome.tupleCount; tuple++) {
    if ((outcome.classOf[tuple] as number) >= outcome.classCount) continue
    const isCoarse = outcome.hierarchies.some(
      ({ leafCount }, column) => valueAfter(outcome, tuple, column) >= leafCount,
    )
    if (isCoarse) rows += outcome.counts[tuple] as number
  }
  return {
    attack: 'minimality',
    rows,
    outcome:
      'Of these rows an expert can infer that their exact combination was rarer than k. Who it was stays hidden among at least k; global recoding does not tell this of single rows.',
  }
}

/** From the coarse value back to the exact one: rows whose values all stand for one leaf, and are shared by at least k. */
function tryReconstruction(outcome: Outcome): AttackResult {
  let rows = 0
  for (let tuple = 0; tuple < outcome.tupleCount; tuple++) {
    if ((outcome.classOf[tuple] as number) >= outcome.classCount) continue
    const isExact = outcome.hierarchies.every(
      ({ leavesOf }, column) => leavesOf[valueAfter(outcome, tuple, column)] === 1,
    )
    if (isExact) rows += outcome.counts[tuple] as number
  }
  return {
    attack: 'reconstruction',
    rows,
    outcome: 'These rows are released as they were: at least k share each of them.',
  }
}

/** Who has the earlier releases intersects and subtracts: people who are in few of their groups in common. */
function tryDifferencing({ earlierReleases, smallestGroup, shownBefore }: ComparedWith): AttackResult {
  return {
    attack: 'differencing',
    rows: shownBefore,
    outcome:
      shownBefore === 0
        ? `Of all ${earlierReleases + 1} releases together, no group that comes from comparing them holds fewer than ${smallestGroup} people.`
        : 'So many people were shown by earlier releases in groups that this plan does not allow. This release says nothing of them, and adds no such group.',
  }
}

/** Tries on a release what an attacker would. */
export function tryAttacks(
  plan: ReleasePlan,
  outcome: Outcome,
  verification: VerificationReport,
  comparedWith?: ComparedWith,
): AttackResult[] {
  return [
    tryLinkage(plan, outcome),
    tryHomogeneity(plan, verification),
    tryMinimality(plan, outcome),
    tryReconstruction(outcome),
    ...(comparedWith === undefined ? [] : [tryDifferencing(comparedWith)]),
  ]
}
