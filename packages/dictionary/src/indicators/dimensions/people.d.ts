/** Who the victims are. Age is that on the day on which the case was registered. */
import type { Dimension } from '../indicator.ts';
export declare const people: readonly Dimension[];
