import { titleOf } from './widgets/described-by.ts'

const INPUTS = 'input:enabled, select:enabled, textarea:enabled, button:enabled'

/**
 * Puts the focus on the input of a question; on the first one inside it where it has none of its own, such as a place; and on the
 * reason for a missing answer where there is nothing to choose.
 */
export function focusQuestion(id: string): void {
  const own = document.getElementById(id)
  const title = document.getElementById(titleOf(id))
  const inside = (part: string) => title?.closest(part)?.querySelector<HTMLElement>(INPUTS)
  const input = own?.matches(INPUTS) === true ? own : (inside('.tip-field') ?? inside('.tip-question'))
  input?.focus()
}
