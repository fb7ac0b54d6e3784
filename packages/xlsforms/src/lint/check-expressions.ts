import { partsOf, walkXPath, type XPathExpression, type XPathFault } from '../xpath/expression.ts'
import { xpathFunctions } from '../xpath/functions.ts'
import { checkCodes } from './check-codes.ts'
import { checkReferences, checkTextReferences, checkTrigger } from './check-references.ts'
import { isExpression } from './expressions.ts'
import type { Report } from './finding.ts'
import { type Form, type FormExpression, instanceNames, repaired } from './form.ts'
import { translatable } from './header-names.ts'
import type { XlsformRule } from './rules.ts'
import type { Cell } from './sheet.ts'
import type { SurveyRow } from './survey-rows.ts'

/** The columns of the survey that hold expressions. */
const expressionColumns = [
  'relevant',
  'constraint',
  'calculation',
  'required',
  'readonly',
  'choice_filter',
  'repeat_count',
  'default',
]

/** Columns in which words mean `true()` and `false()`. */
const logicalColumns = ['relevant', 'required', 'readonly']

const rules: Record<XPathFault, XlsformRule> = {
  empty: 'XPATH_001',
  endsEarly: 'XPATH_001',
  unexpected: 'XPATH_001',
  openBracket: 'XPATH_002',
  openQuote: 'XPATH_003',
  curlyQuote: 'XPATH_004',
  foreignOperator: 'XPATH_005',
  invisibleCharacter: 'XPATH_006',
  tooComplex: 'XPATH_007',
  brokenReference: 'PYREF_001',
}

/** Whether something is wrong with the expression of a cell, as far as it can be read. */
export function hasFaultyExpression(form: Form, row: SurveyRow, column: string): boolean {
  const expression = form.expression(row, column)
  if (!expression) return true
  let isFaulty = false
  const place = { table: form.survey.name, row: row.raw.row, column: 1 }
  checkExpression(form, { expression, column, place, row }, instanceNames(form), () => {
    isFaulty = true
  })
  return isFaulty
}

/** Expressions and references in all sheets. */
export function checkExpressions(form: Form, report: Report): void {
  const { survey } = form
  const instances = instanceNames(form)
  const check = (cell: Cell, column: string, at: { table: string; row: number }, row?: SurveyRow): void => {
    const place = { ...at, column: cell.column }
    const expression = parse(form, cell.text, place, report)
    if (expression) checkExpression(form, { expression, column, place, row }, instances, report)
  }
  for (const row of form.rows) {
    const at = { table: survey.name, row: row.raw.row }
    for (const column of expressionColumns) {
      const cell = form.cell(row, column)
      if (!cell || (logicalColumns.includes(column) && /^(yes|no|true|false)$/i.test(cell.text))) continue
      if (column === 'default' && !isExpression(cell.text)) continue
      check(cell, column, at, row)
    }
    for (const name of translatable.survey ?? [])
      for (const cell of survey.cells(row.raw, name)) checkTextReferences(form, cell, { ...at, shownIn: [row] }, report)
    const trigger = form.cell(row, 'trigger')
    if (trigger) checkTrigger(form, trigger, at, report)
  }
  const { choices } = form
  const users = new Map<string, SurveyRow[]>()
  for (const row of form.rows) if (row.list !== undefined) users.set(row.list, [...(users.get(row.list) ?? []), row])
  for (const row of choices?.rows ?? [])
    for (const name of translatable.choices ?? [])
      for (const cell of choices?.cells(row, name) ?? [])
        checkTextReferences(
          form,
          cell,
          { table: choices?.name ?? '', row: row.row, shownIn: users.get(choices?.text(row, 'list_name') ?? '') ?? [] },
          report,
        )
  const name = form.setting('instance_name')
  if (name) check(name, 'instance_name', { table: form.settings?.name ?? '', row: name.row })
}

/**
 * Parses a cell; errors that some programs correct themselves are reported and corrected here too, so that the rest is
 * checked.
 */
