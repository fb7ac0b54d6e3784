import { type Checklist, checklistOf } from '../definition/checklist.ts'
import { isFilledIn } from '../definition/resolve-form.ts'
import { handling } from '../engine/sensitivity.ts'
import type { Question } from '../view/form-view.ts'
import { answerWords, type Word } from './answer-words.ts'
import type { Wording } from './wording.ts'

/** A ticked entry of a list: the label of its line, its state, and the answers about it. */
export type LineWords = { line: Word; state?: string; below: readonly Question[] }

function lineOf(entry: readonly Question[], { line, state, below }: Checklist, wording: Wording): LineWords {
  const wordsOf = (item: Checklist['line'] | undefined): readonly Word[] => {
    const question = entry.find(({ resolved }) => resolved === item)
    const answer = question && answerWords(question, wording)
    if (answer === undefined || answer.kind === 'unanswered') return []
    return answer.kind === 'given' ? answer.words : [{ text: answer.text }]
  }
  const [named = { text: '–' }] = wordsOf(line)
  const [said] = wordsOf(state)
  const asked = entry.filter(
    ({ resolved, standing }) => below.includes(resolved) && standing === 'asked' && !isFilledIn(resolved.info),
  )
  return { line: named, ...(said === undefined ? {} : { state: said.text }), below: asked }
}

/**
 * The entries of a question that the form shows as lines to tick. `undefined` for other questions, and if the lines are
 * more sensitive than the list: each is then shown as an entry, which hides them.
 */
export function lineWords({ resolved, entries }: Question, wording: Wording): LineWords[] | undefined {
  const checklist = checklistOf(resolved)
  if (checklist === undefined) return undefined
  const { line, state } = checklist
  if ([line, state].some((item) => item !== undefined && handling[item.info.sensitivity].masked)) return undefined
  return entries.map((entry) => lineOf(entry, checklist, wording))
}

/** Lines by what is known about them. */
export function byState(lines: readonly LineWords[]): [state: string | undefined, lines: LineWords[]][] {
  const states = new Map<string | undefined, LineWords[]>()
  for (const line of lines) states.set(line.state, [...(states.get(line.state) ?? []), line])
  return [...states]
}
