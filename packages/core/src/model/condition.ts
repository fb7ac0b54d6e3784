import type { ConditionCases as Cases, ConditionOver } from '../generated/condition.ts'
import type { CodeListId } from '../generated/ids.ts'

export type { ConditionPath } from '../generated/condition.ts'

/** A condition over one entity, as data: the same language as in the rules of the standard, with code lists by their ids. */
export type Condition = ConditionOver<CodeListId>

/** What a compiler of conditions makes of each kind. */
export type ConditionCases<Context, Result> = Cases<CodeListId, Context, Result>

/** What a condition is asked of: an entity, the entity that holds it, the whole record, and inside a list the entity around the entry. */
export type Scope = { entity: unknown; parent: unknown; root: unknown; around?: unknown }
