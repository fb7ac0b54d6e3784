// Generated from packages/dictionary/src/codelists/trafficking-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TraffickingStatusCode } from '../types.ts'

/** How far a person has been recognised as a victim of trafficking. */
export const traffickingStatus: CodeList<TraffickingStatusCode> = {
  id: "traffickingStatus",
  title: "Trafficking status",
  codes: [
    {"code":"potential","label":"Potential victim"},
    {"code":"presumed","label":"Presumed victim"},
    {"code":"identified","label":"Identified victim"},
    {"code":"notAVictim","label":"Not a victim of trafficking"},
    {"code":"declinedIdentification","label":"Declined identification"},
  ],
}
