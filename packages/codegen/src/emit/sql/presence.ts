/** Statements about columns that show whether a member of an object is present, or missing with a reason. */

import type { Dialect } from './dialect.ts'
import { columnsOf, type Member, type Node } from './layout.ts'
import { identifier, text } from './names.ts'
import { all, any, isKnown, type Truth, test } from './truth.ts'

const at = (column: string, alias: string): string => `${alias === '' ? '' : `${alias}.`}${identifier(column)}`

/** Whether an object is present: one of its columns has a value, or its row marks it as present without any. */
export function objectThere(node: Node, dialect: Dialect, alias = ''): Truth {
  if (node.path.length === 0) return all()
  const inner = [...node.members.values()].flatMap((member) =>
    member.kind === 'one' ? [objectThere(member.node, dialect, alias)] : [],
  )
  const columns = columnsOf(node).map((column) => isKnown(at(column, alias)))
  return any(...columns, ...inner, test(dialect.holds(at('empty_objects', alias), node.path.join('.'))))
}

/** Whether a member is present; a list can be present without entries. */
export function isThere(member: Member, dialect: Dialect, alias = ''): Truth {
  if (member.kind === 'one') return objectThere(member.node, dialect, alias)
  return isKnown(at(member.kind === 'value' ? member.column : member.count, alias))
}

/** Whether there is a reason why a member of an object is missing. */
export function hasReason({ wrappers }: Node, name: string, alias = ''): Truth {
  return wrappers === undefined ? any() : isKnown(`(${at(wrappers.absent, alias)} -> ${text(name)})`)
}
