import { walkXPath, type XPathExpression } from '../xpath/expression.ts'
import type { Report } from './finding.ts'
import type { Form, FormExpression } from './form.ts'
import { listTypes } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

/** Checks that codes in comparisons are in the lists of their questions. */
export function checkCodes(form: Form, { expression, row, place, column }: FormExpression, report: Report): void {
  const questionOf = (part: XPathExpression): SurveyRow | undefined => {
    if (part.kind === 'reference') return form.find(part.name)
    // In a filter, `.` is a choice.
    return part.kind === 'path' && column !== 'choice_filter' && isSelf(part) ? row : undefined
  }
  for (const part of walkXPath(expression)) {
    const compared = toComparison(part)
    if (!compared) continue
    const [asked, code] = compared
    const question = questionOf(asked)
    const list = question && listTypes.includes(question.type) ? form.listOf(question) : undefined
    if (!question || !list || code.value === '') continue
    if (!list.codes.has(code.value)) report('XPATH_011', place, { at: code.at + 1 })
    else if (part.kind === 'binary' && question.type === 'select_multiple')
      report('XPATH_012', place, { at: code.at + 1 })
  }
}

const isSelf = (part: XPathExpression & { kind: 'path' }): boolean =>
  part.from === 'here' && part.steps.length === 1 && part.steps[0]?.axis === 'self'

type Text = XPathExpression & { kind: 'text' }

/** The two sides of a comparison with a code: `${sex} = 'female'` in either order, or `selected(${means}, 'force')`. */
export function toComparison(part: XPathExpression): [XPathExpression, Text] | undefined {
  if (part.kind === 'call' && part.name === 'selected') {
    const [asked, code] = part.arguments
    return asked && code?.kind === 'text' ? [asked, code] : undefined
  }
  if (part.kind !== 'binary' || (part.operator !== '=' && part.operator !== '!=')) return undefined
  if (part.right.kind === 'text') return [part.left, part.right]
  return part.left.kind === 'text' ? [part.right, part.left] : undefined
}
