import type { FormSubject } from '../definition/definition.ts'
import { isFilledIn, isGiven, type ResolvedForm } from '../definition/resolve-form.ts'
import type { GroupView, Question } from '../view/form-view.ts'
import { reasonOf } from './record-paths.ts'

/** Whether a question has an answer, or a reason why there is none; of the one entry of a form, any of those asked here. */
export function isAnswered({ standing, resolved, owner, entries }: Question): boolean {
  const { name } = resolved.info
  if (standing !== 'asked' || isFilledIn(resolved.info)) return false
  if (resolved.part !== undefined)
    return entries.some((entry) => resolved.part?.kind === 'codes' || entry.some(isAnswered))
  return owner[name] !== undefined || reasonOf(owner, name) !== undefined
}

/** Whether a person has answered a question, or said why not: initial entries and automatic values do not count. */
function isAnsweredBySomeone(question: Question, subject: FormSubject): boolean {
  const { resolved, entries } = question
  const inside = entries.flat()
  if (inside.length > 0) return inside.some((one) => isAnsweredBySomeone(one, subject))
  return resolved.item.preset === undefined && !isGiven(resolved.info, subject) && isAnswered(question)
}

type Page = { id: string; groups: readonly GroupView[] }

/**
 * The page to show for a requested one: that page, if there is something to see on it; otherwise the nearest before it;
 * if the form has no such page, as in a draft of an older version, the last one with an answer by a person.
 */
export function shownPage(pages: readonly Page[], wanted: string, form: ResolvedForm): string {
  const order = form.definition.pages.map(({ id }) => id)
  const at = order.indexOf(wanted)
  const isSuitable = ({ id, groups }: Page): boolean =>
    at < 0
      ? groups.some(({ questions }) =>
          questions.some((question) => isAnsweredBySomeone(question, form.definition.subject)),
        )
      : order.indexOf(id) < at
  const found = pages.find(({ id }) => id === wanted) ?? pages.findLast(isSuitable) ?? pages[0]
  return found?.id ?? ''
}
