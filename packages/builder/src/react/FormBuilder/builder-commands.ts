import type { FormDefinition } from '@tip-standard/form-model'
import {
  type Edit,
  keep,
  nextTo,
  type Place,
  partAt,
  readyPart,
  redo as redoIn,
  undo as undoIn,
} from '../../editing/index.ts'
import { editWords, refusalWords, stepWords } from '../announcement.ts'
import type { Builder, FocusAfter } from '../builder-context.ts'
import { durationOf } from '../durations.ts'
import { type Naming, partName } from '../part-name.ts'
import type { FormHistory } from './use-form-history.ts'

/** Finds where to continue after a command. */
function placeAfter(form: FormDefinition, { did, place }: Edit): Place {
  return did === 'removed' ? nextTo(form, place) : place
}

/** Finds where to continue after a command was undone. */
function placeBefore(form: FormDefinition, { did, place, from }: Edit): Place {
  const wanted = did === 'added' ? nextTo(form, place) : (from ?? place)
  return partAt(form, wanted) === undefined ? [] : wanted
}

/** The state that a command changes, and the function that announces its effect. */
type Workplace = Omit<FormHistory, 'opened'> & {
  /** Selects a part and moves the focus. */
  go: (place: Place, focus: FocusAfter) => void
  /** Whether the focus is in the outline of the form. */
  isInOutline: () => boolean
  announce: (message: string) => void
  naming: Naming
  measured: Builder['measured']
}

/** The commands of a builder: each changes the history, continues where it ended, and announces its effect. */
export function commandsOf({
  history,
  setHistory,
  setOpened,
  go,
  isInOutline,
  announce,
  naming,
  measured,
}: Workplace): Pick<Builder, 'run' | 'undo' | 'redo' | 'open' | 'follow'> {
  const { form } = history
  const { say, sayCount } = naming.texts

  const run: Builder['run'] = (outcome, { focus = 'stay', isTyped = false, said } = {}) => {
    if (!outcome.ok) {
      announce(refusalWords(form, outcome, naming))
      return false
    }
    const { form: next, edit } = outcome
    setHistory(keep(history, next, edit, { isTyped }))
    go(placeAfter(next, edit), focus)
    if (!isTyped) announce(said ?? editWords(form, next, edit, naming))
    return true
  }

  const travel = (by: typeof undoIn, isBack: boolean): void => {
    const travelled = by(history)
    if (travelled === undefined) {
      announce(say(isBack ? 'said.nothingToUndo' : 'said.nothingToRedo'))
      return
    }
    const { history: next, step } = travelled
    setHistory(next)
    const place = isBack ? placeBefore(next.form, step.edit) : placeAfter(next.form, step.edit)
    go(place, isInOutline() ? 'part' : 'stay')
    announce(say(isBack ? 'said.undone' : 'said.redone', { what: stepWords(step, naming) }))
  }

  const open: Builder['open'] = (next, focus = 'part') => {
    setHistory(keep(history, next, { did: 'changed', kind: 'form', place: [] }))
    setOpened(next)
    go([], focus)
    const questions = sayCount('bar.questions', durationOf({ ready: readyPart(next), measured }).questions)
    announce(say('said.opened', { name: partName(next, [], naming), questions }))
  }

  // What is typed elsewhere arrives key by key, and is one step back.
  const follow: Builder['follow'] = (next) =>
    setHistory(keep(history, next, { did: 'changed', kind: 'form', place: [] }, { isTyped: true }))

  return { run, undo: () => travel(undoIn, true), redo: () => travel(redoIn, false), open, follow }
}
