import type { CompiledDimension } from '../dimensions/compile-dimension.ts'
import type { Indicator, Slice } from '../generated/indicator.ts'
import { ReportError, type ReportErrorCode } from '../report-error.ts'

/**
 * The largest number of dimensions of a table, besides sex and age group; the cells of larger tables are too small to
 * show anything.
 */
const MOST_DIMENSIONS = 3

function fail({ id }: Indicator, code: ReportErrorCode, what: string): never {
  throw new ReportError(code, `The indicator ${id}: ${what}`)
}

/**
 * Throws a `ReportError` if an indicator asks for what its table does not have; `dimensions` are those of its table.
 */
export function checkIndicator(
  indicator: Indicator,
  dimensions: ReadonlyMap<string, CompiledDimension>,
  hasShared: boolean,
): void {
  const { by, of = [], figures, per, picture, unit } = indicator
  if (per !== undefined && unit !== 'victims')
    fail(indicator, 'wrongUnit', 'only victims have a rate of the population.')
  if (new Set([...by, ...of.map(({ dimension }) => dimension)]).size > MOST_DIMENSIONS)
    fail(indicator, 'tooMany', `a table has at most ${MOST_DIMENSIONS} dimensions beside that of sex.`)
  if (new Set(figures.map(({ id }) => id)).size < figures.length) fail(indicator, 'doubled', 'two figures have one id.')
  const checkSlice = ({ dimension, codes }: Slice): void => {
    const found = dimensions.get(dimension)
    if (found === undefined) fail(indicator, 'unknownDimension', `it has no dimension ${dimension}.`)
    if (codes.length === 0 || !codes.every((code) => found.has(code)))
      fail(indicator, 'unknownCode', `it names a code that ${dimension} does not have, or none.`)
  }
  for (const slice of of) checkSlice(slice)
  for (const figure of figures) checkSlice(figure.of)
  const sides = by.length + (hasShared ? 1 : 0)
  if (picture === 'line' && !by.some((id) => dimensions.get(id)?.isPeriod === true))
    fail(indicator, 'wrongPicture', 'a line needs a dimension of years or quarters.')
  if (picture === 'flow' && by.length !== 2) fail(indicator, 'wrongPicture', 'a flow needs two dimensions.')
  if (picture === 'matrix' && sides < 2) fail(indicator, 'wrongPicture', 'a matrix needs two dimensions.')
}
