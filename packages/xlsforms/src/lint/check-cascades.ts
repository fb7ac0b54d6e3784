import { walkXPath, type XPathExpression } from '../xpath/expression.ts'
import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import type { SurveyRow } from './survey-rows.ts'

/** Checks that values which a filter compares with another question are possible answers to it. */
export function checkCascades(form: Form, report: Report): void {
  // Several questions may filter one list in the same way.
  const done = new Set<string>()
  for (const row of form.rows) {
    const list = form.listOf(row)
    const filter = form.expression(row, 'choice_filter')
    if (!list || !filter) continue
    for (const { column, parent } of comparisonsOf(form, filter)) {
      const key = [list.name, column, parent.list].join(' ')
      const codes = form.listOf(parent)?.codes
      if (!codes || done.has(key)) continue
      done.add(key)
      checkColumn(form, { rows: list.rows, column, codes }, report)
    }
  }
}

function checkColumn(
  form: Form,
  {
    rows,
    column,
    codes,
  }: { rows: readonly { row: number; cells: readonly string[] }[]; column: string; codes: ReadonlySet<string> },
  report: Report,
): void {
  const at = form.choices?.column(column)?.column
  if (at === undefined) return
  const values = rows.map(({ row, cells }) => ({ row, value: (cells[at - 1] ?? '').trim() }))
  // A completely empty column is reported at the filter.
  if (values.every(({ value }) => value === '')) return
  for (const { row, value } of values)
    if (!codes.has(value)) report('CHOICE_012', { table: form.choices?.name ?? 'choices', row, column: at })
}

/** Finds where a filter compares a column with a question that has one answer, with only `and` above. */
function comparisonsOf(form: Form, filter: XPathExpression): { column: string; parent: SurveyRow }[] {
  const isPlain = [...walkXPath(filter)].every(({ kind }) => ['binary', 'path', 'reference'].includes(kind))
  if (filter.kind !== 'binary' || !isPlain) return []
  if (filter.operator === 'and') return [...comparisonsOf(form, filter.left), ...comparisonsOf(form, filter.right)]
  if (filter.operator !== '=') return []
  const [path, reference] = filter.left.kind === 'path' ? [filter.left, filter.right] : [filter.right, filter.left]
  const parent = reference.kind === 'reference' ? form.find(reference.name) : undefined
  const [step, ...more] = path.kind === 'path' && path.from === 'here' ? path.steps : []
  if (parent?.type !== 'select_one' || step?.axis !== 'child' || more.length > 0) return []
  return [{ column: step.test, parent }]
}