function parse(
  form: Form,
  text: string,
  place: { table: string; row: number; column: number },
  report: Report,
): XPathExpression | undefined {
  const parsed = form.parse(text)
  if (parsed.ok) return parsed.expression
  const { at, reason } = parsed
  report(rules[reason], place, reason === 'brokenReference' || reason === 'tooComplex' ? {} : { at: at + 1 })
  if (reason !== 'curlyQuote' && reason !== 'invisibleCharacter') return undefined
  const again = form.parse(repaired(text))
  return again.ok ? again.expression : undefined
}

const questionNamed = (part: XPathExpression): readonly XPathExpression[] =>
  part.kind === 'call' && part.name === 'jr:choice-name' ? part.arguments.slice(1, 2) : []

function checkExpression(form: Form, one: FormExpression, instances: ReadonlySet<string>, report: Report): void {
  const { expression, column, place } = one
  // The second argument of `jr:choice-name` is the name of a question as a text.
  const named = new Set([...walkXPath(expression)].flatMap(questionNamed))
  for (const part of walkXPath(expression)) {
    if (part.kind === 'call') checkCall(part, instances, form, place, report)
    if (part.kind === 'text' && !named.has(part) && /\$\{[^}]*\}/.test(part.value))
      report('XPATH_010', place, { at: part.at + 1 })
    if (isDate(part))
      report('XPATH_016', place, {
        at: (part.kind === 'binary' && part.left.kind === 'binary' ? part.left.left.at : part.at) + 1,
      })
  }
  // A record without a name can still be sent.
  const bareName = column === 'instance_name' ? 'XPATH_017' : 'XPATH_014'
  if (column !== 'choice_filter') checkBareNames(expression, bareName, place, report)
  const isCondition = ['relevant', 'constraint', 'required', 'readonly'].includes(column)
  const isSame = (part: XPathExpression): boolean => part.kind === 'text' || part.kind === 'number'
  // `${sex} = 'female' or 'male'` is true for everyone.
  const hasSame = [...walkXPath(expression)].some(
    (part) => part.kind === 'binary' && ['and', 'or'].includes(part.operator) && partsOf(part).some(isSame),
  )
  if ((isCondition && isSame(expression)) || hasSame) report('XPATH_015', place)
  checkReferences(form, one, report)
  checkCodes(form, one, report)
}

function checkCall(
  call: XPathExpression & { kind: 'call' },
  instances: ReadonlySet<string>,
  form: Form,
  place: { table: string; row: number; column: number },
  report: Report,
): void {
  const at = call.at + 1
  const arity = xpathFunctions.get(call.name)
  const found = call.arguments.length
  if (!arity) report('XPATH_008', place, { at })
  else if (found < arity[0] || found > arity[1]) report('XPATH_009', place, { function: call.name, at, found })
  const [first] = call.arguments
  if (call.name === 'instance' && form.isWhole && first?.kind === 'text' && !instances.has(first.value))
    report('XPATH_013', place, { at: first.at + 1 })
}

/** `2024-01-31` without quotation marks: two subtractions of numbers that look like a date. */
function isDate(part: XPathExpression): boolean {
  if (part.kind !== 'binary' || part.operator !== '-' || part.left.kind !== 'binary' || part.left.operator !== '-')
    return false
  const [year, month, day] = [part.left.left, part.left.right, part.right]
  return (
    year.kind === 'number' &&
    month.kind === 'number' &&
    day.kind === 'number' &&
    year.value >= 1900 &&
    year.value < 2200 &&
    month.value >= 1 &&
    month.value <= 12 &&
    day.value >= 1 &&
    day.value <= 31
  )
}

/** Bare names outside predicates, where they would be parts of the question itself, which has none. */
function checkBareNames(
  expression: XPathExpression,
  rule: 'XPATH_014' | 'XPATH_017',
  place: { table: string; row: number; column: number },
  report: Report,
): void {
  const rest: XPathExpression[] = [expression]
  for (let part = rest.pop(); part; part = rest.pop()) {
    if (part.kind === 'path' && part.from === 'here' && part.steps[0]?.axis === 'child')
      report(rule, place, { at: part.at + 1 })
    if (part.kind === 'path') rest.push(...(typeof part.from === 'string' ? [] : [part.from]))
    else if (part.kind === 'filter') rest.push(part.of)
    else rest.push(...partsOf(part))
  }
}
