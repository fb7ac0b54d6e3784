import type { Dimension } from '../indicator.ts';
/** Everything by which the indicators of the standard count. */
export declare const dimensions: readonly Dimension[];
