/**
 * Fills in a form in ODK's engine like an honest person: questions with objections are answered again until none are
 * left.
 */

import { type EngineForm, type EngineNode, openSurvey } from '../fixture-odk-engine.ts'
import { questionsIn, type Survey, type SurveyQuestion } from '../survey/survey.ts'
import { addEntries, answerOne, Draws } from './fixture-fill-in.ts'

/** The maximum number of times that questions with objections are answered again. */
const ROUNDS = 12

/** The questions that are asked, can be answered, and have an objection. */
function objections(form: EngineForm): EngineNode[] {
  return form.nodes().filter(({ currentState, validationState }) => currentState.relevant && validationState.violation)
}

/** Answers a question again, or removes its answer. */
function answerAgain(form: EngineForm, node: EngineNode, question: SurveyQuestion, draws: Draws): void {
  if (node.validationState.violation?.condition === 'constraint' && draws.often(60)) form.put(node, undefined)
  else answerOne(node, question, draws)
}

/** Returns the answers as the engine sends them, or the remaining objections. */
export async function fillInHonestly(
  survey: Survey,
  seed: number,
): Promise<{ xml: string; objected: readonly string[] }> {
  const draws = new Draws(seed)
  const form = await openSurvey(survey)
  const questions = new Map(questionsIn(survey.nodes).map((question) => [question.name, question]))
  const questionOf = ({ currentState: { reference } }: EngineNode): SurveyQuestion | undefined => {
    const question = questions.get(reference.slice(reference.lastIndexOf('/') + 1))
    return question === undefined || question.type === 'note' || question.type === 'hidden' ? undefined : question
  }
  /** A note that asks for entries, or for something about an entity, disappears once something there is answered. */
  const addWhatIsMissing = (note: string): void => {
    const name = note.replace(/^.*\/|_few$/g, '')
    const [range] = form.ranges(name)
    if (range !== undefined && (range.currentState.children?.length ?? 0) < 3) range.addInstances?.()
    const blank = form.nodes(range ?? form.all(name)[0]).flatMap((node) => {
      const question = questionOf(node)
      const isBlank = [node.currentState.value].flat().join('') === ''
      return question !== undefined && node.currentState.relevant && isBlank ? [{ node, question }] : []
    })
    // Some lists have thousands of places: one answer suffices.
    const one = blank.filter(({ question }) => question.appearance === undefined)[0] ?? blank[0]
    if (one !== undefined) answerOne(one.node, one.question, draws)
  }
  const tried = new Set<string>()
  for (const _ of [1, 2]) {
    addEntries(form, draws, tried)
    for (const node of form.nodes()) {
      const question = questionOf(node)
      const { reference, relevant } = node.currentState
      if (question === undefined || !relevant || tried.has(reference)) continue
      tried.add(reference)
      const percent = /absent|unanswered/.test(question.role)
        ? 50
        : /withdrawn|expiry|Excluded$/.test(question.name)
          ? 5
          : 60
      if (draws.often(percent)) answerOne(node, question, draws)
    }
  }
  for (let round = 0; round < ROUNDS && objections(form).length > 0; round++) {
    for (const node of objections(form)) {
      const question = questionOf(node)
      const { reference } = node.currentState
      if (question !== undefined) answerAgain(form, node, question, draws)
      else if (reference.endsWith('_few')) addWhatIsMissing(reference)
    }
  }
  const objected = objections(form).map(({ currentState }) => currentState.reference)
  return { xml: await form.submission(), objected }
}
