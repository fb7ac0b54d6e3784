import type { ConsentPurposeCode } from '../generated/types.ts'
import { isObject } from '../runtime/values.ts'
import { type ConsentDecision, consentDecision, decisionAmong, withGuardianExcluded } from './consent-decision.ts'
import type { ConsentTerms } from './consent-state.ts'

/**
 * The result of a person's decisions about the record itself on a day: whether an interview may take place, or whether
 * answers may be stored. An entry without a decision is not a refusal of that, although it would be one of a use; a
 * "no" of unspecified scope is.
 */
export function keepingDecision(
  consents: unknown,
  request: { purpose: Extract<ConsentPurposeCode, 'interview' | 'storage'>; day: string },
  terms: ConsentTerms = {},
): ConsentDecision {
  if (!Array.isArray(consents) || !consents.every(isObject)) return consentDecision(consents, request, terms)
  // The excluded guardian may be named in an entry without a decision.
  const decided = withGuardianExcluded(consents, terms).filter(({ decision }) => decision !== undefined)
  return decisionAmong(decided, request, terms)
}
