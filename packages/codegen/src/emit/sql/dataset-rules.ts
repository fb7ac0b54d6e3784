/**
 * The rules across the cases of a database, which no condition expresses: written by hand, equivalent to core's
 * `createDatasetCheck`.
 */

import { DictionaryError } from '../../model.ts'
import { acrossRules } from '../../structural-rules.ts'
import type { Dialect } from './dialect.ts'
import type { Layout, Member } from './layout.ts'
import { identifier, text } from './names.ts'
import { all, not, type Truth } from './truth.ts'
import { NOTHING_AROUND, textOf } from './truth-text.ts'
import type { View } from './views.ts'

const columns = ({ id, severity }: View['rule'], place: string): string =>
  `s.case_id as record_id, ${text(place)} as place, ${text(id)} as rule_id, ${text(severity)} as severity`

function memberOf(layout: Layout, name: string): Member {
  const holder = layout.root.node.members.get('case')
  const member = holder?.kind === 'one' ? holder.node.members.get(name) : undefined
  if (member === undefined) throw new DictionaryError(`Rules across cases in SQL need the field "case.${name}".`)
  return member
}

/** The views of the rules across cases; none for documents of other kinds. */
export function datasetViews(layout: Layout, dialect: Dialect): View[] {
  if (layout.root.entity.id !== 'caseRecord') return []
  const duplicateOf = memberOf(layout, 'duplicateOf')
  const linked = memberOf(layout, 'linkedCaseIds')
  if (duplicateOf.kind !== 'value' || linked.kind !== 'values')
    throw new DictionaryError('A link between cases has changed its kind.')
  const cases = identifier(layout.root.name)
  const of = identifier(duplicateOf.column)
  const isUnknown = (id: string): string => {
    const from = [{ alias: 'k', table: layout.root.name, key: ['case_id'] }]
    const columns = ['k.case_id']
    const isKnown: Truth = { kind: 'some', isNegated: false, from, columns, outside: [id], that: all() }
    return textOf(not(isKnown), dialect.exists, NOTHING_AROUND)
  }
  const isDuplicate = `s.${of} is not null and s.${of} <> s.case_id`
  const queries: Record<string, (rule: View['rule']) => string> = {
    'case-id-unique-in-dataset': (rule) =>
      `select ${columns(rule, 'case/id')}\n  from ${cases} s\n  group by s.case_id having count(*) > 1`,
    'duplicate-chain-has-no-cycle': (rule) =>
      `with recursive chain (start, reached) as (\n  select s.case_id, s.${of} from ${cases} s where ${isDuplicate}\n  union\n  select c.start, s.${of} from chain c join ${cases} s on s.case_id = c.reached where ${isDuplicate}\n)\nselect ${columns(rule, 'case/duplicateOf')}\n  from chain c join ${cases} s on s.case_id = c.start where c.reached = c.start`,
    'duplicate-of-known-case': (rule) =>
      `select ${columns(rule, 'case/duplicateOf')}\n  from ${cases} s\n  where ${isDuplicate} and ${isUnknown(`s.${of}`)}`,
    'link-to-known-case': (rule) =>
      `select ${columns(rule, 'case/linkedCaseIds')}\n  from ${identifier(linked.table.name)} s\n  where ${isUnknown('s.value')}`,
  }
  return acrossRules.map((rule) => {
    const write = queries[rule.id]
    if (write === undefined) throw new DictionaryError(`The rule "${rule.id}" has no view in SQL.`)
    return { rule, query: write(rule) }
  })
}
