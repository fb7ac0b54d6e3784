// Generated from packages/dictionary/src/codelists/consent-decision.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentDecisionCode } from '../types.ts'

/** What the person, or the guardian, decided; refusal never blocks a service. */
export const consentDecision: CodeList<ConsentDecisionCode> = {
  id: "consentDecision",
  title: "Decision on consent",
  definition: "What the person, or the guardian, decided; refusal never blocks a service.",
  codes: [
    {"code":"granted","label":"Granted","definition":"The person, informed and free, said yes to the stated purpose."},
    {"code":"refused","label":"Refused","definition":"The person was asked and said no to the stated purpose; every service stays open."},
    {"code":"withdrawn","label":"Withdrawn","definition":"It was given first and taken back later; from then on it permits nothing, and what was done before stays lawful."},
  ],
}
