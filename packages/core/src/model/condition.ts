import type { CodeListId } from '../generated/ids.ts'

/**
 * A condition over one entity, as data. A path is a member of the entity (`sex`), of an object in it (`place.country`), of the
 * entity that holds it (`../consents`) or of the whole record (`/case.openedOn`).
 *
 * The first group asks something of values and is false where they are missing; the second holds constraints, which only values
 * that are there can break.
 */
export type Condition =
  | { field: string; present: true }
  | { field: string; answered: true }
  | { field: string; in: readonly (string | boolean)[] }
  | { field: string; includesAny: readonly string[] }
  | { field: string; atLeast: number }
  | { field: string; atMost: number }
  | { field: string; countAtLeast: number }
  | { ageOn: { birth: string; on: string; atLeast?: number; atMost?: number } }
  | { provenance: string; in: readonly string[] }
  | { some: string; that: Condition }
  | { someReferred: string; to: string; that: Condition }
  | { notAfter: readonly [string, string] }
  | { differ: readonly [string, string] }
  | { withinBand: { value: string; band: string; list: CodeListId } }
  | { childOf: { child: string; parent: string; list: CodeListId } }
  | { startsWith: readonly [string, string] }
  | { resolves: string; to: string }
  | { uniqueBy: string; keys: readonly string[] }
  | { every: string; that: Condition }
  | { everyReferred: string; to: string; that: Condition }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

/** What a condition is asked of: an entity, the entity that holds it, and the whole record. */
export type Scope = { entity: unknown; parent: unknown; root: unknown }
