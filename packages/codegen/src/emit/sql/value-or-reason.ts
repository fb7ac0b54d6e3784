/** The rule that a value and a reason for its absence exclude each other, over all tables. */

import { absentableFields } from '../../model.ts'
import { structuralRules } from '../../structural-rules.ts'
import type { Dialect } from './dialect.ts'
import { type Layout, type Node, nodesOf, type Table } from './layout.ts'
import { identifier, text } from './names.ts'
import { isThere } from './presence.ts'
import { NOTHING_AROUND, textOf } from './truth-text.ts'
import type { View } from './views.ts'

/** The column of the name of a member that is missing for a reason; no column of a table is called so. */
const NAME = 'missing_member'

function queryOf(table: Table, node: Node, dialect: Dialect): string[] {
  if (node.wrappers === undefined) return []
  const fields = absentableFields(node.entity).flatMap(({ name }) => {
    const member = node.members.get(name)
    const isGiven = member === undefined ? '' : textOf(isThere(member, dialect, 's'), dialect.exists, NOTHING_AROUND)
    return member === undefined ? [] : [`when ${text(name)} then ${isGiven}`]
  })
  if (fields.length === 0) return []
  const [rule] = structuralRules
  const steps = node.path.map((step) => `${step}/`).join('')
  const start = table.isRoot ? text(steps) : `s.row || ${text(`/${steps}`)}`
  const absent = `s.${node.wrappers.absent}`
  // Each reason by itself: looking for every member in the reasons takes DuckDB twenty times as long.
  const reasons = `(select s.*, ${dialect.namesIn(absent)} as ${NAME} from ${identifier(table.name)} s where ${absent} is not null) s`
  return [
    `select s.${table.key.column} as record_id, ${start} || s.${NAME} as place, ${text(rule.id)} as rule_id, ${text(rule.severity)} as severity\n  from ${reasons}\n  where case s.${NAME} ${fields.join(' ')} else false end`,
  ]
}

/** The view of the rule. */
export function valueOrReason(layout: Layout, dialect: Dialect): View {
  const queries = layout.tables.flatMap((table) => nodesOf(table.node).flatMap((node) => queryOf(table, node, dialect)))
  return { rule: structuralRules[0], query: queries.join('\nunion all\n') }
}
