import type { ConsentPurposeCode } from '../generated/types.ts'
import { isObject } from '../runtime/values.ts'
import { type ConsentDecision, consentDecision, withGuardian } from './consent-decision.ts'
import type { ConsentTerms } from './consent-state.ts'

/**
 * What the decisions of a person about a record itself come to on a day: whether there may be a talk, or whether what
 * was said is kept. An entry that holds no decision yet is no refusal of that, as it would be of a use; one of
 * unspecified scope that says no is.
 */
export function keepingDecision(
  consents: unknown,
  request: { purpose: Extract<ConsentPurposeCode, 'interview' | 'storage'>; day: string },
  terms: ConsentTerms = {},
): ConsentDecision {
  if (!Array.isArray(consents) || !consents.every(isObject)) return consentDecision(consents, request, terms)
  // The excluded guardian may be named in an entry without a decision.
  const decided = withGuardian(consents, terms).filter(({ decision }) => decision !== undefined)
  return consentDecision(decided, request, terms)
}
