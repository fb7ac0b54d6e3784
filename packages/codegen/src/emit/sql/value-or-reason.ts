/** The rule that a value and a reason for its absence exclude each other, over all tables. */

import { absentableFields } from '../../model.ts'
import { structuralRules } from '../../structural-rules.ts'
import type { Dialect } from './dialect.ts'
import { type Layout, type Node, nodesOf, type Table } from './layout.ts'
import { identifier, text } from './names.ts'
import { hasReason, isThere } from './presence.ts'
import type { View } from './views.ts'

function queryOf(table: Table, node: Node, dialect: Dialect): string[] {
  if (node.wrappers === undefined) return []
  const fields = absentableFields(node.entity).flatMap(({ name }) => {
    const member = node.members.get(name)
    return member === undefined
      ? []
      : [{ name, isBroken: `${isThere(member, dialect, 's')} and ${hasReason(node, name, 's')}` }]
  })
  if (fields.length === 0) return []
  const [rule] = structuralRules
  const place = (name: string): string => [...node.path, name].join('/')
  const names = fields.map(({ name, isBroken }) => `case when ${isBroken} then ${text(place(name))} end`)
  const found = table.isRoot ? 'place' : "row || '/' || place"
  const inner = `select s.${table.key.column} as record_id${table.isRoot ? '' : ', s.row'}, ${dialect.namesThatAreThere(names)} as place\n    from ${identifier(table.name)} s where s.${node.wrappers.absent} is not null`
  return [
    `select record_id, ${found} as place, ${text(rule.id)} as rule_id, ${text(rule.severity)} as severity\n  from (${inner}) broken\n  where place is not null`,
  ]
}

/** The view of the rule. */
export function valueOrReason(layout: Layout, dialect: Dialect): View {
  const queries = layout.tables.flatMap((table) => nodesOf(table.node).flatMap((node) => queryOf(table, node, dialect)))
  return { rule: structuralRules[0], query: queries.join('\nunion all\n') }
}
