import type { DraftFailure } from '../../drafts/index.ts'
import type { Surroundings } from '../../surroundings/surroundings.ts'

/** The message for a failed operation on a draft. */
export function faultText({ fault, attemptsLeft = 0 }: DraftFailure, { text, sayCount }: Surroundings): string {
  return fault === 'wrongPin' ? sayCount('fault.wrongPin', attemptsLeft) : text(`fault.${fault}`)
}
