/** Indicator 16.2.2 of the Sustainable Development Goals. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const sdg: readonly Indicator[];
export declare const sdgSet: IndicatorSet;
