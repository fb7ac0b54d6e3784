// Generated from packages/dictionary/src/codelists/assistance-state.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AssistanceStateCode } from '../types.ts'

/** What became of one service that the person may need; declined, unavailable and not applicable are never added together. */
export const assistanceState: CodeList<AssistanceStateCode> = {
  id: "assistanceState",
  title: "State of a service",
  definition: "What became of one service that the person may need; declined, unavailable and not applicable are never added together.",
  codes: [
    {"code":"offered","label":"Offered","definition":"The service was proposed or a referral was made, and the person’s answer is still open."},
    {"code":"accepted","label":"Accepted","definition":"The person said yes to this service; whether it was given is recorded apart."},
    {"code":"declinedBySurvivor","label":"Declined by survivor","definition":"The person did not want this service; no other help depends on it."},
    {"code":"unavailable","label":"Unavailable","definition":"The person needs it, but it does not exist here, is full, or is closed to someone of this sex, age or status."},
    {"code":"alreadyReceived","label":"Already received","definition":"Another organisation had given it before this one could."},
    {"code":"notApplicable","label":"Not applicable","definition":"There is no need for it in this case, so it was neither offered nor declined."},
  ],
}
