/** How complete the records are, field by field, and why answers are missing. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const dataQuality: readonly Indicator[];
export declare const dataQualitySet: IndicatorSet;
