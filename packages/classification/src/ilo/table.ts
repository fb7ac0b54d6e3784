import type { DelphiDimensionCode } from '@tip-standard/core'

/** The six dimensions, in the order of the lists. */
export const DIMENSIONS: readonly DelphiDimensionCode[] = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6']

/** How a dimension reads: `notKnown` where what was not asked could still make it positive. */
export type DimensionState = 'positive' | 'notPositive' | 'notKnown'

/**
 * The result of the ILO's combination table, or why there is none: indicators were found that make no dimension
 * positive (`notPositive`, for which the table has "not a victim" too), it does not cover the combination, too little
 * was asked, the list does not fit the age of the person, or it was not available.
 */
export type IloResult =
  | 'notAVictim'
  | 'notPositive'
  | 'labourRights'
  | 'deceptionAndExploitation'
  | 'traffickingForLabour'
  | 'childExploited'
  | 'notCovered'
  | 'notKnown'
  | 'otherList'
  | 'unavailable'

/** Reads the table for dimensions that are all known. */
function resultOf(list: 'adultLabour' | 'childLabour', positive: ReadonlySet<string>, isAnyFound: boolean): IloResult {
  if (list === 'childLabour') return positive.has('D4') ? 'childExploited' : 'notCovered'
  const row = ['D1', 'D2', 'D4', 'D5'].map((id) => (positive.has(id) ? '+' : '-')).join('')
  if (/^(\+.|.\+)\+\+$/.test(row)) return 'traffickingForLabour'
  if (row === '+-+-') return 'deceptionAndExploitation'
  // The abuse of vulnerability is outside the table, and can replace means.
  if (positive.has('D3') || positive.has('D6')) return 'notCovered'
  // What was found must not read as "no": then it would be better for a person to have nothing found.
  if (row === '----') return isAnyFound ? 'notPositive' : 'notAVictim'
  return row === '--+-' ? 'labourRights' : 'notCovered'
}

/** Every result that the table can give, whatever the dimensions that are not known turn out to be: one where it is settled. */
export function possibleResults(
  list: 'adultLabour' | 'childLabour',
  dimensions: readonly { id: string; state: DimensionState }[],
  isAnyFound: boolean,
): IloResult[] {
  let sets: ReadonlySet<string>[] = [new Set()]
  for (const { id, state } of dimensions) {
    if (state === 'notPositive') continue
    const withIt = sets.map((set) => new Set([...set, id]))
    sets = state === 'positive' ? withIt : [...sets, ...withIt]
  }
  const results = new Set(sets.map((positive) => resultOf(list, positive, isAnyFound)))
  // What was not asked can be found, and still make no dimension positive.
  if (results.has('notAVictim') && dimensions.some(({ state }) => state === 'notKnown')) results.add('notPositive')
  return [...results]
}

/** Results of the table for adults that would make less of a child with the same indicators. */
const LESSER: readonly IloResult[] = ['notAVictim', 'notPositive', 'labourRights', 'deceptionAndExploitation']

/**
 * Whether a list says nothing about a person of this age: that for adults nothing about a child, and that for children nothing about an
 * adult. Of someone who may be a child, the list for adults can show a victim, and never that the person is none.
 */
export function isOutside(
  list: 'adultLabour' | 'childLabour',
  ageClass: 'child' | 'adult' | 'unknown',
  possible: readonly IloResult[],
): boolean {
  if (ageClass === 'unknown')
    return list === 'adultLabour' && possible.length === 1 && possible.every((id) => LESSER.includes(id))
  return (list === 'adultLabour') !== (ageClass === 'adult')
}
