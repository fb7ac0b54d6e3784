/** What the person is entitled to, and how identification went. */
import type { Dimension } from '../indicator.ts';
export declare const justice: readonly Dimension[];
