// Generated from packages/dictionary/src/codelists/trafficking-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TraffickingStatusCode } from '../types.ts'

/** How far a person has been recognised as a victim of trafficking. */
export const traffickingStatus: CodeList<TraffickingStatusCode> = {
  id: "traffickingStatus",
  title: "Trafficking status",
  definition: "How far a person has been recognised as a victim of trafficking.",
  codes: [
    {"code":"potential","label":"Potential victim","definition":"There are signs, and no one has looked into them yet; help may begin."},
    {"code":"presumed","label":"Presumed victim","definition":"Someone trained found reasonable grounds to believe that the person was trafficked; no competent body has confirmed it."},
    {"code":"identified","label":"Identified victim","definition":"A body that is competent by law or procedure has confirmed it."},
    {"code":"notAVictim","label":"Not a victim of trafficking","definition":"A competent body has looked at the facts and found no trafficking; other help may still be due."},
    {"code":"declinedIdentification","label":"Declined identification","definition":"The person did not want to be identified formally, which says nothing about what happened and takes no help away."},
  ],
}
