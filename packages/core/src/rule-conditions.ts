export { ruleConditions } from './generated/rule-conditions.ts'
export type { RuleCondition } from './model/info.ts'
