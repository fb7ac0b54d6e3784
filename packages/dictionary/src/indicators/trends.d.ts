/** How figures change from year to year and from quarter to quarter. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const trends: readonly Indicator[];
export declare const trendsSet: IndicatorSet;
