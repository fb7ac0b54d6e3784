/**
 * One step from a version of the tables to the next: statements that run in one transaction as the owner. Once
 * published it never changes.
 */
export type Migration = { version: number; name: string; statements: readonly string[] }
