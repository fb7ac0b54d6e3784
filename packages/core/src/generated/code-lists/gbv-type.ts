// Generated from packages/dictionary/src/codelists/gbv-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GbvTypeCode } from '../types.ts'

/** The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types. */
export const gbvType: CodeList<GbvTypeCode> = {
  id: "gbvType",
  title: "Type of gender-based violence",
  codes: [
    {"code":"rape","label":"Rape"},
    {"code":"sexualAssault","label":"Sexual assault"},
    {"code":"physicalAssault","label":"Physical assault"},
    {"code":"forcedMarriage","label":"Forced marriage"},
    {"code":"denialOfResources","label":"Denial of resources, opportunities or services"},
    {"code":"psychologicalAbuse","label":"Psychological or emotional abuse"},
    {"code":"nonGbv","label":"Incident that is not gender-based violence"},
  ],
}
