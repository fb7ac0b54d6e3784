import { STANDARD_VERSION } from '@tip-standard/core'
import { classSizeHistogram } from '../measures/risk.ts'
import type { QuasiIdentifier, ReleasePlan } from '../plan/plan.ts'
import { membersOf } from '../table/cell.ts'
import type { Checked } from '../verify/report.ts'
import { type FoundRows, findClasses, type ReleasedRow, verifyFound } from '../verify/verify-rows.ts'
import { assumed } from './assumed-attacker.ts'
import { describePlan, type PlanDescription } from './describe-plan.ts'
import type { Disclosure } from './disclosure.ts'

/** A band for a number of rows: from the first number, to below the second; without a second, no limit. */
export type Band = { readonly from: number; readonly below?: number }

/** Which of its possible values a column of a release shows. */
export type Visibility = {
  /** Values that rows show as they are. */
  readonly shown: readonly string[]
  /** Values of the declared list that no row shows as they are, whether or not they occur in the data. */
  readonly notVisible: readonly string[]
  /**
   * Values that rows show while other rows show something coarser that may be the same: counting them gives too few.
   */
  readonly countedTooFew: readonly string[]
}

/**
 * Reports on a release to its readers. It contains what anyone can compute from the released rows and the plan, and one
 * more fact: how many rows are missing, in a band no narrower than k.
 */
export type Certificate = {
  readonly format: 'tip-standard-public-certificate/1'
  readonly standardVersion: string
  readonly disclosure: Disclosure
  readonly plan: PublicPlan
  /** The number of released rows. */
  readonly rows: number
  /** The number of other rows: suppressed, or waiting for a later release. */
  readonly missing: Band
  readonly guarantees: readonly Checked[]
  readonly classSizes: ReturnType<typeof classSizeHistogram>
  readonly visible: Readonly<Record<string, Visibility>>
  /** The number of earlier releases in the comparison; absent without a ledger. */
  readonly earlierReleases?: number
  readonly attackerIsAssumed: readonly string[]
}

/** A plan without the numbers of values, which may come from the data. */
export type PublicPlan = Omit<PlanDescription, 'quasiIdentifiers'> & {
  readonly quasiIdentifiers: readonly {
    readonly column: string
    readonly levels: number
    /**
     * Whether its values come from the data: the certificate then does not say which of them no row shows, because that
     * would reveal that they occur.
     */
    readonly isFromData?: true
  }[]
}

const STEPS = [10, 100, 1000, 10_000, 100_000, 1_000_000]

/** The band of a number of rows: fewer than k, then bands that are each ten times as wide. */
export function bandOf(count: number, k: number): Band {
  const edges = [0, k, ...STEPS.map((step) => step * k)]
  const at = edges.findLastIndex((edge) => count >= edge)
  const below = edges[at + 1]
  return { from: edges[at] ?? 0, ...(below !== undefined && { below }) }
}

/** Compares the possible values of a column with those that its rows show. */
function visibilityOf({ hierarchy, isFromData }: QuasiIdentifier, texts: ReadonlySet<string>): Visibility {
  const shown = new Set([...texts].flatMap((text) => [text, ...membersOf(text)]))
  const { values, leafCount, levels } = hierarchy
  const [visible, notVisible, countedTooFew]: [string[], string[], string[]] = [[], [], []]
  for (let leaf = 0; leaf < leafCount; leaf++) {
    const own = values[leaf] as string
    if (!shown.has(own)) {
      notVisible.push(own)
      continue
    }
    visible.push(own)
    const ancestors = levels.slice(1).map((level) => values[level[leaf] as number] as string)
    if (ancestors.some((text) => text !== own && shown.has(text))) countedTooFew.push(own)
  }
  // Values from the data are not a public list: naming one that is not shown would reveal that it occurs.
  return { shown: visible, notVisible: isFromData === true ? [] : notVisible, countedTooFew }
}

function publicPlan(plan: ReleasePlan): PublicPlan {
  const { quasiIdentifiers: _withLeaves, ...others } = describePlan(plan)
  const quasiIdentifiers = plan.quasiIdentifiers.map(({ column, hierarchy, isFromData }) => ({
    column,
    levels: hierarchy.levels.length,
    ...(isFromData === true && { isFromData }),
  }))
  return { ...others, quasiIdentifiers }
}

/** What is known about a release besides its rows and its plan. */
export type BesideRows = { disclosure: Disclosure; missing: Band; earlierReleases?: number | undefined }

/**
 * Makes the public certificate of a release from its rows, its plan and public facts only: anyone with the file of a
 * release and its plan can make it again and compare.
 */
export const makeCertificate = (rows: Iterable<ReleasedRow>, plan: ReleasePlan, beside: BesideRows): Certificate =>
  certifyFound(findClasses(rows, plan), plan, beside)

/** Makes the public certificate from what was found in the released rows. */
export function certifyFound(
  found: FoundRows,
  plan: ReleasePlan,
  { disclosure, missing, earlierReleases }: BesideRows,
): Certificate {
  const { classes } = found
  return {
    format: 'tip-standard-public-certificate/1',
    standardVersion: STANDARD_VERSION,
    disclosure,
    plan: publicPlan(plan),
    rows: found.rows - found.suppressed,
    missing,
    guarantees: verifyFound(found, plan).checks,
    classSizes: classSizeHistogram(classes.map(({ size }) => size)),
    visible: Object.fromEntries(
      plan.quasiIdentifiers.map((one, at) => [
        one.column,
        visibilityOf(one, new Set(classes.map(({ texts }) => texts[at] as string))),
      ]),
    ),
    ...(earlierReleases !== undefined && { earlierReleases }),
    attackerIsAssumed: assumed(earlierReleases),
  }
}
