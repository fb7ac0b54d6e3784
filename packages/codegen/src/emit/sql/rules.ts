/** Every rule as a view of the places where it is violated, and one view of all of them. */

import type { Entity, Rule } from '@tip-standard/dictionary'
import { fieldId, type Model } from '../../model.ts'
import { generalRules, type StructuralRule } from '../../structural-rules.ts'
import { toTruth } from './condition.ts'
import { type Context, column, keyOf, type Scope } from './condition-rows.ts'
import { datasetViews } from './dataset-rules.ts'
import type { Dialect } from './dialect.ts'
import { functionsText } from './functions.ts'
import { type Layout, type Node, nodesOf, type Table } from './layout.ts'
import { identifier, text } from './names.ts'
import { objectThere } from './presence.ts'
import { all, not, test } from './truth.ts'
import { conjuncts, type Known } from './truth-text.ts'
import { valueOrReason } from './value-or-reason.ts'
import { placeOf, query, ruleView, type View } from './views.ts'

/** The parent of an object, the document, and their rows. */
function surroundings(
  { table, node }: { table: Table; node: Node },
  holder: Table['parents'][number] | undefined,
  layout: Layout,
) {
  const { key } = table
  const self: Scope = { table, node, alias: 's' }
  const root: Scope = table.isRoot
    ? { ...self, node: table.node }
    : { table: layout.root, node: layout.root.node, alias: 'r', key: [`s.${key.column}`] }
  const rows = [knownRow(self, []), ...(table.isRoot ? [] : [knownRow(root, [[key.column, key.column]])])]
  const around = (parent: Scope) => ({ self, root, parent, rows })
  if (node.path.length > 0) {
    const outer = nodesOf(table.node).find((one) => one.path.join('.') === node.path.slice(0, -1).join('.'))
    return around({ ...self, node: outer ?? table.node })
  }
  if (holder === undefined) return around(self)
  if (holder.table.isRoot) return around({ ...root, node: holder.node })
  const parent: Scope = { table: holder.table, node: holder.node, alias: 'p', key: [`s.${key.column}`, 's.parent_row'] }
  rows.push(
    knownRow(parent, [
      [key.column, key.column],
      ['row', 'parent_row'],
    ]),
  )
  return around(parent)
}

/** A row, and its columns that equal columns of the row that a rule is about. */
const knownRow = ({ alias, table }: Scope, links: readonly (readonly [string, string])[]): Known => ({
  alias,
  table: table.name,
  key: keyOf(table),
  links: links.map(([own, other]) => ({ own: column(alias, own), other: column('s', other) })),
  isDetermined: links.length > 0,
})

/** The joins of the rows of which some test needs more than the keys. */
const joinsOf = (rows: readonly Known[], tests: readonly string[]): string =>
  rows
    .filter(({ alias, links }) => links.length > 0 && tests.some((test) => new RegExp(`\\b${alias}\\.`).test(test)))
    .map(
      ({ alias, table, links }) =>
        `  join ${identifier(table)} ${alias} on ${links.map(({ own, other }) => `${own} = ${other}`).join(' and ')}\n`,
    )
    .join('')

/** The queries that find violations of a rule, one for each place in the tables with objects of its entity. */
function queriesOf(rule: Rule, entity: Entity, layout: Layout, model: Model, dialect: Dialect): string[] {
  return layout.tables.flatMap((table) =>
    nodesOf(table.node)
      .filter((node) => node.entity === entity)
      .flatMap((node) => {
        const isOfRow = node.path.length === 0
        // An object that several lists can contain has as many parents: each list is queried separately.
        const holders = isOfRow && table.parents.length > 1 ? table.parents : [table.parents[0]]
        return holders.map((holder) => {
          const { self, root, parent, rows } = surroundings({ table, node }, holder, layout)
          const context: Context = { self, root, parent, dialect, model, depth: 0 }
          const isBroken = all(
            ...(isOfRow || node.isAlways ? [] : [objectThere(node, dialect, 's')]),
            ...(holders.length > 1 && holder !== undefined ? [test(isIn(holder))] : []),
            ...(rule.when === undefined ? [] : [toTruth(rule.when, context)]),
            not(toTruth(rule.must, context)),
          )
          const tests = conjuncts(isBroken, dialect.exists, { rows, given: [] })
          return query(rule, table, placeOf(table, node, rule.at), joinsOf(rows, tests), tests)
        })
      }),
  )
}

/** Whether a row belongs to a list: only needed for tables whose rows come from several. */
function isIn({ table, path }: Table['parents'][number]): string {
  const start = text(`${path.join('/')}/`)
  return table.isRoot ? `s.row = ${start} || s.position` : `s.row = s.parent_row || '/' || ${start} || s.position`
}

function viewsOf(layout: Layout, model: Model, dialect: Dialect): View[] {
  const entities = new Set(layout.tables.flatMap((table) => nodesOf(table.node).map(({ entity }) => entity)))
  const own = [...entities].flatMap((entity) =>
    entity.rules.map((rule) => ({
      rule,
      query: queriesOf(rule, entity, layout, model, dialect).join('\nunion all\n'),
    })),
  )
  return [...own, valueOrReason(layout, dialect), ...datasetViews(layout, dialect)]
}

const viewText = ({ rule, query: body }: View): string => `create view ${ruleView(rule.id)} as\n${body};\n`

/** One row for each rule with a view: its message for people, and its reason. */
function ruleRows(views: readonly View[], model: Model): string {
  const written = new Map<string, StructuralRule & { field: string }>([
    ...generalRules.map((rule) => [rule.id, { ...rule, field: '' }] as const),
    ...model.entities.flatMap((entity) =>
      entity.rules.map((rule) => [rule.id, { ...rule, field: fieldId(entity, rule.at) }] as const),
    ),
  ])
  const rows = views.map(({ rule: { id } }) => {
    const { severity, field, message, why } = written.get(id) as StructuralRule & { field: string }
    return `  (${[id, severity, field, message, why].map(text).join(', ')})`
  })
  const columns = ['rule_id text primary key', 'severity text not null', 'field text not null', 'message text not null']
  return `create table rules (\n  ${[...columns, 'why text not null'].join(',\n  ')}\n);\ninsert into rules values\n${rows.join(',\n')};\n`
}

/** The statements that create the views of the rules of a kind of document; the tables come before them. */
export function rulesText(layout: Layout, model: Model, dialect: Dialect): string {
  const views = viewsOf(layout, model, dialect)
  const all = views.map(({ rule }) => `select * from ${ruleView(rule.id)}`).join('\nunion all\n')
  return [
    functionsText(dialect),
    `-- Every rule that has a view.\n${ruleRows(views, model)}`,
    ...views.map(viewText),
    `-- Everything that breaks a rule.\ncreate view findings as\n${all};\n`,
  ].join('\n')
}
