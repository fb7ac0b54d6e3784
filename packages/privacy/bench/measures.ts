import { measureUtility } from '../src/measures/utility.ts'
import type { Criterion, Requirement } from '../src/models/criterion.ts'
import { overallFrequencies } from '../src/models/histograms.ts'
import { valuesByTuple } from '../src/models/tuple-values.ts'
import type { Method, SensitiveRule } from '../src/plan/plan.ts'
import { mergeClasses } from '../src/recoding/merge-classes.ts'
import { recode } from '../src/recoding/recode.ts'
import type { Recoding } from '../src/recoding/recoding.ts'
import type { TupleSpace } from '../src/recoding/tuple-space.ts'
import { criteriaFor } from '../src/release/sensitive-criterion.ts'
import { suppressFailing } from '../src/release/suppress-failing.ts'
import { adult5, adult9, ctdc6, ctdc8, ctdc16, loadSpace } from './data.ts'

/** What to measure, and what another program reached on the same data on a quiet machine with two cores, one thread. */
export type Measure = {
  readonly name: string
  readonly file: string
  readonly columns: readonly string[]
  readonly method: Method
  readonly limit?: number
  readonly model?: 'l' | 't'
  /** Seconds, and granularity loss or cells. */
  readonly anchor: { readonly seconds: number; readonly result: number }
  /** The shares of the anchor's seconds and result that are aimed at, and megabytes. */
  readonly aim: { readonly seconds: number; readonly result: number; readonly memory?: number }
}

const [k50, k200, m1] = ['ctdc/rows-50k.csv', 'ctdc/rows-200k.csv', 'ctdc/rows-1m.csv']
const adult = 'adult/adult.csv'
const without = (columns: readonly string[], one: string): string[] => columns.filter((column) => column !== one)

const arx = (seconds: number, result: number) => ({ seconds, result })
const optimum = { seconds: 0.5, result: 1, memory: 700 }
const local = (seconds: number) => ({ seconds, result: 0.9, memory: 900 })

/** Every figure that has an anchor. */
export const measures: readonly Measure[] = [
  {
    name: 'optimum, Adult × 9',
    file: adult,
    columns: adult9,
    method: 'global',
    anchor: arx(3.24, 0.29407),
    aim: optimum,
  },
  { name: 'optimum, 50 k × 6', file: k50, columns: ctdc6, method: 'global', anchor: arx(1.35, 0.2775), aim: optimum },
  { name: 'optimum, 200 k × 6', file: k200, columns: ctdc6, method: 'global', anchor: arx(4.24, 0.2137), aim: optimum },
  { name: 'optimum, 1 M × 6', file: m1, columns: ctdc6, method: 'global', anchor: arx(16.14, 0.15924), aim: optimum },
  {
    name: 'optimum ≤ 5 % suppressed, Adult × 9',
    file: adult,
    columns: adult9,
    method: 'global',
    limit: 0.05,
    anchor: arx(0.71, 0.37128),
    aim: optimum,
  },
  {
    name: 'optimum ≤ 5 % suppressed, 50 k × 6',
    file: k50,
    columns: ctdc6,
    method: 'global',
    limit: 0.05,
    anchor: arx(0.21, 0.2775),
    aim: optimum,
  },
  {
    name: 'optimum ≤ 5 % suppressed, 200 k × 6',
    file: k200,
    columns: ctdc6,
    method: 'global',
    limit: 0.05,
    anchor: arx(1.01, 0.2137),
    aim: optimum,
  },
  {
    name: 'optimum ≤ 5 % suppressed, 1 M × 6',
    file: m1,
    columns: ctdc6,
    method: 'global',
    limit: 0.05,
    anchor: arx(7.14, 0.15953),
    aim: optimum,
  },
  { name: 'optimum, 50 k × 8', file: k50, columns: ctdc8, method: 'global', anchor: arx(16.3, 0.43121), aim: optimum },
  {
    name: 'optimum with 3 distinct, Adult × 8',
    file: adult,
    columns: without(adult9, 'occupation'),
    method: 'global',
    model: 'l',
    anchor: arx(0.98, 0.23012),
    aim: optimum,
  },
  {
    name: 'optimum with t 0.3, Adult × 8',
    file: adult,
    columns: without(adult9, 'occupation'),
    method: 'global',
    model: 't',
    anchor: arx(1.93, 0.53048),
    aim: optimum,
  },
  {
    name: 'optimum with 3 distinct, 1 M × 6',
    file: m1,
    columns: ctdc6,
    method: 'global',
    model: 'l',
    anchor: arx(37.18, 0.15924),
    aim: { seconds: 0.25, result: 1 },
  },
  {
    name: 'optimum with t 0.3, 50 k × 6',
    file: k50,
    columns: ctdc6,
    method: 'global',
    model: 't',
    anchor: arx(3.22, 0.33272),
    aim: { seconds: 0.25, result: 1 },
  },
  {
    name: 'optimum with t 0.3, 1 M × 6',
    file: m1,
    columns: ctdc6,
    method: 'global',
    model: 't',
    anchor: arx(40.7, Number.NaN),
    aim: { seconds: 0.25, result: 1 },
  },
  {
    name: 'local, Adult × 9',
    file: adult,
    columns: adult9,
    method: 'local',
    anchor: arx(5.65, 0.09846),
    aim: local(0.2),
  },
  { name: 'local, 50 k × 6', file: k50, columns: ctdc6, method: 'local', anchor: arx(4.45, 0.12351), aim: local(0.2) },
  {
    name: 'local, 200 k × 6',
    file: k200,
    columns: ctdc6,
    method: 'local',
    anchor: arx(12.37, 0.07511),
    aim: local(0.1),
  },
  { name: 'local, 1 M × 6', file: m1, columns: ctdc6, method: 'local', anchor: arx(39.27, 0.04007), aim: local(0.1) },
  {
    name: 'local, 50 k × 8',
    file: k50,
    columns: ctdc8,
    method: 'local',
    anchor: arx(49, 0.22698),
    aim: { seconds: 3 / 49, result: 0.92 },
  },
  {
    name: 'local, 200 k × 8',
    file: k200,
    columns: ctdc8,
    method: 'local',
    anchor: arx(145, 0.15586),
    aim: { seconds: 9 / 145, result: 0.92 },
  },
  {
    name: 'local, 50 k × 16',
    file: k50,
    columns: ctdc16,
    method: 'local',
    anchor: arx(72.5, 0.404),
    aim: { seconds: 5 / 72.5, result: 0.4 / 0.404 },
  },
  {
    name: 'local with 3 distinct, 1 M × 6',
    file: m1,
    columns: ctdc6,
    method: 'local',
    model: 'l',
    anchor: arx(37.18, Number.NaN),
    aim: { seconds: 0.25, result: 1 },
  },
  {
    name: 'local with t 0.3, 50 k × 6',
    file: k50,
    columns: ctdc6,
    method: 'local',
    model: 't',
    anchor: arx(Number.NaN, 0.181),
    aim: { seconds: Number.NaN, result: 0.175 / 0.181 },
  },
  {
    name: 'local with t 0.3, Adult × 8',
    file: adult,
    columns: without(adult9, 'occupation'),
    method: 'local',
    model: 't',
    anchor: arx(Number.NaN, 0.279),
    aim: { seconds: Number.NaN, result: 0.27 / 0.279 },
  },
  {
    name: 'local with t 0.3, 1 M × 6',
    file: m1,
    columns: ctdc6,
    method: 'local',
    model: 't',
    anchor: arx(40.7, Number.NaN),
    aim: { seconds: 0.25, result: 1 },
  },
  {
    name: 'cells, Adult × 5',
    file: adult,
    columns: adult5,
    method: 'cells',
    anchor: { seconds: 97.9, result: 13_498 },
    aim: { seconds: 1 / 97.9, result: 1 },
  },
  {
    name: 'cells, 50 k × 6',
    file: k50,
    columns: ctdc6,
    method: 'cells',
    anchor: { seconds: 280, result: Number.NaN },
    aim: { seconds: 10 / 280, result: 1 },
  },
]

