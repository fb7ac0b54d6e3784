// Generated from packages/dictionary/src/codelists/relation-to-victim.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { RelationToVictimCode } from '../types.ts'

/** Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family. */
export const relationToVictim: CodeList<RelationToVictimCode> = {
  id: "relationToVictim",
  title: "Relation to the victim",
  codes: [
    {"code":"intimatePartner","label":"Intimate partner"},
    {"code":"formerPartner","label":"Former partner"},
    {"code":"parent","label":"Parent"},
    {"code":"otherFamily","label":"Another member of the family"},
    {"code":"family","label":"Family, which member is not known"},
    {"code":"caregiver","label":"Caregiver"},
    {"code":"friendAcquaintance","label":"Friend or acquaintance"},
    {"code":"neighbour","label":"Neighbour"},
    {"code":"employer","label":"Employer or supervisor"},
    {"code":"recruiterAgent","label":"Recruiter or agent"},
    {"code":"smuggler","label":"Smuggler"},
    {"code":"official","label":"Official"},
    {"code":"serviceProvider","label":"Service provider"},
    {"code":"onlineContact","label":"Online contact"},
    {"code":"stranger","label":"Stranger"},
    {"code":"other","label":"Another relation"},
    {"code":"intimateOrFormerPartner","label":"Intimate or former partner (merged)"},
    {"code":"familyOrIntimatePartner","label":"Family or intimate partner (merged)"},
    {"code":"acquaintedUnspecified","label":"Acquainted, not specified (merged)"},
    {"code":"strangerUnknownOrOther","label":"Stranger, unknown or other (merged)"},
  ],
}
