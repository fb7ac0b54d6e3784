import { checkRowsPermitted } from '@tip-standard/policy'
import { toPath } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { type RandomBelow, secureRandom } from '../random.ts'
import { type PermittedInput, readPermitted } from '../table/read-rows.ts'
import type { Table } from '../table/table.ts'
import type { Budget } from './budget.ts'
import { CombinationSpace } from './combination-space.ts'
import { BLANK, compose } from './compose.ts'
import { type Domain, emptyCode, type SynthesisColumn, type SyntheticRow, toDomain, toRow } from './domain.ts'
import { learnModel } from './learn-model.ts'
import { attackMembership } from './membership-attack.ts'
import { chooseRarityThresholds } from './rarity-thresholds.ts'
import { compareSynthesis, type SynthesisReport } from './report.ts'

/** A plan of synthetic records, and its budget. */
export type SynthesisPlan = {
  readonly columns: readonly SynthesisColumn[]
  /** The budget, of which nothing may have been spent. */
  readonly budget: Budget
  /**
   * Combinations of up to three values that are expected less often than this are never made; for example, your k. The
   * default is the lowest threshold that keeps fabricated combinations to about one in twenty.
   */
  readonly rarest?: number
  /**
   * Whether to also attack such records, to measure how well they reveal who is in the data (membership inference); the
   * report contains the result.
   */
  readonly attackMembership?: boolean
}

/** Synthetic records, and a report that compares them with the data. */
export type Synthesis = {
  readonly columns: readonly string[]
  readonly rowCount: number
  /** The standard deviation, in people, of the noise in counts of single values. It does not depend on the data. */
  readonly deviation: number
  /** Yields the records, in an order that carries no information. */
  readonly rows: () => Generator<SyntheticRow>
  /** Compares the records with the data, so it is not private itself: for the data officer who decides, never for publication. */
  readonly report: SynthesisReport
}

/**
 * Makes synthetic records with counts close to those of permitted rows or case records, under (ε, δ)-differential
 * privacy: adding or removing one row changes the result by no more than the budget allows, no matter what an attacker
 * knows. Counts of columns and of pairs are measured with discrete Gaussian noise; records are composed from these, so
 * that few combinations are fabricated. Each row counts as one person.
 */
export async function synthesise(
  records: PermittedInput,
  plan: SynthesisPlan,
  random: RandomBelow = secureRandom(),
): Promise<Synthesis> {
  const paths = Object.fromEntries(plan.columns.map(({ column }) => toPath({ column })))
  const { table, permission } = await readPermitted(records, paths)
  checkRowsPermitted(permission)
  return synthesiseTable(table, plan, random)
}

/** Synthetic rows as a table, with their domain and the noise. */
type Made = { readonly domain: Domain; readonly synthetic: Table; readonly deviation: number }

/** Makes synthetic records from a table with the columns of the plan, in their order. */
function makeRecords(read: Table, { columns, budget, rarest }: SynthesisPlan, random: RandomBelow): Made {
  if (columns.length === 0) throw new PrivacyError('planInvalid', { leastColumns: 1 })
  if (rarest !== undefined && !(rarest > 0)) throw new PrivacyError('planInvalid', { rarestAbove: 0 })
  // Even a release of each person's row with a probability of one in the number of rows would satisfy such a guarantee.
  if (budget.delta * read.rowCount >= 1) throw new PrivacyError('planInvalid', { deltaForRows: 1 })
  const domain = toDomain(read, columns)
  const { table } = domain
  const space = new CombinationSpace(table.columns)
  const { model, expected, deviation } = learnModel(table, space, budget, random)
  const least = rarest === undefined ? chooseRarityThresholds(expected, space) : ([rarest, rarest, rarest] as const)
  const made = compose(model, space, expected, least, random)
  const synthetic: Table = {
    rowCount: model.rowCount,
    columns: table.columns.map((column, at) => {
      const empty = emptyCode(column)
      return { ...column, codes: (made[at] as Uint32Array).map((code) => (code === BLANK ? empty : code)) }
    }),
  }
  return { domain, synthetic, deviation }
}

/** Makes synthetic records from a table with the columns of the plan, in their order; see `synthesise`. */
export function synthesiseTable(read: Table, plan: SynthesisPlan, random: RandomBelow): Synthesis {
  const { columns, budget } = plan
  const { domain, synthetic, deviation } = makeRecords(read, plan, random)
  const { table, places } = domain
  const report = compareSynthesis(table, synthetic, budget)
  const membership = plan.attackMembership
    ? attackMembership(
        read,
        columns,
        budget,
        random,
        (part, own) => makeRecords(part, { ...plan, budget: own }, random).synthetic,
      )
    : undefined
  return {
    columns: columns.map(({ column }) => column),
    rowCount: synthetic.rowCount,
    deviation,
    rows: function* () {
      for (let row = 0; row < synthetic.rowCount; row++) yield toRow({ table: synthetic, places }, columns, row)
    },
    report: membership === undefined ? report : { ...report, membership },
  }
}
