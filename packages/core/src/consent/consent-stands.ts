import type { ConsentRequest } from './consent-request.ts'
import { consentState } from './consent-state.ts'

/**
 * Tells whether consent to one purpose is valid on a day (`YYYY-MM-DD`), for any recipient: as in `consentState`, the
 * decisions of the last day with a decision grant it, and it is neither withdrawn nor expired, nor given by an excluded
 * guardian. Consent to one purpose is never read as consent to another.
 */
export function consentStands(consents: unknown, { purpose, day }: Pick<ConsentRequest, 'purpose' | 'day'>): boolean {
  // Without a requested recipient or service, these states only mean that the consent is limited to certain ones.
  return ['granted', 'recipientNotNamed', 'serviceNotNamed'].includes(consentState(consents, { purpose, day }))
}
