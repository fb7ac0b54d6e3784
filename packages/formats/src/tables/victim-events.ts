import type { Json } from './marks.ts'

/** The kind of an event that makes its victim count as one of trafficking; so does an event without a kind. */
const trafficking = 'trafficking'

const isOf = ({ victimIds }: Json, id: unknown): boolean => Array.isArray(victimIds) && victimIds.includes(id)

/**
 * The kinds of a victim's events if none is trafficking; empty if one is, because the kinds then do not affect who
 * counts.
 */
export function kindsOfOtherEvents(events: readonly Json[], victim: Json): string[] {
  const kinds = events.filter((event) => isOf(event, victim.id)).map(({ kind }) => kind ?? trafficking)
  return kinds.includes(trafficking) ? [] : [...new Set(kinds.filter((kind) => typeof kind === 'string'))]
}

/** Events of these kinds, of one victim, with ids that no other event of the record has. */
export const toOtherEvents = (kinds: readonly string[], victim: Json, before: number): Json[] =>
  typeof victim.id === 'string' && victim.id !== ''
    ? kinds.map((kind, at) => ({ id: `event-${before + at + 1}`, kind, victimIds: [victim.id] }))
    : []
