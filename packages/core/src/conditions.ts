export { type ConditionPlace, fieldsNamed, fieldsOnPath } from './conditions/fields-named.ts'
export { type ConditionTest, holds, testOf } from './conditions/holds.ts'
export {
  type ConsentDecision,
  consentDecision,
  isGuardiansAlone,
  withGuardianExcluded,
} from './consent/consent-decision.ts'
export { consentPermits } from './consent/consent-permits.ts'
export type { ConsentRequest } from './consent/consent-request.ts'
export { consentStands } from './consent/consent-stands.ts'
export { type ConsentState, type ConsentTerms, consentState } from './consent/consent-state.ts'
export { keepingDecision } from './consent/keeping-decision.ts'
export { consentNamesRecipients } from './consent/names-recipients.ts'
export { foldCondition } from './generated/condition.ts'
export type { Condition, ConditionCases, ConditionPath } from './model/condition.ts'
export { isAnswered } from './runtime/conditions.ts'
