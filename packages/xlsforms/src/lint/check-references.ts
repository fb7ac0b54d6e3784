import { partsOf, type XPathExpression } from '../xpath/expression.ts'
import { namePattern } from '../xpath/names.ts'
import type { Report } from './finding.ts'
import type { Form, FormExpression } from './form.ts'
import { isShown } from './question-type.ts'
import type { Cell } from './sheet.ts'
import type { SurveyRow } from './survey-rows.ts'

/** Functions that take the answers of all entries of a repeat. */
const aggregates = [
  'area',
  'checklist',
  'concat',
  'count',
  'count-non-empty',
  'distance',
  'indexed-repeat',
  'join',
  'max',
  'min',
  'position',
  'randomize',
  'sum',
  'weighted-checklist',
]

/** The name that programs add to every form, unless its settings say that it has none. */
const isOfEveryForm = (form: Form, name: string): boolean =>
  name === 'instanceID' && !/^(yes|true|true\(\))$/i.test(form.setting('omit_instanceid')?.text ?? '')

const complete = /* @__PURE__ */ (() =>
  new RegExp(String.raw`\$\{[ \t]*(?:last-saved#)?(${namePattern.source})[ \t]*\}`, 'gu'))()

/** References of an expression: to questions that exist, once, and not from outside into a repeat. */
export function checkReferences(form: Form, { expression, place, row, column }: FormExpression, report: Report): void {
  const isOfEntries = column === 'choice_filter' && row !== undefined && choosesEntries(form, row)
  // Each kind of fault once for a cell, however often it is made there.
  const found = new Set<'PYREF_003' | 'PYREF_004' | 'PYREF_005'>()
  const rest: { part: XPathExpression; isAggregate: boolean }[] = [{ part: expression, isAggregate: false }]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { part, isAggregate } = next
    if (part.kind === 'reference') {
      const fault = findFault(form, part.name)
      const question = form.find(part.name)
      if (fault) found.add(fault)
      else if (question && !isAggregate && !part.isLastSaved && !isOfEntries && leavesRepeat(question, row))
        found.add('PYREF_005')
    }
    const isInside =
      isAggregate ||
      part.kind === 'filter' ||
      part.kind === 'path' ||
      (part.kind === 'call' && aggregates.includes(part.name))
    for (const inner of partsOf(part)) rest.push({ part: inner, isAggregate: isInside })
  }
  for (const rule of found) report(rule, place)
}

/** References inside a text that people read, with the rows where it is shown. */
export function checkTextReferences(
  form: Form,
  { text, column }: Cell,
  at: { table: string; row: number; shownIn: readonly SurveyRow[] },
  report: Report,
): void {
  if (!text.includes('${')) return
  const { shownIn, ...place } = at
  const faults = [...text.matchAll(complete)].map(([whole, name = '']) => {
    const question = form.find(name)
    const isOutside = shownIn.some((row) => question && question !== row && leavesRepeat(question, row, [row]))
    return findFault(form, name) ?? (isOutside && !whole.includes('#') ? 'PYREF_005' : undefined)
  })
  if (text.replace(complete, '').includes('${')) report('PYREF_001', { ...place, column })
  for (const rule of new Set(faults)) if (rule) report(rule, { ...place, column })
}

/** The questions that set a calculation off: references with commas between them. */
export function checkTrigger(
  form: Form,
  { text, column }: Cell,
  at: { table: string; row: number },
  report: Report,
): void {
  const place = { ...at, column }
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const names = [...part.matchAll(complete)]
    if (names.length > 1) report('PYREF_002', place)
    else if (names.length === 0 || part.replace(complete, '').trim() !== '') report('PYREF_001', place)
    else {
      const fault = findFault(form, names[0]?.[1] ?? '')
      const question = form.find(names[0]?.[1] ?? '')
      if (fault) report(fault, place)
      else if (question && !isSeen(form, question)) report('PYREF_006', place)
    }
  }
}

function findFault(form: Form, name: string): 'PYREF_003' | 'PYREF_004' | undefined {
  const count = (form.named.get(name) ?? []).reduce((sum, row) => sum + form.timesOf(row), 0)
  if (count > 1) return 'PYREF_004'
  return count === 0 && !isOfEveryForm(form, name) ? 'PYREF_003' : undefined
}

/** Whether a person sees a question: one that is calculated and has no label is not shown, whatever its type. */
const isSeen = (form: Form, row: SurveyRow): boolean =>
  isShown(row.type) && (!form.cell(row, 'calculation') || form.survey.cells(row.raw, 'label').length > 0)

/** Whether the choices of a question are the entries of a repeat, so that its filter is applied to each of them. */
function choosesEntries(form: Form, row: SurveyRow): boolean {
  return `${row.list ?? ''} ${form.survey.text(row.raw, 'parameters')}`.includes('${')
}

/**
 * Whether a question is in a repeat that what refers to it is not in; the settings are in none, and a repeat's label is
 * about its entry.
 */
function leavesRepeat(question: SurveyRow, from: SurveyRow | undefined, alsoIn: readonly SurveyRow[] = []): boolean {
  return question.repeats.some((repeat) => from?.repeats.includes(repeat) !== true && !alsoIn.includes(repeat))
}
