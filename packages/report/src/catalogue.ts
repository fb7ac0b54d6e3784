import type { Dimension, Indicator, IndicatorSet } from './generated/indicator.ts'

/** The indicators that a report can have, and what they count by. */
export type Catalogue = {
  readonly sets: readonly IndicatorSet[]
  readonly indicators: readonly Indicator[]
  readonly dimensions: readonly Dimension[]
}
