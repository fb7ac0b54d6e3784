/** The eight findings of the published study of trafficking in Rwanda, as indicators that any year of data can answer. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const rwandaStudy: readonly Indicator[];
export declare const rwandaStudySet: IndicatorSet;
