// Generated from packages/dictionary/src/codelists/entitlement-decision.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EntitlementDecisionCode } from '../types.ts'

/** What was decided on a reflection period or a residence permit. */
export const entitlementDecision: CodeList<EntitlementDecisionCode> = {
  id: "entitlementDecision",
  title: "Decision on an entitlement",
  codes: [
    {"code":"granted","label":"Granted"},
    {"code":"refused","label":"Refused by the authority"},
    {"code":"notApplied","label":"Not applied for"},
  ],
}
