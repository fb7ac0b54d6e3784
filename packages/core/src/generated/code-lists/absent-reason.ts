// Generated from packages/dictionary/src/codelists/absent-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AbsentReasonCode } from '../types.ts'

/** Why a value is not there; a missing value is never read as "no". */
export const absentReason: CodeList<AbsentReasonCode> = {
  id: "absentReason",
  title: "Reason for a missing value",
  codes: [
    {"code":"unknown","label":"Unknown"},
    {"code":"notAsked","label":"Not asked"},
    {"code":"refused","label":"Prefers not to say"},
    {"code":"notApplicable","label":"Not applicable"},
    {"code":"withheldForSafety","label":"Withheld for safety"},
  ],
}
