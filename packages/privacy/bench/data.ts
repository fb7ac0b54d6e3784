import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bindColumn } from '../src/hierarchies/bind.ts'
import { parseHierarchy } from '../src/hierarchies/hierarchy.ts'
import type { TupleSpace } from '../src/recoding/tuple-space.ts'
import { type Column, columnOf, TableBuilder } from '../src/table/table.ts'
import { distinctTuples } from '../src/table/tuples.ts'

export const adult9 = [
  'sex',
  'age',
  'race',
  'marital-status',
  'education',
  'native-country',
  'workclass',
  'occupation',
  'salary-class',
]
export const adult5 = ['sex', 'race', 'marital-status', 'education', 'age']
export const ctdc6 = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'countryOfExploitation',
  'typeOfExploit',
]
export const ctdc8 = [...ctdc6, 'recruiterRelation', 'traffickMonths']
const flags = [
  'DebtBondage',
  'Threats',
  'AbusePsyPhySex',
  'FalsePromises',
  'DrugsAlcohol',
  'DenyBasicNeeds',
  'ExcessiveWorkHours',
  'WithholdDocs',
]
export const ctdc16 = [...ctdc8, ...flags.map((flag) => `means${flag}`)]

/** The folders to look in: arguments, then `TIP_BENCH_DATA`. */
export const folders = [
  ...process.argv.slice(2).filter((one) => !one.startsWith('--')),
  ...(process.env['TIP_BENCH_DATA'] ?? '').split(':'),
].filter((one) => one !== '')

/**
 * Where a file of data is, by its name: `adult/adult.csv`, `ctdc/rows-50k.csv`, `ctdc/rows-200k.csv`, `ctdc/rows-1m.csv`, which may be
 * in a folder `release-bench`; `linkage/pprl_a_5000.csv` and `…_b_…`; `notes-60.jsonl`.
 */
export function find(name: string): string | undefined {
  return folders.flatMap((folder) => [join(folder, name), join(folder, 'release-bench', name)]).find(existsSync)
}

/** Reads the columns of a file and their hierarchies, which are beside it or beside the 50,000 rows. */
export function loadSpace(
  name: string,
  columns: readonly string[],
  sensitive?: string,
): { space: TupleSpace; tupleOf: Uint32Array; secret: Column | undefined } {
  const path = find(name)
  if (path === undefined) throw new RangeError('no such file of data')
  const names = sensitive === undefined || columns.includes(sensitive) ? columns : [...columns, sensitive]
  const builder = new TableBuilder(names)
  const text = readFileSync(path, 'latin1')
  let at = text.indexOf('\n')
  const header = text.slice(0, at).trimEnd().split(';')
  const places = names.map((one) => header.indexOf(one))
  while (at < text.length - 1) {
    const found = text.indexOf('\n', at + 1)
    const end = found === -1 ? text.length : found
    const cells = text
      .slice(at + 1, end)
      .trimEnd()
      .split(';')
    if (cells.length > 1) builder.addCells(places.map((place) => cells[place]))
    at = end
  }
  const table = builder.finish()
  const folder = [dirname(path), dirname(find('ctdc/rows-50k.csv') ?? path)]
  const bound = columns.map((column) => {
    const file = folder.map((one) => join(one, `hierarchy-${column}.csv`)).find(existsSync)
    if (file === undefined) throw new RangeError('a hierarchy is missing')
    return bindColumn(columnOf(table, column), parseHierarchy(readFileSync(file, 'utf8')))
  })
  const sizes = bound.map(({ hierarchy }) => hierarchy.leafCount)
  const tuples = distinctTuples(
    bound.map(({ codes }) => codes),
    sizes,
    table.rowCount,
  )
  return {
    space: { tuples, hierarchies: bound.map(({ hierarchy }) => hierarchy), rowCount: table.rowCount },
    tupleOf: tuples.tupleOf,
    secret: sensitive === undefined ? undefined : columnOf(table, sensitive),
  }
}
