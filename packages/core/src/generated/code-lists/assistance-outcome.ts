// Generated from packages/dictionary/src/codelists/assistance-outcome.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AssistanceOutcomeCode } from '../types.ts'

/** How a service ended, or that it has not ended yet. */
export const assistanceOutcome: CodeList<AssistanceOutcomeCode> = {
  id: "assistanceOutcome",
  title: "Outcome of assistance",
  codes: [
    {"code":"ongoing","label":"Ongoing"},
    {"code":"completed","label":"Completed"},
    {"code":"partlyCompleted","label":"Partly completed"},
    {"code":"interrupted","label":"Interrupted"},
    {"code":"notStarted","label":"Not started"},
  ],
}
