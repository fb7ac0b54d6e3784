/**
 * Versions of the standard, oldest first: what documents may have been written in. The last is the one that is written now. A version
 * before it can be upgraded; `codelists/standard-version.ts` lists those that are read as they are.
 */
export const versions = ['1.0-draft', '1.0-rc.1', '1.0-rc.2'] as const
