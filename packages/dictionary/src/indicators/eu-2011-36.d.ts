/** The indicators of the European Union's guideline of 2011 and of Directive 2011/36/EU as amended, as far as their numbers are known. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const eu: readonly Indicator[];
export declare const euSet: IndicatorSet;
