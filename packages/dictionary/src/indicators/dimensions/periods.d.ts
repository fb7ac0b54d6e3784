/** When a case was registered. */
import type { Dimension } from '../indicator.ts';
export declare const periods: readonly Dimension[];
