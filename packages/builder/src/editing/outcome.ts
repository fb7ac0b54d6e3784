import { defineForm, type FormDefinition, type FormFault } from '@tip-standard/form-model'
import type { PartKind, Place } from './place.ts'
import { isSound, readyPart } from './ready-part.ts'

/** What a command did, as data for an announcement. */
export type Edit = {
  did: 'added' | 'removed' | 'moved' | 'changed'
  kind: PartKind
  /** Where the part is now; where it was if it was removed. */
  place: Place
  /** Where it was before it moved. */
  from?: Place
  /** The changed properties of the definition, such as `need`. */
  members?: readonly string[]
  /** The language of the text that was changed. */
  language?: string
}

/**
 * Why a command was refused: the part is already the first or last, it would leave nothing behind, it belongs to its entries, one page is
 * filled in after the talk and the other is not, it is already asked, this form cannot ask it, or the fault that `defineForm` would report.
 */
export type Refusal = 'first' | 'last' | 'alone' | 'stays' | 'apart' | 'alreadyAsked' | 'notHere' | FormFault

/** The result of a command: the new definition and what was done, or the reason for refusing it, with the place it is about. */
export type Outcome = { ok: true; form: FormDefinition; edit: Edit } | { ok: false; reason: Refusal; place?: Place }

/** A command that was refused. */
export const refuse = (reason: Refusal, place?: Place): Outcome => ({
  ok: false,
  reason,
  ...(place === undefined ? {} : { place }),
})

/**
 * Carries out a command if the result is still a valid form. If the form was invalid before, every command is allowed, so that
 * it can be corrected.
 */
export function carryOut(before: FormDefinition, form: FormDefinition, edit: Edit): Outcome {
  if (!isSound(before) || isSound(form)) return { ok: true, form, edit }
  const ready = readyPart(form)
  const result = ready === undefined ? undefined : defineForm(ready)
  const fault = result === undefined || result.ok ? undefined : result.findings[0]?.code
  return refuse(fault ?? 'shape', edit.place)
}
