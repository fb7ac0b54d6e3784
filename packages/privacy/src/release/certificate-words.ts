import { type CodeListId, codeLabel, type FieldId, field, fieldLabel } from '@tip-standard/core'
import type { Method, Purpose } from '../plan/plan.ts'
import type { Checked } from '../verify/report.ts'
import type { AttackResult } from './attacks.ts'

/** The guarantees of a release, in words for a reader who is not a statistician. */
export const promises: Readonly<Record<Checked['guarantee'], string>> = {
  columns: 'Only the columns of the plan are released',
  knownValues: 'Every value is in its hierarchy',
  suppressedWhole: 'No row is suppressed in part',
  kAnonymity: 'Smallest equivalence class (rows with the same quasi-identifiers), at least',
  distinctDiversity: 'Different sensitive values in each equivalence class, at least',
  entropyDiversity: 'Effective number of sensitive values in each equivalence class (entropy), at least',
  recursiveDiversity: 'Count of the most frequent sensitive value, in multiples of the rarer ones, below',
  closeness:
    'Distance of the sensitive values of each equivalence class from those of all rows of the data (0 to 1), at most',
  closenessToReleased:
    'The same distance from the released rows, which readers can compute; the plan limits that from all rows of the data',
  suppressionLimit: 'Share of suppressed rows, at most',
  ledger: 'The ledger matches the releases',
  kAcrossReleases: 'Smallest group of people that a comparison of all releases can isolate, at least',
}

/** Whether a guarantee has no number, but is simply kept or not. */
export const isPlainPromise = ({ guarantee }: Checked): boolean =>
  ['columns', 'knownValues', 'suppressedWhole', 'ledger'].includes(guarantee)

/** The recipients that plans protect releases for, in words. */
export const purposes: Readonly<Record<Purpose, string>> = {
  publicMicrodata: 'the public (anyone may see it)',
  partnerMicrodata: 'a partner under an agreement',
  researchMicrodata: 'researchers in a secure data room',
}

/** The methods of recoding, in words. */
export const methods: Readonly<Record<Method, string>> = {
  local: 'local recoding: each group of rows is generalised only as far as it must be',
  global: 'global recoding: all rows are generalised to the same levels',
  cells: 'cell suppression: individual values are suppressed, the others stay exact',
}

/** The attacks that are tried on a release, in words. */
export const attackNames: Readonly<Record<AttackResult['attack'], string>> = {
  linkage: 'Finding the row of a person whose quasi-identifiers are all known (linkage)',
  homogeneity: 'Learning what all rows of an equivalence class have in common (homogeneity)',
  skewness: 'Being nearly sure of the sensitive value of a row (skewness)',
  minimality: 'Inferring from a coarse value that the row was rare (minimality)',
  reconstruction: 'Recovering exact values from coarse ones (reconstruction)',
  differencing: 'Comparing this release with earlier ones (differencing)',
}

/** Returns the field of the standard that a column holds, if it holds one. */
function fieldOf(column: string) {
  try {
    return field(column as FieldId)
  } catch {
    return undefined
  }
}

const wideSuffix = ' (wide)'

/** Returns the name of a column for readers: the label of its field, with its id. */
export function columnLabel(column: string): string {
  const own = column.endsWith(wideSuffix) ? column.slice(0, -wideSuffix.length) : column
  const info = fieldOf(own)
  const label = info === undefined ? own : `${fieldLabel(info.id)} (${own})`
  return own === column ? label : `${label}, in wide groups`
}

/** Returns the name of a value for readers: labels for codes of the standard, other values as they are. */
export function valueLabel(column: string, value: string): string {
  if (/^\(\w+\)$/.test(value)) return value === '(missing)' ? 'not recorded' : `not recorded ${value}`
  const type = fieldOf(column.replace(wideSuffix, ''))?.type
  const list: CodeListId | undefined = type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined
  if (list === undefined) return value
  return value
    .split(' + ')
    .map((code) => codeLabel(list, code) ?? code)
    .join(' + ')
}
