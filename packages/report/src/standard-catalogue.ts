import type { Catalogue } from './catalogue.ts'
import { dimensions, indicatorSets, indicators } from './generated/indicators/index.ts'

/** The indicators of the standard. */
export const standardCatalogue: Catalogue = { sets: indicatorSets, indicators, dimensions }
