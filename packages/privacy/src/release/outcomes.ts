import type { Outcome } from '../measures/outcome.ts'
import { NO_CLASS, type Recoding } from '../recoding/recoding.ts'
import type { TupleSpace } from '../recoding/tuple-space.ts'
import { distinctTuples } from '../table/tuples.ts'
import type { Prepared } from './prepare.ts'

/** Makes the outcome of a recoding in which the rows of each tuple stay together. */
export function outcomeOfTuples({ hierarchies, tuples }: TupleSpace, recoding: Recoding): Outcome {
  return { hierarchies, leaves: tuples.codes, counts: tuples.counts, tupleCount: tuples.count, ...recoding }
}

/** Lists the rows that were not already suppressed in the data. */
function keptRows({ tupleOf, isBlank }: Prepared): Uint32Array {
  return Uint32Array.from(tupleOf.keys()).filter((row) => isBlank[row] !== 1)
}

/** Makes the outcome of a recoding in which rows of one tuple may go into several classes. */
export function outcomeOfRows(prepared: Prepared, { classCount, values }: Recoding, classOfRow: Uint32Array): Outcome {
  const hierarchies = prepared.quasiIdentifiers.map(({ hierarchy }) => hierarchy)
  const rows = keptRows(prepared)
  const leaves = prepared.quasiIdentifiers.map(({ codes }) => rows.map((row) => codes[row] as number))
  const classes = rows.map((row) => (classOfRow[row] === NO_CLASS ? classCount : (classOfRow[row] as number)))
  const sizes = [...hierarchies.map(({ leafCount }) => leafCount), classCount + 1]
  const { count, codes, counts } = distinctTuples([...leaves, classes], sizes, rows.length)
  return {
    hierarchies,
    leaves: codes.slice(0, -1),
    counts,
    tupleCount: count,
    classOf: codes.at(-1) as Uint32Array,
    classCount,
    values,
  }
}

/** Counts the rows of each combination of leaves before recoding. */
export function sizesBefore({ hierarchies, leaves, counts, tupleCount }: Outcome): Uint32Array {
  const sizes = hierarchies.map(({ leafCount }) => leafCount)
  const { tupleOf, count } = distinctTuples(leaves, sizes, tupleCount)
  const rows = new Uint32Array(count)
  for (const [tuple, one] of tupleOf.entries()) rows[one] = (rows[one] as number) + (counts[tuple] as number)
  return rows
}
