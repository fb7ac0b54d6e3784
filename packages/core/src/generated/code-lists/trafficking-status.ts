// Generated from packages/dictionary/src/codelists/trafficking-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TraffickingStatusCode } from '../types.ts'

/** How far a person has been recognised as a victim of trafficking. */
export const traffickingStatus: CodeList<TraffickingStatusCode> = {
  id: "traffickingStatus",
  title: "Trafficking status",
  definition: "How far a person has been recognised as a victim of trafficking.",
  codes: [
    {"code":"potential","label":"Potential victim","definition":"There are signs; no one has decided yet."},
    {"code":"presumed","label":"Presumed victim","definition":"There are reasonable grounds to believe it."},
    {"code":"identified","label":"Identified victim","definition":"A competent body has confirmed it."},
    {"code":"notAVictim","label":"Not a victim of trafficking","definition":"A competent body has decided so."},
    {"code":"declinedIdentification","label":"Declined identification","definition":"The person did not want to be formally identified; it says nothing about what happened."},
  ],
}
