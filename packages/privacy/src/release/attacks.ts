import { classSizes, type Outcome, valueAfter } from '../measures/outcome.ts'
import { leastRows, type ReleasePlan } from '../plan/plan.ts'
import type { VerificationReport } from '../verify/report.ts'
import type { ComparedWith } from './compared-with.ts'

/** An attack that was tried on the release, and its result. */
export type AttackResult = {
  readonly attack: 'linkage' | 'homogeneity' | 'skewness' | 'minimality' | 'reconstruction' | 'differencing'
  /** Rows against which the attack succeeds. */
  readonly rows: number
  readonly outcome: string
}

/** Linkage: an attacker who knows all quasi-identifiers looks for the person's row. Counts the rows in classes smaller than k. */
function tryLinkage(plan: ReleasePlan, outcome: Outcome): AttackResult {
  const sizes = classSizes(outcome)
  let rows = 0
  for (const size of sizes) if (size > 0 && size < leastRows(plan)) rows += size
  return {
    attack: 'linkage',
    rows,
    outcome:
      plan.population?.model === 'kMap'
        ? `Each released row matches at least ${plan.k} people of the population; fewer may be in the data.`
        : `Every released row is in an equivalence class of at least ${plan.k}.`,
  }
}

/** Homogeneity: an attacker who has found the class of a person learns what all its rows share. */
function tryHomogeneity(plan: ReleasePlan, { checks }: VerificationReport): AttackResult {
  const spread = checks.filter(({ column }) => column !== undefined)
  const rows = spread.reduce((sum, { rowsAgainst }) => sum + rowsAgainst, 0)
  return {
    attack: 'homogeneity',
    rows,
    outcome:
      plan.sensitive.length === 0
        ? 'The release has no sensitive column.'
        : 'In every equivalence class the sensitive values are spread as the plan requires; what all rows of a larger group share can still be learnt.',
  }
}

/** Skewness: an attacker who has found a person's class assumes its most frequent value, and is nearly sure of it. */
function trySkewness(plan: ReleasePlan, rows: number): AttackResult {
  return {
    attack: 'skewness',
    rows,
    outcome:
      plan.sensitive.length === 0
        ? 'The release has no sensitive column.'
        : rows === 0
          ? 'In no equivalence class do nine in ten share a sensitive value.'
          : 'In the equivalence classes of these rows, nine in ten share a sensitive value: anyone who finds the class of a person is nearly sure of it.',
  }
}

/**
 * Minimality: local recoding keeps values as fine as it can, so a coarse value shows that the row was rare. An attacker who knows the
 * method learns that about every row with a generalised value.
 */
function tryMinimality(plan: ReleasePlan, outcome: Outcome): AttackResult {
  if (plan.method === 'global')
    return {
      attack: 'minimality',
      rows: 0,
      outcome: 'All rows are generalised to the same levels; only suppression shows that a row was rare.',
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
      'An expert can infer that the exact combinations of these rows were rarer than k. Each person stays hidden among at least k; global recoding does not reveal this about individual rows.',
  }
}

/** Reconstruction: rows whose values each cover a single leaf are exact, and shared by at least k. */
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
    outcome: 'These rows are released unchanged: each is shared by at least k.',
  }
}

/** Differencing: an attacker who has the earlier releases intersects and subtracts their groups to isolate people. */
function tryDifferencing({ earlierReleases, smallestGroup, shownBefore }: ComparedWith): AttackResult {
  return {
    attack: 'differencing',
    rows: shownBefore,
    outcome:
      shownBefore === 0
        ? `Comparing all ${earlierReleases + 1} releases isolates no group of fewer than ${smallestGroup} people.`
        : 'Earlier releases showed this many people in groups that this plan does not allow. This release shows nothing about them and adds no such group.',
  }
}

/** Tries the known attacks on a release. */
export function tryAttacks(
  plan: ReleasePlan,
  outcome: Outcome,
  verification: VerificationReport,
  rowsNearlySure: number,
  comparedWith?: ComparedWith,
): AttackResult[] {
  return [
    tryLinkage(plan, outcome),
    tryHomogeneity(plan, verification),
    trySkewness(plan, rowsNearlySure),
    tryMinimality(plan, outcome),
    tryReconstruction(outcome),
    ...(comparedWith === undefined ? [] : [tryDifferencing(comparedWith)]),
  ]
}
