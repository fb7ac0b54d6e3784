/** What help was offered, taken, declined and missing, how long it took, and how people fare afterwards. */
import type { Dimension } from '../indicator.ts';
export declare const assistance: readonly Dimension[];
