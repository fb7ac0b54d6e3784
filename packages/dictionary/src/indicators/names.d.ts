/** Names of the standard that an indicator uses. Where indicators are generated, the types of core are in their place. */
export type { Condition } from '../model.ts';
export type SourceId = string;
