import type { Consent, Victim } from '@tip-standard/core'
import type { LossCounter } from './losses.ts'

/** Whether a decision is a no. */
export const isNo = ({ decision }: Consent): boolean => decision === 'refused' || decision === 'withdrawn'

/**
 * Counts each no of a person that a table has no place for, by itself, so that anyone who receives the rows can be told
 * of it; that someone chose not to answer when they were asked for consent is one. `isHeld` tells what the table holds.
 */
export function countLostRefusals(
  { consents = [], absent }: Pick<Victim, 'consents' | 'absent'>,
  losses: LossCounter,
  isHeld: (consent: Consent) => boolean = () => false,
): void {
  for (const consent of consents)
    if (isNo(consent) && !isHeld(consent)) losses.add(`consentDecision.${consent.decision}`, 'dropped')
  if (consents.length === 0 && absent?.consents === 'refused') losses.add('consentDecision.refused', 'dropped')
}
