/** Alleged perpetrators: who they are, what they are to the victims, and how far justice has come. */
import type { Indicator, IndicatorSet } from './indicator.ts';
export declare const perpetrators: readonly Indicator[];
export declare const perpetratorsSet: IndicatorSet;
