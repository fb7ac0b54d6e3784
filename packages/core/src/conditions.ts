export { type ConditionPlace, fieldsNamed, fieldsOnPath } from './conditions/fields-named.ts'
export { type ConditionTest, holds, testOf } from './conditions/holds.ts'
export { consentPermits } from './consent/consent-permits.ts'
export type { ConsentRequest } from './consent/consent-request.ts'
export { consentStands } from './consent/consent-stands.ts'
export {
  type ConsentDecision,
  type ConsentState,
  type ConsentTerms,
  consentDecision,
  consentState,
} from './consent/consent-state.ts'
export { keepingDecision } from './consent/keeping-decision.ts'
export { consentNamesRecipients } from './consent/names-recipients.ts'
export { foldCondition } from './generated/condition.ts'
export type { Condition, ConditionCases, ConditionPath } from './model/condition.ts'
export { isAnswered } from './runtime/conditions.ts'
