import { hasFaultyExpression } from './check-expressions.ts'
import { checkGates } from './check-gates.ts'
import { consentAnswers } from './consent-answers.ts'
import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import { personalKindOf } from './personal.ts'
import { isAsked } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

/** Words for consent in the languages of our forms. */
const consentWords =
  /consent|\bassent|do you agree|agrees? (to|that)|permission|(^|[^\p{L}])accord($|[^\p{L}])|idhini|ridhaa|kubali|uruhushya|uruhus[ah]|emera|yemeye/iu

/** Types of questions that can record consent. */
const consentTypes = [
  'select_one',
  'select_one_from_file',
  'select_multiple',
  'select_multiple_from_file',
  'acknowledge',
  'text',
  'image',
  'audio',
]

/** Checks that consent is asked, asked first, and required by the questions about the person. */
export function checkConsent(form: Form, report: Report): void {
  const { survey } = form
  const about = form.rows.filter((row) => personalKindOf(form, row) !== undefined)
  const [first] = about
  if (!first) return
  const consents = form.rows.filter((row) => isConsent(form, row))
  const [asked] = consents
  if (!asked) {
    report('SAFETY_009', survey.at(first.raw, 'type'))
    return
  }
  checkPrefilled(form, consents, report)
  const gates = toGates(form, new Set(consents))
  const deciding = askedForConsent(form, consents)
  const personal = about.filter((row) => !deciding.has(row))
  if (!form.rows.some((row) => dependsOn(form, row, gates))) {
    report('SAFETY_011', survey.at(asked.raw, 'type'))
    return
  }
  for (const row of personal.filter((one) => !isUnderGate(form, one, gates)))
    report(row.index < asked.index ? 'SAFETY_010' : 'SAFETY_012', survey.at(row.raw, 'type'))
  const isFaulty = (row: SurveyRow): boolean => hasFaultyExpression(form, row, 'relevant')
  const gated = personal.filter((row) => !isPartOf(row, gates))
  checkGates(form, { consents, rows: gates, isFaulty }, gated, report)
}

/** Whether a row is one of some rows, or inside one of them. */
function isPartOf(row: SurveyRow, rows: ReadonlySet<SurveyRow>): boolean {
  for (let at: SurveyRow | undefined = row; at; at = at.parent) if (rows.has(at)) return true
  return false
}

/** Finds consent that is filled in before anyone is asked. */
function checkPrefilled(form: Form, consents: readonly SurveyRow[], report: Report): void {
  for (const row of consents) {
    const { given, isKnown } = consentAnswers(form, row)
    for (const column of ['default', 'calculation']) {
      const cell = form.cell(row, column)
      const text = cell?.text.trim().replace(/^(['"])(.*)\1$/s, '$2')
      const isGiven = text !== undefined && isKnown && text.split(/\s+/).some((code) => given.includes(code))
      if (isGiven && row.type !== 'text') report('SAFETY_022', form.survey.at(row.raw, column))
    }
  }
}

function isConsent(form: Form, row: SurveyRow): boolean {
  if (row.kind !== 'question' || !isAsked(row.type)) return false
  if (!consentTypes.includes(row.type)) return false
  return [row.name, ...form.survey.cells(row.raw, 'label').map(({ text }) => text)].some((text) =>
    consentWords.test(text),
  )
}

/**
 * The questions that come before consent, such as whether a person is a child: those on which the questions about
 * consent depend, and those asked only because of them.
 */
function askedForConsent(form: Form, consents: readonly SurveyRow[]): ReadonlySet<SurveyRow> {
  const [first] = consents
  const around = new Set(consents.flatMap((row) => [row, ...row.repeats]))
  const used = form.rows
    .filter((row) => around.has(row) || (row.parent !== undefined && around.has(row.parent)))
    .flatMap((row) => ['relevant', 'constraint', 'required'].flatMap((column) => form.references(row, column)))
  const deciding = new Set(used.filter((row) => first !== undefined && row.index < first.index))
  for (const row of form.rows) {
    const asks = form.references(row, 'relevant')
    if (asks.length > 0 && asks.every((one) => deciding.has(one))) deciding.add(row)
  }
  return deciding
}

/** The questions about consent, the repeats with one for each purpose, and the calculations that use them. */
function toGates(form: Form, consents: ReadonlySet<SurveyRow>): ReadonlySet<SurveyRow> {
  const gates = new Set([...consents].flatMap((row) => [row, ...row.repeats]))
  const users = new Map<SurveyRow, SurveyRow[]>()
  for (const row of form.rows)
    for (const used of form.references(row, 'calculation')) {
      const rows = users.get(used)
      if (rows) rows.push(row)
      else users.set(used, [row])
    }
  const rest = [...gates]
  for (let next = rest.pop(); next; next = rest.pop())
    for (const user of users.get(next) ?? []) {
      if (gates.has(user)) continue
      gates.add(user)
      rest.push(user)
    }
  return gates
}

const dependsOn = (form: Form, row: SurveyRow, gates: ReadonlySet<SurveyRow>): boolean =>
  form.references(row, 'relevant').some((used) => gates.has(used))

/** Whether a question, or a group around it, is asked only after an answer about consent. */
function isUnderGate(form: Form, row: SurveyRow, gates: ReadonlySet<SurveyRow>): boolean {
  for (let at: SurveyRow | undefined = row; at; at = at.parent)
    if (gates.has(at) || dependsOn(form, at, gates)) return true
  return false
}
