import type { VaultEvent } from '../../audit-events.ts'

/** An event as the text of its entry: JSON with sorted property names, so that equal events have equal bytes. */
export const entryOf = (event: VaultEvent): string => JSON.stringify(inOrder(event))

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]))
}

/** The event in an entry; `undefined` if someone changed the entry into something else, which verification finds. */
export function readEvent(entry: string): VaultEvent | undefined {
  try {
    return (JSON.parse(entry) as VaultEvent | null) ?? undefined
  } catch {
    return undefined
  }
}
