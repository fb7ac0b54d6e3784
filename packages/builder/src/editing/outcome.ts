import { defineForm, type FormDefinition, type FormFault } from '@tip-standard/form-model'
import type { PartKind, Place } from './place.ts'
import { isSound, readyPart } from './ready-part.ts'

/** What a command did, as data to be said. */
export type Deed = {
  did: 'added' | 'removed' | 'moved' | 'changed'
  kind: PartKind
  /** Where the part is now; where it was if it was removed. */
  place: Place
  /** Where it was before it moved. */
  from?: Place
  /** What was changed of it: members of the definition such as `need`. */
  members?: readonly string[]
  /** The language of the text that was changed. */
  language?: string
}

/**
 * Why a command was refused: it is the first or last already, it would leave nothing behind, it belongs to its entries, it is asked
 * already, it is no question that this form can ask, or what `defineForm` would say.
 */
export type Refusal = 'first' | 'last' | 'alone' | 'stays' | 'alreadyAsked' | 'notHere' | FormFault

/** What became of a command: another definition and what was done, or the reason why not, with the place it is about. */
export type Outcome = { ok: true; form: FormDefinition; deed: Deed } | { ok: false; reason: Refusal; place?: Place }

/** A command that was refused. */
export const refuse = (reason: Refusal, place?: Place): Outcome => ({
  ok: false,
  reason,
  ...(place === undefined ? {} : { place }),
})

/**
 * A command that was carried out, if what came of it is still a form of the standard. Where the form was none before, everything goes:
 * nobody is kept from mending it.
 */
export function carryOut(before: FormDefinition, form: FormDefinition, deed: Deed): Outcome {
  if (!isSound(before) || isSound(form)) return { ok: true, form, deed }
  const ready = readyPart(form)
  const result = ready === undefined ? undefined : defineForm(ready)
  const fault = result === undefined || result.ok ? undefined : result.findings[0]?.code
  return refuse(fault ?? 'shape', deed.place)
}
