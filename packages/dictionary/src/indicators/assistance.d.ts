/** What help people took, how long they waited, and how they fare afterwards. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const assistance: readonly Indicator[];
export declare const assistanceSet: IndicatorSet;
