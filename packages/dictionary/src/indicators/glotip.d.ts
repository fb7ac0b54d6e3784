/** What countries report to UNODC for the Global Report, as far as its questions are known. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const glotip: readonly Indicator[];
export declare const glotipSet: IndicatorSet;
