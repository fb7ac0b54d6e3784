import type { ConsentRequest } from './consent-request.ts'
import { consentState } from './consent-state.ts'

/**
 * Tells whether consents allow what is about to be done: `consentState` is `granted`. Refused are a request that names
 * no recipient although the purpose needs one, and consent of unspecified scope. The rules about sent referrals ask the
 * same, except that they accept one sent on the day of the withdrawal, as no record tells which came first.
 */
export const consentPermits = (consents: unknown, request: ConsentRequest): boolean =>
  consentState(consents, request) === 'granted'
