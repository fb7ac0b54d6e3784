import type { KeyboardEvent } from 'react'
import { moveBy, moveInto, moveOut, type Outcome, type Place, remove } from '../../editing/index.ts'
import type { Builder } from '../builder-context.ts'

/** The place of the part whose button has the focus. */
const placeOf = (element: HTMLElement): Place | undefined =>
  element.dataset['place']
    ?.split('.')
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

function step(event: KeyboardEvent<HTMLElement>, from: HTMLElement, key: string): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-place]')]
  const at = buttons.indexOf(from)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[key]
  if (to !== undefined) buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus()
}

/** The command of a key with Alt on a part; none of these keys has a meaning for browsers or screen readers there. */
function commandOf({ key, altKey, shiftKey }: KeyboardEvent, { form }: Builder, place: Place): Outcome | undefined {
  if (key === 'Delete' && !altKey && !shiftKey) return remove(form, place)
  if (!altKey) return undefined
  if (key === 'ArrowUp') return shiftKey ? moveInto(form, place) : moveBy(form, place, -1)
  if (key === 'ArrowDown') return shiftKey ? moveOut(form, place) : moveBy(form, place, 1)
  return undefined
}

/** Undo and redo; the outline has no text field, which would handle these keys itself. */
function travels({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, { undo, redo }: Builder): boolean {
  if (!ctrlKey && !metaKey) return false
  const letter = key.toLowerCase()
  if (letter === 'z' && !shiftKey) undo()
  else if (letter === 'y' || letter === 'z') redo()
  else return false
  return true
}

/**
 * Handles keys in the outline: arrows go from part to part and to the neighbouring areas; with Alt they move the part;
 * Delete removes it.
 */
export function outlineKeys(event: KeyboardEvent<HTMLElement>, builder: Builder): void {
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  if (travels(event, builder)) {
    event.preventDefault()
    return
  }
  const place = placeOf(target)
  if (place === undefined) return
  const command = event.ctrlKey || event.metaKey ? undefined : commandOf(event, builder, place)
  if (command !== undefined) {
    event.preventDefault()
    builder.run(command, { focus: 'part' })
    return
  }
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.key === 'ArrowRight') builder.select(place, 'title')
  else if (event.key === 'ArrowLeft') builder.showSearch()
  else if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return
  else step(event, target, event.key)
  event.preventDefault()
}
