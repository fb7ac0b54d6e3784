// Generated from packages/dictionary/src/codelists/reintegration-outcome.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReintegrationOutcomeCode } from '../types.ts'

/** How the plan ended, or that it has not. */
export const reintegrationOutcome: CodeList<ReintegrationOutcomeCode> = {
  id: "reintegrationOutcome",
  title: "Outcome of a reintegration plan",
  codes: [
    {"code":"ongoing","label":"Ongoing"},
    {"code":"completed","label":"Completed"},
    {"code":"partlyCompleted","label":"Partly completed"},
    {"code":"endedBySurvivor","label":"Ended by the survivor"},
    {"code":"lostContact","label":"Contact lost"},
    {"code":"transferred","label":"Transferred"},
    {"code":"retrafficked","label":"Ended by re-trafficking"},
    {"code":"died","label":"The person died"},
  ],
}
