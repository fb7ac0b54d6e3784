// Generated from packages/dictionary/src/codelists/absent-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AbsentReasonCode } from '../types.ts'

/** Why a value is not there; a missing value is never read as "no". */
export const absentReason: CodeList<AbsentReasonCode> = {
  id: "absentReason",
  title: "Reason for a missing value",
  definition: "Why a value is not there; a missing value is never read as \"no\".",
  codes: [
    {"code":"unknown","label":"Unknown","definition":"It was asked or looked for, and no one could give the answer."},
    {"code":"notAsked","label":"Not asked","definition":"No one put the question to the person, or the form did not contain it."},
    {"code":"refused","label":"Prefers not to say","definition":"The person was asked and chose not to answer; that choice needs no reason."},
    {"code":"notApplicable","label":"Not applicable","definition":"The question makes no sense for this person or this case, such as the border crossed on a journey inside one country."},
    {"code":"withheldForSafety","label":"Withheld for safety","definition":"The value is known but is kept out of this record to protect someone."},
  ],
}
