import { elementRules } from './element-rules.ts'
import { hypothesisRules } from './hypothesis-rules.ts'
import { labelRules } from './label-rules.ts'
import type { Rule } from './model.ts'
import { reviewRules } from './review-rules.ts'

/** The whole table, in the order in which it is read. */
export const rules: readonly Rule[] = /* @__PURE__ */ elementRules.concat(hypothesisRules, labelRules, reviewRules)
