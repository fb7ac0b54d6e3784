import { toPath } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { type RandomBelow, secureRandom } from '../random.ts'
import { type Input, readRows } from '../table/read-rows.ts'
import type { Table } from '../table/table.ts'
import type { Budget } from './budget.ts'
import { CombinationSpace } from './combination-space.ts'
import { BLANK, compose } from './compose.ts'
import { emptyCode, type SynthesisColumn, type SyntheticRow, toDomain, toRow } from './domain.ts'
import { learnModel } from './learn-model.ts'
import { chooseRarityThresholds } from './rarity-thresholds.ts'
import { compareSynthesis, type SynthesisReport } from './report.ts'

/** What is made up, and what it may cost. */
export type SynthesisPlan = {
  readonly columns: readonly SynthesisColumn[]
  /** Pays for it; throws where less than all is left. */
  readonly budget: Budget
  /**
   * Combinations of up to three values that are expected less often than this never come: give your k to have none rarer. Unless given,
   * as few are left out as keep those that are no one's to about one in twenty.
   */
  readonly rarest?: number
}

/** Synthetic records, and how far they are from the data. */
export type Synthesis = {
  readonly columns: readonly string[]
  readonly rowCount: number
  /** The rows, in no order that says anything. */
  readonly rows: () => Generator<SyntheticRow>
  /** Compared with the data, so not private itself: for whoever decides, and not for publication. */
  readonly report: SynthesisReport
}

/**
 * Makes up rows whose counts are like those of the data under (ε, δ)-differential privacy: adding or removing one row changes what can
 * come out by no more than the budget says, whatever someone knows. Counts of columns and of pairs are measured with discrete Gaussian
 * noise; rows are composed from what these say, so that few combinations are made up. One row is taken for one person.
 */
export async function synthesise(
  records: Input,
  plan: SynthesisPlan,
  random: RandomBelow = secureRandom(),
): Promise<Synthesis> {
  const { columns, budget, rarest } = plan
  if (columns.length === 0) throw new PrivacyError('planInvalid', { leastColumns: 1 })
  if (rarest !== undefined && !(rarest > 0)) throw new PrivacyError('planInvalid', { rarestAbove: 0 })
  const paths = Object.fromEntries(columns.map(({ column }) => toPath({ column })))
  const domain = toDomain(await readRows(records, paths), columns)
  const { table, places } = domain
  const space = new CombinationSpace(table.columns)
  const { model, expected } = learnModel(table, space, budget, random)
  const least = rarest === undefined ? chooseRarityThresholds(expected, space) : ([rarest, rarest, rarest] as const)
  const made = compose(model, space, expected, least, random)
  const synthetic: Table = {
    rowCount: model.rowCount,
    columns: table.columns.map((column, at) => {
      const empty = emptyCode(column)
      return { ...column, codes: (made[at] as Uint32Array).map((code) => (code === BLANK ? empty : code)) }
    }),
  }
  return {
    columns: columns.map(({ column }) => column),
    rowCount: synthetic.rowCount,
    rows: function* () {
      for (let row = 0; row < synthetic.rowCount; row++) yield toRow({ table: synthetic, places }, columns, row)
    },
    report: compareSynthesis(table, synthetic, budget),
  }
}
