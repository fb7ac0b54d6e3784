import { entriesOf } from '../definition/entry-parts.ts'
import type { ResolvedForm } from '../definition/resolve-form.ts'
import { allQuestions, type FormSituation, type GroupView, type Question, viewForm } from '../view/form-view.ts'
import { archivedAnswer, withArchived } from './archive.ts'
import { type Json, type Path, reasonOf, valueAt, withReason, withValue } from './record-paths.ts'

/** What a decision is known by while its other answers change. */
const DECISION = ['purpose', 'decision', 'givenBy'] as const

/**
 * Whether an answer stays although its question is not asked, since consent without it would reach further than the
 * person let it: who the guardian is does not change with who decides now, and a decision that was on record when the
 * form was opened keeps what limits it for as long as it is the same decision.
 */
function limitsConsent({ resolved: { info }, owner }: Question, onRecord: readonly Json[]): boolean {
  const { entity, id, name } = info
  if (entity !== 'consent') return false
  if (id === 'consent.guardianExcluded' && owner[name] === true) return true
  const isHeldBy = (one: Json): boolean => one[name] !== undefined || reasonOf(one, name) !== undefined
  // A form gives an id to what has none. A no without one may have been written a moment ago, in a form of another
  // kind that hides what it does not ask: it is rather one to everyone than to too few.
  const isThis = ({ id: known, decision }: Json): boolean =>
    known === undefined ? decision === 'granted' : known === owner['id']
  const isSame = (one: Json): boolean => isThis(one) && DECISION.every((part) => one[part] === owner[part])
  return onRecord.some((one) => isHeldBy(one) && isSame(one))
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)

/** The change needed at a question: an answer to set aside, or one to restore. */
function settledAt(record: Json, question: Question, onRecord: readonly Json[]): Json {
  const { resolved, path, owner, standing } = question
  const { name } = resolved.info
  const [value, reason] = [owner[name], reasonOf(owner, name)]
  const isEmpty = value === undefined && reason === undefined
  const aside = archivedAnswer(owner, name)
  const isKept = standing === 'irrelevant' && limitsConsent(question, onRecord)
  if (standing === 'asked' || standing === 'filled' || isKept) {
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

/**
 * A record without the entries of one part of a list while others are asked; decisions about consent are never removed.
 */
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
 * asked again are restored. What limits the decisions that were on record when the form was opened stays. Conditions of a form have no
 * cycles, so this terminates.
 */
export function settle(
  form: ResolvedForm,
  start: Json,
  situation: FormSituation,
  onRecord: readonly Json[] = [],
): Settled {
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
      // A list that is asked in parts is set aside as a whole, once none of them is asked; the form's single entry,
      // answer by answer.
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
      const changed = settledAt(next, question, onRecord)
      if (changed !== next && question.entries.length > 0) done.push(question.path)
      next = changed
    }
    if (next === record) return { record, groups }
    record = next
  }
}
