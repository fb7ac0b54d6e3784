import { defineForm, type FormDefinition, type FormFault } from '@tip-standard/form-model'
import type { PartKind, Place } from './place.ts'
import { isSound, readyPart } from './ready-part.ts'

/** The effect of a command, as data for an announcement. */
export type Edit = {
  did: 'added' | 'removed' | 'moved' | 'changed'
  kind: PartKind
  /** The place of the part after the command, or before it if the part was removed. */
  place: Place
  /** The place before a move. */
  from?: Place
  /** The changed properties of the definition, such as `need`. */
  members?: readonly string[]
  /** The language of the changed text. */
  language?: string
}

/**
 * Why a command was refused: the part is already the first or last; it would leave nothing behind; it belongs to its
 * entries; one page is completed after the conversation and the other is not; the question is already asked; this form
 * cannot ask it; or the fault that `defineForm` would report.
 */
export type Refusal = 'first' | 'last' | 'alone' | 'stays' | 'apart' | 'alreadyAsked' | 'notHere' | FormFault

/** The result of a command: the new definition and its effect, or the reason for the refusal, with its place. */
export type Outcome = { ok: true; form: FormDefinition; edit: Edit } | { ok: false; reason: Refusal; place?: Place }

/** A command that was refused. */
export const refuse = (reason: Refusal, place?: Place): Outcome => ({
  ok: false,
  reason,
  ...(place === undefined ? {} : { place }),
})

/**
 * Executes a command if the result is still a valid form. If the form was invalid before, every command is allowed, so
 * that it can be corrected.
 */
export function carryOut(before: FormDefinition, form: FormDefinition, edit: Edit): Outcome {
  if (!isSound(before) || isSound(form)) return { ok: true, form, edit }
  const ready = readyPart(form)
  const result = ready === undefined ? undefined : defineForm(ready)
  const fault = result === undefined || result.ok ? undefined : result.findings[0]?.code
  return refuse(fault ?? 'shape', edit.place)
}
