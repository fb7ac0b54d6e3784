import type { Consent, Victim } from '@tip-standard/core'
import type { LossCounter } from './losses.ts'

/** Whether a decision is a no. */
export const isNo = ({ decision }: Consent): boolean => decision === 'refused' || decision === 'withdrawn'

/**
 * Counts every refusal of a person that a table has no place for, so that the recipients of the rows can be told about
 * it; choosing not to answer when asked for consent counts too. `isHeld` tells what the table contains.
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
