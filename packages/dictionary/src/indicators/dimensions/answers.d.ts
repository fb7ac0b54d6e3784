/** Whether fields have an answer, and if not, why: what a report says about its own gaps. */
import type { Dimension } from '../indicator.ts';
export declare const answers: readonly Dimension[];
