// Generated from packages/dictionary/src/codelists/consent-decision.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentDecisionCode } from '../types.ts'

/** What the person, or the guardian, decided; refusal never blocks a service. */
export const consentDecision: CodeList<ConsentDecisionCode> = {
  id: "consentDecision",
  title: "Decision on consent",
  codes: [
    {"code":"granted","label":"Granted"},
    {"code":"refused","label":"Refused"},
    {"code":"withdrawn","label":"Withdrawn"},
  ],
}
