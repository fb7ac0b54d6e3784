/** The four units of IC-TIP. Its tables and codes are not available, and none is made up. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const icTip: readonly Indicator[];
export declare const icTipSet: IndicatorSet;
