// Generated from packages/dictionary/src/codelists/gbv-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GbvTypeCode } from '../types.ts'

/** The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types. */
export const gbvType: CodeList<GbvTypeCode> = {
  id: "gbvType",
  title: "Type of gender-based violence",
  definition: "The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types.",
  codes: [
    {"code":"rape","label":"Rape","definition":"Penetration of the mouth, vagina or anus with a body part or an object, however slight, without consent."},
    {"code":"sexualAssault","label":"Sexual assault","definition":"A sexual act without consent that is not penetration, such as forced touching or kissing."},
    {"code":"physicalAssault","label":"Physical assault","definition":"Violence to the body that is not sexual: beating, burning, choking, weapons or acid."},
    {"code":"forcedMarriage","label":"Forced marriage","definition":"Marriage against the person’s will, with none of the types above in the same incident."},
    {"code":"denialOfResources","label":"Denial of resources, opportunities or services","definition":"Keeping someone from money, inheritance, school, health care or family planning because of their gender."},
    {"code":"psychologicalAbuse","label":"Psychological or emotional abuse","definition":"Threats, humiliation, forced isolation or stalking, without violence to the body."},
    {"code":"nonGbv","label":"Incident that is not gender-based violence","definition":"A harmful event that has nothing to do with the person’s sex or gender, such as a robbery; asked about last."},
  ],
}
