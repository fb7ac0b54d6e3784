/** What victims were granted, by sex. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const justice: readonly Indicator[];
export declare const justiceSet: IndicatorSet;
