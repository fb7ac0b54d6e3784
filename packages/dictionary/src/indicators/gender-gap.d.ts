/** Where data about women, men, girls and boys are missing, and where help does not reach them alike. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const genderGap: readonly Indicator[];
export declare const genderGapSet: IndicatorSet;
