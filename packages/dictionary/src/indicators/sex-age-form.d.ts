/** Sex, age group and form of exploitation for every count, and what crosses them. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const sexAgeForm: readonly Indicator[];
export declare const sexAgeFormSet: IndicatorSet;
