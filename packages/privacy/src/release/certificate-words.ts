import { type CodeListId, codeLabel, type FieldId, field, fieldLabel } from '@tip-standard/core'
import type { Method, Purpose } from '../plan/plan.ts'
import type { Checked } from '../verify/report.ts'
import type { AttackResult } from './attacks.ts'

/** What was promised, in words for somebody who computes nothing. */
export const promises: Readonly<Record<Checked['guarantee'], string>> = {
  columns: 'No column but those of the plan',
  knownValues: 'No value that the hierarchies do not have',
  suppressedWhole: 'Suppressed rows say nothing in any column',
  kAnonymity: 'Rows that look alike, at least',
  distinctDiversity: 'Different sensitive values among rows that look alike, at least',
  entropyDiversity: 'Sensitive values among rows that look alike as evenly spread as so many, at least',
  recursiveDiversity: 'The commonest sensitive value, in multiples of the rarer ones, below',
  closeness: 'How far the sensitive values of rows that look alike are from those of all (0 to 1), at most',
  suppressionLimit: 'Share of suppressed rows, at most',
  ledger: 'The ledger says what was released',
  kAcrossReleases: 'People whom all releases together show alike, at least',
}

/** Promises that are kept or not, and have no number. */
export const isPlainPromise = ({ guarantee }: Checked): boolean =>
  ['columns', 'knownValues', 'suppressedWhole', 'ledger'].includes(guarantee)

/** Who will hold a release. */
export const purposes: Readonly<Record<Purpose, string>> = {
  publicMicrodata: 'anybody may see it',
  partnerMicrodata: 'a partner under an agreement',
  researchMicrodata: 'researchers in a closed room',
}

/** How rows were recoded. */
export const methods: Readonly<Record<Method, string>> = {
  local: 'local recoding: each group of rows is generalised only as far as it must be',
  global: 'global recoding: all rows are generalised alike',
  cells: 'cell suppression: single values are suppressed, the others stay exact',
}

/** What somebody tries. */
export const attackNames: Readonly<Record<AttackResult['attack'], string>> = {
  linkage: 'Finding the row of somebody of whom all is known (linkage)',
  homogeneity: 'Learning what all rows that look alike have in common (homogeneity)',
  minimality: 'Concluding from a coarse value that the row was rare (minimality)',
  reconstruction: 'Going back from coarse values to exact ones (reconstruction)',
  differencing: 'Comparing with earlier releases (differencing)',
}

/** The field of the standard that a column is, if it is one. */
function fieldOf(column: string) {
  try {
    return field(column as FieldId)
  } catch {
    return undefined
  }
}

const wideSuffix = ' (wide)'

/** What a column is called: the label of its field, beside its id. */
export function columnLabel(column: string): string {
  const own = column.endsWith(wideSuffix) ? column.slice(0, -wideSuffix.length) : column
  const info = fieldOf(own)
  const label = info === undefined ? own : `${fieldLabel(info.id)} (${own})`
  return own === column ? label : `${label}, in wide groups`
}

/** What a value is called: the labels of codes of the standard, other values as they are. */
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
