import type { Rule } from './model.ts'
import { smugglingRules } from './smuggling-rules.ts'
import { traffickingRules } from './trafficking-rules.ts'

/** How the elements of trafficking and of migrant smuggling are read from the facts. */
export const elementRules: readonly Rule[] = /* @__PURE__ */ traffickingRules.concat(smugglingRules)