/** Cells that were suppressed. */
function cellsOf({ tuples, hierarchies }: TupleSpace, { classOf, classCount, values }: Recoding): number {
  let cells = 0
  for (const [column, hierarchy] of hierarchies.entries())
    for (let tuple = 0; tuple < tuples.count; tuple++) {
      const at = classOf[tuple] as number
      if (at >= classCount || values[column]?.[at] === hierarchy.values.length - 1)
        cells += tuples.counts[tuple] as number
    }
  return cells
}

/** Runs a measure once: the seconds of recoding alone, wall and processor, and its result. */
export function run({ file, columns, method, limit = 1, model }: Measure): {
  wall: number
  cpu: number
  result: number
} {
  const secretName = file === adult ? 'occupation' : 'meansOfControl'
  const { space: given, tupleOf, secret } = loadSpace(file, columns, model === undefined ? undefined : secretName)
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  const criteria: Criterion[] = []
  if (secret !== undefined) {
    const values = valuesByTuple({ count: given.tuples.count, tupleOf }, secret.codes, secret.values.length)
    const rule: SensitiveRule =
      model === 'l' ? { model: 'distinct', l: 3 } : { model: 'close', t: 0.3, distance: 'equal' }
    criteria.push(...criteriaFor(rule, values, secret, overallFrequencies(values)))
  }
  const requirement: Requirement = { k: 11, criteria }
  const recoded = recode(given, requirement, method, limit)
  const { space } = recoded
  // As `anonymise` returns it: what a reader sees as a class that fails is not released.
  const merged = mergeClasses(space, recoded.recoding)
  const recoding = method === 'cells' ? merged : suppressFailing(space, merged, requirement)
  const used = process.cpuUsage(cpu)
  const seconds = (performance.now() - wall) / 1000
  const { tuples, hierarchies } = space
  const outcome = { hierarchies, leaves: tuples.codes, counts: tuples.counts, tupleCount: tuples.count, ...recoding }
  const { granularityLoss } = measureUtility(outcome, 11)
  const result = method === 'cells' ? cellsOf(space, recoding) : granularityLoss
  return { wall: seconds, cpu: (used.user + used.system) / 1e6, result }
}
