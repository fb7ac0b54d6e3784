import { type FieldId, today } from '@tip-standard/core'
import { releasePlan } from '@tip-standard/privacy'
import { type Synthesis, type SynthesisColumn, synthesise } from '@tip-standard/privacy/synthesis'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage, type Passage } from '../gate/passage.ts'
import { explaining } from '../privacy/as-could-not-run.ts'
import { budgetFor, type Spent, spendBudget, spentText } from '../privacy/budget-file.ts'
import { fileBehind } from '../privacy/file-behind.ts'
import { hasSeveral } from '../privacy/has-several.ts'
import { readHierarchies } from '../privacy/hierarchies.ts'
import { isField, leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { percent } from '../privacy/percent.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { withCountedOutputs } from '../process/counted-outputs.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { counted } from '../texts/counted.ts'
import { english } from '../texts/speech.ts'

/** Options of `tip synthesise`. */
export type SynthesiseOptions = {
  columns: string[]
  lists?: string[]
  epsilon: number
  delta: number
  rarest: number
  budget?: string
  wholeEpsilon?: number
  values?: string
  output?: string
  report?: string
} & GateFlags

/** Finds the public values of columns: for fields, those the standard allows; for others, the first value of each line of a file. */
async function publicValues(
  columns: readonly string[],
  lists: readonly string[],
  folder: string | undefined,
): Promise<SynthesisColumn[]> {
  if (lists.some((list) => !columns.includes(list)))
    throw new CouldNotRun('--lists names a column that is not in --columns: add it there.')
  const fields = columns.filter(isField)
  const hierarchies = await readHierarchies(folder, columns, '--values')
  if (fields.length > 0)
    for (const { column, hierarchy } of releasePlan({
      purpose: 'researchMicrodata',
      quasiIdentifiers: fields.map((column) => ({ column })),
    }).quasiIdentifiers)
      hierarchies.set(column, hierarchy)
  return columns.map((column) => {
    const hierarchy = hierarchies.get(column)
    if (hierarchy === undefined)
      throw new CouldNotRun(
        `The values of ${column} must be public and cannot be taken from the data: give a folder with ${column}.csv by --values.`,
      )
    const several = isField(column) ? hasSeveral(column as FieldId) : lists.includes(column)
    return { column, values: hierarchy.values.slice(0, hierarchy.leafCount), several }
  })
}

/** The factor by which epsilon lets odds change. */
const toFactor = (epsilon: number): string => Math.exp(epsilon).toLocaleString('en', { maximumSignificantDigits: 2 })

/** States what someone can learn about a person from all runs together, and from the last one. */
const oddsLine = (epsilon: number, { spent, runs }: Spent): string =>
  `Whatever someone knows, their odds that a certain person is in the data change by a factor of at most ${
    runs === 1
      ? toFactor(epsilon)
      : `${toFactor(spent)} by the records of all ${runs} runs together, and of at most ${toFactor(epsilon)} by these alone`
  }. Delta is the chance that this does not hold.`

/** Warns about small counts; may be published, because the noise does not depend on the data. */
function noiseLine(deviation: number): string {
  const people = Math.max(1, Math.round(deviation))
  return `Counts of single values are off by about ${people === 1 ? 'one person' : `${people} people`}, up or down, and some by more: do not read counts below ${10 * people} as if they were exact. tip advise says what can be counted.`
}

function summary({ report, deviation }: Synthesis, spent: Spent, { isInternal, internalPath }: Passage): string {
  const made = `${report.syntheticRows} synthetic records were made, with epsilon ${report.epsilon} and delta ${report.delta}. ${spentText(spent)}
${oddsLine(report.epsilon, spent)}
${noiseLine(deviation)}`
  if (!isInternal)
    return `${made}\nThe comparison with the data is for inside use only: ${internalPath === undefined ? 'add --internal FILE to see it' : `see ${internalPath}`}.\n`
  const { membership } = report
  const lines = [
    made,
    `Compared with the ${counted(report.rows, 'row')} that they were made from:`,
    ...report.combinations.map(
      ({ length, relativeError, missing, fabricated, rare }) =>
        `  combinations of ${length}: counts are ${percent(relativeError)} off, and ${percent(missing)} are missing; of the synthetic ones, ${percent(fabricated)} do not occur in the data, and ${percent(rare)} occur fewer than 10 times`,
    ),
    `  ${report.copiesOfUniques} different synthetic records equal a row that is unique in the data.`,
    ...(membership === undefined
      ? []
      : [
          `  An attack by the closest record tells who was in the data with an advantage of ${membership.advantage.toFixed(2)} (0 is chance, 1 is certainty; at most ${membership.bound.toFixed(2)} by epsilon).`,
        ]),
    'These figures compare the records with the data: they are for inside use only. Do not publish them.',
  ]
  return `${lines.join('\n')}\n`
}

/** Makes synthetic records whose counts are close to those of a file, under differential privacy. */
export async function runSynthesise(path: string, options: SynthesiseOptions): Promise<number> {
  const { epsilon, delta, rarest, output } = options
  const passage = await openPassage(options, usualGates.release, {
    command: 'tip synthesise',
    holdsRecords: false,
    output,
  })
  const columns = await toColumns(path, options.columns)
  return explaining(async () => {
    const plan = {
      columns: await publicValues(columns, await toColumns(path, options.lists ?? []), options.values),
      rarest,
      // Only if someone will read the result, because the attack makes the records again.
      attackMembership: passage.isInternal || passage.internalPath !== undefined || options.report !== undefined,
    }
    const budgetPath = options.budget ?? `${fileBehind(path).replace(/[\\/]+$/, '')}.budget.json`
    const [run, whole] = [
      { on: today(), epsilon, delta },
      { epsilon: options.wholeEpsilon, delta },
    ]
    const budget = await budgetFor(budgetPath, run, whole)
    const rows = await openFor(path, columns, passage)
    const synthesis = await synthesise(rows.items, { ...plan, budget })
    const spent = await withCountedOutputs(async (outputs) => {
      await writeRows(synthesis.rows(), output, synthesis.columns, outputs.add)
      if (options.report !== undefined)
        await outputs.add([`${JSON.stringify(synthesis.report, undefined, 2)}\n`], options.report, english, 0o600)
      await passage.writeInternal(synthesis.report, outputs.add)
      return await outputs.place(() => spendBudget(budgetPath, run, whole))
    })
    process.stderr.write(summary(synthesis, spent, passage) + leftLine(rows.left()))
    passage.conclude()
    return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
  }, passage)
}
