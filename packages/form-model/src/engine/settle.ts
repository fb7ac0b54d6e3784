import { entriesOf } from '../definition/entry-parts.ts'
import type { ResolvedForm } from '../definition/resolve-form.ts'
import { allQuestions, type FormSituation, type GroupView, type Question, viewForm } from '../view/form-view.ts'
import { archivedAnswer, withArchived } from './archive.ts'
import { type Json, type Path, reasonOf, valueAt, withReason, withValue } from './record-paths.ts'

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)

/** The change needed at a question: an answer to set aside, or one to restore. */
function settledAt(record: Json, { resolved, path, owner, standing }: Question): Json {
  const { name } = resolved.info
  const [value, reason] = [owner[name], reasonOf(owner, name)]
  const isEmpty = value === undefined && reason === undefined
  const aside = archivedAnswer(owner, name)
  if (standing === 'asked' || standing === 'filled') {
    if (aside === undefined) return record
    const forgotten = withArchived(record, path, undefined)
    if (!isEmpty) return forgotten
    const restored = withValue(forgotten, path, aside.value)
    return aside.reason === undefined ? restored : withReason(restored, path, String(aside.reason))
  }
  if (standing === 'switchedOff' || isEmpty) return record
  if (standing === 'irrelevant' && resolved.hidden === 'keep') return record
  const taken = withReason(withValue(record, path, undefined), path, undefined)
  if (standing !== 'irrelevant') return withArchived(taken, path, { value, reason, lacksConsent: true })
  return resolved.hidden === 'clear' ? taken : withArchived(taken, path, { value, reason })
}

/** A record without the entries of one part of a list while others are asked; decisions about consent are never taken away. */
function withoutPart(record: Json, { resolved, path, standing }: Question): Json {
  const list = valueAt(record, path)
  const isKept = resolved.id === 'victim.consents' || (standing === 'irrelevant' && resolved.hidden === 'keep')
  if (isKept || standing === 'switchedOff' || !Array.isArray(list)) return record
  const own = new Set(entriesOf(resolved, list))
  if (own.size === 0) return record
  const left = list.filter((_, at) => !own.has(at))
  return withValue(record, path, left.length === 0 ? undefined : left)
}

/** A record and the view of the form over it. */
export type Settled = { record: Json; groups: readonly GroupView[] }

/**
 * Makes a record consistent with its own answers: answers that are not asked, or lack consent, are set aside, and those that are
 * asked again are restored. Conditions of a form have no cycles, so this terminates.
 */
export function settle(form: ResolvedForm, start: Json, situation: FormSituation): Settled {
  let record = start
  for (;;) {
    const groups = viewForm(form, record, situation)
    const questions = allQuestions(groups)
    const partsAsked = new Set(
      questions
        .filter(({ resolved, standing }) => resolved.part !== undefined && standing === 'asked')
        .map(({ path }) => path.join('.')),
    )
    const done: Path[] = []
    let next = record
    for (const question of questions) {
      // A list that is asked in parts goes as a whole, once none of them is asked; of the one entry, each answer by itself.
      const { part } = question.resolved
      if (part?.kind === 'last') continue
      if (part !== undefined && question.standing !== 'asked' && partsAsked.has(question.path.join('.'))) {
        const left = withoutPart(next, question)
        if (left === next) continue
        next = left
        // The positions of the other entries have changed.
        break
      }
      // Answers inside an object that has just been moved are no longer there.
      if (done.some((path) => startsWith(question.path, path))) continue
      const changed = settledAt(next, question)
      if (changed !== next && question.entries.length > 0) done.push(question.path)
      next = changed
    }
    if (next === record) return { record, groups }
    record = next
  }
}
