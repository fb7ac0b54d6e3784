import type { FindingGroup } from './group.ts'

const turns = { partner: 0, us: 1, info: 2 }
const severities = { error: 0, warning: 1, note: 2 }

/** A whole file comes before a sheet, a sheet before a column, and a column before cells. */
function breadth({ places: [at] }: FindingGroup): number {
  if (
    at === undefined ||
    (at.sheet === undefined && at.table === undefined && at.row === undefined && at.path === undefined)
  )
    return 0
  if (at.row === undefined && at.column === undefined && at.path === undefined) return 1
  return at.path === undefined && at.row === undefined ? 2 : 3
}

const codeOf = ({ rule, code, field = '' }: FindingGroup): string => `${rule ?? code} ${field}`

/**
 * Unread data come first. Then the order is by turn: the partner's, ours, no one's. Within a turn, errors come before
 * warnings, wide findings before narrow ones, and frequent ones before rare ones.
 */
export function compareGroups(a: FindingGroup, b: FindingGroup): number {
  return (
    Number(b.isUnread) - Number(a.isUnread) ||
    turns[a.turn] - turns[b.turn] ||
    severities[a.severity] - severities[b.severity] ||
    breadth(a) - breadth(b) ||
    b.count - a.count ||
    (codeOf(a) < codeOf(b) ? -1 : 1)
  )
}
