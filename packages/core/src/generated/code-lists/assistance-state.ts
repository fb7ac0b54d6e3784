// Generated from packages/dictionary/src/codelists/assistance-state.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AssistanceStateCode } from '../types.ts'

/** What became of one service that the person may need; declined, unavailable and not applicable are never added together. */
export const assistanceState: CodeList<AssistanceStateCode> = {
  id: "assistanceState",
  title: "State of a service",
  codes: [
    {"code":"offered","label":"Offered"},
    {"code":"accepted","label":"Accepted"},
    {"code":"declinedBySurvivor","label":"Declined by survivor"},
    {"code":"unavailable","label":"Unavailable"},
    {"code":"alreadyReceived","label":"Already received"},
    {"code":"notApplicable","label":"Not applicable"},
  ],
}
