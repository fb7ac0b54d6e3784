/** Whether indicators and their sets name only what is there, and whether they fit what they count. */

import type { Indicator, IndicatorSet, Slice } from '@tip-standard/dictionary'
import { lensPoints } from '../lens-points.ts'
import { DictionaryError, type Model } from '../model.ts'
import { checkCounted, checkDimension } from './check-dimensions.ts'
import { categoriesOf, dimensionOf, entityOf } from './resolve.ts'

/** By which every table of victims is, beside the dimensions of the indicator. */
const EVERY_TABLE = 'sexAndAge'

const fail = (at: string, what: string): never => {
  throw new DictionaryError(`${at}: ${what}`)
}

function checkBy(at: string, id: string, { unit }: Indicator, model: Model): void {
  const dimension = dimensionOf(id, unit, model)
  if (dimension.unit !== unit) fail(at, `"${id}" is asked of ${dimension.unit}, not of ${unit}.`)
  if (!id.includes('.')) return
  if (categoriesOf(dimension, model).length === 0) fail(at, `"${id}" holds no codes: write a dimension for it.`)
  checkCounted(at, id, model)
}

function checkSlice(at: string, { dimension: id, codes }: Slice, indicator: Indicator, model: Model): void {
  checkBy(at, id, indicator, model)
  if (codes.length === 0) fail(at, `it names no code of "${id}".`)
  const dimension = dimensionOf(id, indicator.unit, model)
  const categories = categoriesOf(dimension, model)
  for (const code of codes) {
    if (!categories.some((category) => category.code === code)) fail(at, `"${code}" is no code of "${id}".`)
    const isWider = dimension.values.kind === 'cases' && categories.some(({ parent }) => parent === code)
    if (isWider) fail(at, `"${code}" of "${id}" is a wider category: name those below it.`)
  }
}

/** A line runs along time, a flow from one dimension to the other, a matrix has two sides. */
function checkPicture(at: string, { picture, by, unit }: Indicator, model: Model): void {
  const sides = by.length + (unit === 'victims' ? 1 : 0)
  if (picture === 'line' && !by.some((id) => dimensionOf(id, unit, model).values.kind === 'period'))
    fail(at, 'a line needs a dimension of years or quarters.')
  if (picture === 'flow' && by.length !== 2) fail(at, 'a flow needs two dimensions.')
  if (picture === 'matrix' && sides < 2) fail(at, 'a matrix needs two dimensions.')
}

function checkIndicator(indicator: Indicator, model: Model): void {
  const { id, unit, by, of = [], figures, per, sources, lens = [] } = indicator
  const at = `The indicator "${id}"`
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) fail(at, 'its id is not in camelCase.')
  entityOf(unit, model)
  if (per !== undefined && unit !== 'victims') fail(at, 'only victims have a rate per population.')
  if (new Set(by).size < by.length) fail(at, 'it counts by one dimension twice.')
  if (by.includes(EVERY_TABLE)) fail(at, `"${EVERY_TABLE}" is in every table of victims and need not be named.`)
  for (const dimension of by) checkBy(at, dimension, indicator, model)
  checkPicture(at, indicator, model)
  for (const slice of of) checkSlice(at, slice, indicator, model)
  if (new Set(figures.map((figure) => figure.id)).size < figures.length) fail(at, 'two figures have one id.')
  for (const { id: figure, of: slice, published } of figures) {
    const where = `${at}, figure "${figure}"`
    checkSlice(where, slice, indicator, model)
    if (!by.includes(slice.dimension) && !(unit === 'victims' && slice.dimension === EVERY_TABLE))
      fail(where, `"${slice.dimension}" is no dimension of its table.`)
    if (published === undefined) continue
    if (!(published.share >= 0 && published.share <= 1)) fail(where, 'a published share lies from 0 to 1.')
    if (model.sources[published.source] === undefined) fail(where, `there is no source "${published.source}".`)
  }
  if (sources.length === 0) fail(at, 'it has no source.')
  for (const source of sources) if (model.sources[source] === undefined) fail(at, `there is no source "${source}".`)
  for (const point of lens) if (!(point in lensPoints)) fail(at, `there is no point "${point}" of the gender lens.`)
}

function checkIds(what: string, items: readonly { id: string }[]): void {
  const ids = items.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new DictionaryError(`Two ${what} have the id "${twice}".`)
}

function checkSet({ id, indicators }: IndicatorSet, model: Model): void {
  const at = `The set "${id}"`
  // Set and dimensions are files of one folder.
  if (!/^[a-z][a-z0-9-]*$/.test(id) || id === 'dimensions') fail(at, 'its id is no name for a set.')
  if (new Set(indicators).size < indicators.length) fail(at, 'it names an indicator twice.')
  for (const indicator of indicators)
    if (!model.indicators.some((one) => one.id === indicator)) fail(at, `there is no indicator "${indicator}".`)
}

/**
 * Throws a `DictionaryError`, one sentence, at the first path, code, dimension, source or condition that does not exist
 * or does not fit.
 */
export function checkIndicators(model: Model): void {
  checkIds('dimensions', model.dimensions)
  checkIds('indicators', model.indicators)
  checkIds('sets of indicators', model.indicatorSets)
  for (const dimension of model.dimensions) checkDimension(dimension, model)
  for (const indicator of model.indicators) {
    checkIndicator(indicator, model)
    if (!model.indicatorSets.some(({ indicators }) => indicators.includes(indicator.id)))
      throw new DictionaryError(`The indicator "${indicator.id}" is in no set.`)
  }
  for (const set of model.indicatorSets) checkSet(set, model)
}
