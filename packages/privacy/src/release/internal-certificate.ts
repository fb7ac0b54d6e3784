import { STANDARD_VERSION } from '@tip-standard/core'
import { lossesByGroup } from '../measures/losses-by-group.ts'
import { classSizes, type Outcome, rowsOf } from '../measures/outcome.ts'
import { classSizeHistogram, measureRisk, type Risk } from '../measures/risk.ts'
import { type SingleCounts, singleCounts } from '../measures/single-counts.ts'
import { measureUtility, type Utility } from '../measures/utility.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import type { VerificationReport } from '../verify/report.ts'
import { assumed } from './assumed-attacker.ts'
import { type AttackResult, tryAttacks } from './attacks.ts'
import type { ComparedWith } from './compared-with.ts'
import { describePlan, type PlanDescription } from './describe-plan.ts'
import type { Disclosure } from './disclosure.ts'
import { hideSmallGroups, type ReportedLoss } from './hide-small-groups.ts'
import { sizesBefore } from './outcomes.ts'

/**
 * Reports on a release to the people who keep the data: plan, data, guarantees, losses and attacks. It contains column
 * names, codes of lists and numbers, and subtracting these numbers reveals small groups: never publish it.
 */
export type InternalCertificate = {
  readonly format: 'tip-standard-internal-certificate/1'
  readonly standardVersion: string
  readonly disclosure: Disclosure
  readonly plan: PlanDescription
  readonly data: { readonly rows: number; readonly suppressedBefore: number }
  readonly guarantees: VerificationReport
  readonly utility: Utility
  /** The error of a reader's counts who takes the rows for everyone. */
  readonly singleCounts: SingleCounts
  readonly risk: { readonly before: Risk; readonly after: Risk }
  readonly classSizes: {
    readonly before: ReturnType<typeof classSizeHistogram>
    readonly after: ReturnType<typeof classSizeHistogram>
  }
  /** What the groups of a column lost; small groups are reported together with others. */
  readonly losses: Readonly<Record<string, readonly ReportedLoss[]>>
  /** How earlier releases of the same people were taken into account; absent without a ledger. */
  readonly comparedWith?: ComparedWith
  readonly attacks: readonly AttackResult[]
  readonly attackerIsAssumed: readonly string[]
}

/** The largest number of groups reported for one column. */
const mostGroups = 20

/**
 * Reports what the values of a column lost, at the finest level that a reader can take in; for ages also by minors and
 * adults.
 */
function lossesOfColumn(outcome: Outcome, at: number, column: string, k: number): InternalCertificate['losses'] {
  const { levels, values } = outcome.hierarchies[at] as Outcome['hierarchies'][number]
  const leaves = new Set(outcome.leaves[at])
  const occurring = (level: Uint32Array): number => new Set(Array.from(leaves, (leaf) => level[leaf])).size
  const level = levels.findIndex((one) => occurring(one) <= mostGroups)
  const fine = lossesByGroup(outcome, at, 0, level)
  const top = levels.length - 1
  if (!/age/i.test(column) || top - 1 <= level) return { [column]: hideSmallGroups(fine, k).fine }
  const [own, above] = [levels[level] as Uint32Array, levels[top - 1] as Uint32Array]
  const widerOf = new Map(
    Array.from(leaves, (leaf) => [values[own[leaf] as number] as string, values[above[leaf] as number] as string]),
  )
  const wider = { groups: lossesByGroup(outcome, at, 0, top - 1), of: (group: string) => widerOf.get(group) ?? '' }
  const hidden = hideSmallGroups(fine, k, wider)
  return { [column]: hidden.fine, [`${column} (wide)`]: hidden.wide }
}

function lossesOf({ quasiIdentifiers, k }: ReleasePlan, outcome: Outcome): InternalCertificate['losses'] {
  return Object.assign({}, ...quasiIdentifiers.map(({ column }, at) => lossesOfColumn(outcome, at, column, k)))
}

/** Makes the internal certificate of a release. */
export function makeInternalCertificate({
  plan,
  outcome,
  verification,
  suppressedBefore,
  comparedWith,
  disclosure,
  nearlySure,
}: {
  plan: ReleasePlan
  outcome: Outcome
  verification: VerificationReport
  suppressedBefore: number
  comparedWith?: ComparedWith | undefined
  disclosure: Disclosure
  /** Rows about which an attacker is nearly sure. */
  nearlySure: number
}): InternalCertificate {
  const sizes = classSizes(outcome)
  const before = sizesBefore(outcome)
  return {
    format: 'tip-standard-internal-certificate/1',
    standardVersion: STANDARD_VERSION,
    disclosure,
    plan: describePlan(plan),
    data: { rows: rowsOf(outcome) + suppressedBefore, suppressedBefore },
    guarantees: verification,
    utility: measureUtility(outcome, plan.k),
    singleCounts: singleCounts(outcome),
    risk: { before: measureRisk(before, plan.k), after: measureRisk(sizes, plan.k) },
    classSizes: { before: classSizeHistogram(before), after: classSizeHistogram(sizes) },
    losses: lossesOf(plan, outcome),
    ...(comparedWith !== undefined && { comparedWith }),
    attacks: tryAttacks(plan, outcome, verification, nearlySure, comparedWith),
    attackerIsAssumed: assumed(comparedWith?.earlierReleases),
  }
}
