import type { ConsentRequest } from './consent-request.ts'
import { consentState } from './consent-state.ts'

/**
 * Tells whether consent to one purpose is valid on a day (`YYYY-MM-DD`), no matter who the recipient is: as
 * `consentState` reads it, the decisions of the last day on which something was decided grant it, and it is neither
 * withdrawn nor expired, nor given by a guardian who is excluded. Consent to one purpose is never read as consent to
 * another.
 */
export function consentStands(consents: unknown, { purpose, day }: Pick<ConsentRequest, 'purpose' | 'day'>): boolean {
  // Where no recipient and no service is asked for, they are missing only in consent to some in particular.
  return ['granted', 'recipientNotNamed', 'serviceNotNamed'].includes(consentState(consents, { purpose, day }))
}
