import type { ConsentRequest } from './consent-request.ts'
import { consentState } from './consent-state.ts'

/**
 * Says whether consents allow a request: `consentState` is `granted`. It refuses a request that names no recipient
 * although the purpose needs one, and consent of unspecified scope. The rules about sent referrals require the same,
 * but accept a referral sent on the day of the withdrawal, because no record shows which came first.
 */
export const consentPermits = (consents: unknown, request: ConsentRequest): boolean =>
  consentState(consents, request) === 'granted'
