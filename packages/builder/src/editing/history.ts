import type { FormDefinition } from '@tip-standard/form-model'
import type { Edit } from './outcome.ts'

/** One executed command. */
export type Step = { before: FormDefinition; after: FormDefinition; edit: Edit; isTyped: boolean }

/** A form with its executed and its undone commands. */
export type History = { form: FormDefinition; done: readonly Step[]; undone: readonly Step[] }

/** The maximum number of commands that can be undone. */
const KEPT = 500

/** Starts a history with a form and no commands. */
export const begin = (form: FormDefinition): History => ({ form, done: [], undone: [] })

const isSameText = (one: Edit, other: Edit): boolean =>
  one.did === 'changed' &&
  one.place.join('.') === other.place.join('.') &&
  one.members?.join() === other.members?.join() &&
  one.language === other.language

/**
 * Adds a command to the history; undone commands can no longer be redone. Typing into one text is a single step,
 * regardless of the number of keystrokes.
 */
export function keep(
  history: History,
  form: FormDefinition,
  edit: Edit,
  { isTyped = false }: { isTyped?: boolean } = {},
): History {
  const last = history.done.at(-1)
  const goesOn = isTyped && last?.isTyped === true && history.undone.length === 0 && isSameText(last.edit, edit)
  const step: Step = { before: goesOn ? last.before : history.form, after: form, edit, isTyped }
  const done = goesOn ? history.done.slice(0, -1) : history.done
  return { form, done: [...done, step].slice(-KEPT), undone: [] }
}

/** Undoes the last command; `undefined` if there is none. */
export function undo({ done, undone }: History): { history: History; step: Step } | undefined {
  const step = done.at(-1)
  if (step === undefined) return undefined
  return { history: { form: step.before, done: done.slice(0, -1), undone: [...undone, step] }, step }
}

/** Redoes the most recently undone command; `undefined` if there is none. */
export function redo({ done, undone }: History): { history: History; step: Step } | undefined {
  const step = undone.at(-1)
  if (step === undefined) return undefined
  return { history: { form: step.after, done: [...done, step], undone: undone.slice(0, -1) }, step }
}
