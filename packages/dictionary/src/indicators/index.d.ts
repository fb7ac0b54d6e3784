import type { Indicator, IndicatorSet } from './indicator.ts';
export { dimensions } from './dimensions/index.ts';
/** Every indicator of the standard, once; sets name them by id. */
export declare const indicators: readonly Indicator[];
/** The sets in which indicators are reported. */
export declare const indicatorSets: readonly IndicatorSet[];
