/** What views of rules have in common. */

import type { Rule } from '@tip-standard/dictionary'
import type { Node, Table } from './layout.ts'
import { identifier, text, toName } from './names.ts'

/** The view of a rule: what it selects. */
export type View = { rule: Pick<Rule, 'id' | 'severity'>; query: string }

/** The name of the view of a rule. */
export const ruleView = (id: string): string => toName('rule', id)

/** Where in a document a member of an object in a row is, as an SQL expression: steps joined with `/`. */
export function placeOf(table: Table, node: Node, name: string): string {
  const steps = [...node.path, name].join('/')
  return table.isRoot ? text(steps) : `s.row || ${text(`/${steps}`)}`
}

/** A query of the places where a rule is broken; the row is called `s`. */
export function query(
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  table: Table,
  place: string,
  joins: string,
  tests: readonly string[],
): string {
  const columns = [
    `s.${table.key.column} as record_id`,
    `${place} as place`,
    `${text(id)} as rule_id`,
    `${text(severity)} as severity`,
  ]
  return `select ${columns.join(', ')}\n  from ${identifier(table.name)} s\n${joins}  where ${tests.join('\n    and ')}`
}
