import type { FieldId } from '@tip-standard/core'
import { isFilledIn, type ResolvedForm } from '../definition/resolve-form.ts'
import { handling } from '../engine/sensitivity.ts'
import { type Question, viewForm } from '../view/form-view.ts'
import { answerWords } from '../wording/answer-words.ts'
import { byState, type LineWords, lineWords } from '../wording/line-words.ts'
import { codeWords, questionLabel, type Wording } from '../wording/wording.ts'
import { type PlacedGroup, placeGroup, printQuestion } from './print-question.ts'
import type { FilledWith, PrintAnswer, PrintQuestion } from './printed.ts'

const noConsent = (purposes: readonly string[], wording: Wording): string =>
  wording.text('noConsent', { purposes: purposes.map((one) => codeWords('consentPurpose', one, wording)).join(', ') })

function filledAnswer(question: Question, wording: Wording): PrintAnswer {
  const { resolved, standing, entries } = question
  const { text } = wording
  if (standing === 'noConsent') return { kind: 'noConsent', text: noConsent(resolved.consents, wording) }
  // Shown whether or not there is an answer: its existence alone could reveal something.
  if (!handling[resolved.info.sensitivity].print) return { kind: 'keptBack', text: text('keptBack') }
  const answer = answerWords(question, wording)
  if (answer.kind === 'reason') return { kind: 'reason', text: answer.text }
  if (entries.length > 0 && question.owner[resolved.info.name] !== undefined) {
    const lines = lineWords(question, wording)
    if (lines !== undefined) return filledLines(lines, wording)
    const isList = resolved.info.type.kind === 'objects' && resolved.part?.kind !== 'last'
    const what = questionLabel(resolved, wording.options)
    const printed = entries.map((entry, at) => ({
      ...(isList ? { title: `${what} ${at + 1}` } : {}),
      questions: filledQuestions(entry, wording),
    }))
    if (printed.some(({ questions }) => questions.length > 0)) return { kind: 'entries', entries: printed }
  }
  return answer.kind === 'given'
    ? { kind: 'given', words: answer.words }
    : { kind: 'unanswered', text: text('unanswered') }
}

/** Ticked lines, by their state; as entries if there were questions about any of them. */
function filledLines(lines: readonly LineWords[], wording: Wording): PrintAnswer {
  if (lines.some(({ below }) => below.length > 0)) {
    const titleOf = ({ line, state }: LineWords): string =>
      state === undefined ? line.text : `${line.text} – ${state}`
    return {
      kind: 'entries',
      entries: lines.map((one) => ({ title: titleOf(one), questions: filledQuestions(one.below, wording) })),
    }
  }
  const states = byState(lines).map(([text, own]) => ({ text: text ?? '', lines: own.map(({ line }) => line) }))
  const [only] = states
  return states.length === 1 && only?.text === '' ? { kind: 'given', words: only.lines } : { kind: 'states', states }
}

function filledQuestions(questions: readonly Question[], wording: Wording): readonly PrintQuestion[] {
  return questions
    .filter(
      ({ resolved, standing }) => !isFilledIn(resolved.info) && (standing === 'asked' || standing === 'noConsent'),
    )
    .map((question) => printQuestion(question.resolved, filledAnswer(question, wording), wording))
}

/** The groups of a form with the answers of a record: what is asked, and where consent is missing, that it is. */
export function filledGroups(
  form: ResolvedForm,
  { record, today, index = 0 }: FilledWith,
  switchedOn: readonly FieldId[],
  wording: Wording,
): PlacedGroup[] {
  return viewForm(form, record, { today, index, switchedOn }).flatMap((view) => {
    const { resolved, missingConsents } = view
    if (missingConsents.length > 0)
      return [placeGroup(resolved, { note: noConsent(missingConsents, wording), questions: [] }, wording)]
    const questions = filledQuestions(view.questions, wording)
    return questions.length === 0 ? [] : [placeGroup(resolved, { questions }, wording)]
  })
}
