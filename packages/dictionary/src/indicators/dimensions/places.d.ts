/** Where people come from, where they were taken, and from what kind of place to what kind of place. */
import type { Dimension } from '../indicator.ts';
export declare const places: readonly Dimension[];
