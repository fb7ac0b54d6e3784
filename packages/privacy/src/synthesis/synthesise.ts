import { toPath } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { type RandomBelow, secureRandom } from '../random.ts'
import { isMissingCategory, MISSING } from '../table/cell.ts'
import { type Input, readRows } from '../table/read-rows.ts'
import type { Column, Table } from '../table/table.ts'
import type { Budget } from './budget.ts'
import { CombinationSpace } from './combination-space.ts'
import { BLANK, compose } from './compose.ts'
import { learnModel } from './learn-model.ts'
import { compareSynthesis, type SynthesisReport } from './report.ts'

/** A column that is made up, and all values that it can have. These are public: they must not be looked up in the data. */
export type SynthesisColumn = { readonly column: string; readonly values: readonly string[] }

/** What is made up, and what it may cost. */
export type SynthesisPlan = {
  readonly columns: readonly SynthesisColumn[]
  /** Pays for it; throws where less than all is left. */
  readonly budget: Budget
  /** Combinations of up to three values that are expected less often than this never come; 1.2 unless given. */
  readonly rarest?: number
}

/** Made-up rows, and how far they are from the data. */
export type Synthesis = {
  readonly columns: readonly string[]
  readonly rowCount: number
  /** The rows; a value that says nothing is empty. */
  readonly rows: () => Generator<Record<string, string>>
  /** Compared with the data, so not private itself: for whoever decides, and not for publication. */
  readonly report: SynthesisReport
}

const defaultRarest = 1.1

/** Puts the codes of a column in the order of its public values; whatever is missing is one value more. */
function toDomain(column: Column, values: readonly string[]): Column {
  const codes = new Map(values.map((value, code) => [value, code]))
  if (codes.size < values.length) throw new PrivacyError('planInvalid', { valuesOf: column.name })
  const missing = values.length
  let unknown = 0
  const codeOf = Uint32Array.from(column.values, (value) => {
    const code = isMissingCategory(value) && !codes.has(value) ? missing : codes.get(value)
    if (code === undefined) unknown++
    return code ?? missing
  })
  if (unknown > 0) throw new PrivacyError('unknownLeaf', { column: column.name, values: unknown })
  return {
    name: column.name,
    values: [...values, MISSING],
    codes: column.codes.map((code) => codeOf[code] as number),
  }
}

const isLeftOut = (value: string): boolean => value === '0' || isMissingCategory(value)

/**
 * Makes up rows whose counts are like those of the data under (ε, δ)-differential privacy: adding or removing one person changes what
 * can come out by no more than the budget says, whatever somebody knows. Counts of columns and of a tree of pairs are measured with
 * discrete Gaussian noise (after MST: McKenna, Miklau and Sheldon 2021); rows are composed from what these say, so that few
 * combinations are made up. One row is taken for one person.
 */
export async function synthesise(
  records: Input,
  plan: SynthesisPlan,
  random: RandomBelow = secureRandom(),
): Promise<Synthesis> {
  const { columns, budget, rarest = defaultRarest } = plan
  if (columns.length === 0 || !(rarest > 0)) throw new PrivacyError('planInvalid', { leastColumns: 1 })
  const paths = Object.fromEntries(columns.map(({ column }) => toPath({ column })))
  const read = await readRows(records, paths)
  const table: Table = {
    rowCount: read.rowCount,
    columns: read.columns.map((column, at) => toDomain(column, (columns[at] as SynthesisColumn).values)),
  }
  const space = new CombinationSpace(table.columns, isLeftOut)
  const { model, expected } = learnModel(table, space, budget, random)
  const made = compose(model, space, expected, rarest, random)
  const synthetic: Table = {
    rowCount: made[0]?.length ?? 0,
    columns: table.columns.map(({ name, values }, at) => ({
      name,
      values,
      codes: (made[at] as Uint32Array).map((code) => (code === BLANK ? values.length - 1 : code)),
    })),
  }
  return {
    columns: columns.map(({ column }) => column),
    rowCount: synthetic.rowCount,
    rows: function* () {
      for (let row = 0; row < synthetic.rowCount; row++)
        yield Object.fromEntries(
          synthetic.columns.map(({ name, values, codes }) => {
            const value = values[codes[row] as number] as string
            return [name, value === MISSING ? '' : value]
          }),
        )
    },
    report: compareSynthesis(table, synthetic, budget),
  }
}
