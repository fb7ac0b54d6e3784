/** Who identified people, to see bias in identification; never a screener. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const identification: readonly Indicator[];
export declare const identificationSet: IndicatorSet;
