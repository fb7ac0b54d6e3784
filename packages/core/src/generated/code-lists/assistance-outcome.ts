// Generated from packages/dictionary/src/codelists/assistance-outcome.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AssistanceOutcomeCode } from '../types.ts'

/** How far a service has come. */
export const assistanceOutcome: CodeList<AssistanceOutcomeCode> = {
  id: "assistanceOutcome",
  title: "Outcome of assistance",
  definition: "How far a service has come.",
  codes: [
    {"code":"ongoing","label":"Ongoing"},
    {"code":"completed","label":"Completed"},
    {"code":"partlyCompleted","label":"Partly completed"},
    {"code":"interrupted","label":"Interrupted","definition":"It ended before it was complete, for whatever reason."},
    {"code":"notStarted","label":"Not started"},
  ],
}
