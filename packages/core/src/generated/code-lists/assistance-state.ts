// Generated from packages/dictionary/src/codelists/assistance-state.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AssistanceStateCode } from '../types.ts'

/** What became of one service that the person may need; declined, unavailable and not applicable are never added together. */
export const assistanceState: CodeList<AssistanceStateCode> = {
  id: "assistanceState",
  title: "State of a service",
  definition: "What became of one service that the person may need; declined, unavailable and not applicable are never added together.",
  codes: [
    {"code":"offered","label":"Offered","definition":"The service was offered or a referral was made; the answer is open."},
    {"code":"accepted","label":"Accepted","definition":"The person accepted the service."},
    {"code":"declinedBySurvivor","label":"Declined by survivor","definition":"The person did not want this service; nothing else depends on it."},
    {"code":"unavailable","label":"Unavailable","definition":"The service does not exist here, or not for this person."},
    {"code":"alreadyReceived","label":"Already received","definition":"Another organisation has already given it."},
    {"code":"notApplicable","label":"Not applicable","definition":"The person does not need it."},
  ],
}
