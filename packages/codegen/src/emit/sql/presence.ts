/** Conditions over columns that tell whether a member of an object is there, or missing for a reason. */

import type { Dialect } from './dialect.ts'
import { columnsOf, type Member, type Node } from './layout.ts'
import { identifier, text } from './names.ts'

const at = (column: string, alias: string): string => `${alias === '' ? '' : `${alias}.`}${identifier(column)}`

/** Whether an object is there: one of its columns holds something, or its row says that it is there without any. */
export function objectThere(node: Node, dialect: Dialect, alias = ''): string {
  if (node.path.length === 0) return 'true'
  const inner = [...node.members.values()].flatMap((member) =>
    member.kind === 'one' ? [objectThere(member.node, dialect, alias)] : [],
  )
  const columns = columnsOf(node).map((column) => `${at(column, alias)} is not null`)
  const marked = dialect.holds(at('empty_objects', alias), node.path.join('.'))
  return `(${[...columns, ...inner, marked].join(' or ')})`
}

/** Whether a member is there; a list can be there without an entry. */
export function isThere(member: Member, dialect: Dialect, alias = ''): string {
  if (member.kind === 'one') return objectThere(member.node, dialect, alias)
  return `${at(member.kind === 'value' ? member.column : member.count, alias)} is not null`
}

/** Whether there is a reason why a member of an object is missing. */
export function hasReason({ wrappers }: Node, name: string, alias = ''): string {
  return wrappers === undefined ? 'false' : `(${at(wrappers.absent, alias)} -> ${text(name)}) is not null`
}
