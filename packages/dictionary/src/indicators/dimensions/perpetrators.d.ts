/** Who the alleged perpetrators are, and what the law has come to. */
import type { Dimension } from '../indicator.ts';
export declare const perpetrators: readonly Dimension[];
