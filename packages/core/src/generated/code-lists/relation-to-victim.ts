// Generated from packages/dictionary/src/codelists/relation-to-victim.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { RelationToVictimCode } from '../types.ts'

/** Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family. */
export const relationToVictim: CodeList<RelationToVictimCode> = {
  id: "relationToVictim",
  title: "Relation to the victim",
  definition: "Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family.",
  codes: [
    {"code":"intimatePartner","label":"Intimate partner","definition":"Married to the victim, or a couple with the victim, when it happened."},
    {"code":"formerPartner","label":"Former partner","definition":"Was a couple with the victim earlier and no longer when it happened."},
    {"code":"family","label":"Family, which member is not known","definition":"Kin, but the source does not say which: never a partner. Where it is known, choose parent or another member."},
    {"code":"parent","label":"Parent","definition":"The victim’s mother or father, by birth, adoption or marriage; the sex of the alleged perpetrator says which."},
    {"code":"otherFamily","label":"Another member of the family","definition":"A brother, sister, grandparent, aunt, uncle, cousin, child or in-law of the victim."},
    {"code":"caregiver","label":"Caregiver","definition":"Someone who looks after the victim day by day, such as a guardian or foster carer; where the source names the mother or father, choose parent."},
    {"code":"friendAcquaintance","label":"Friend or acquaintance","definition":"Someone whom the victim knew socially, at school or in a shared home, without kinship."},
    {"code":"neighbour","label":"Neighbour","definition":"Someone who lived next door or in the same village or block and was known as such."},
    {"code":"employer","label":"Employer or supervisor","definition":"Someone who hired the victim or gave orders at work."},
    {"code":"recruiterAgent","label":"Recruiter or agent","definition":"Someone known to the victim only as the one who offered or arranged work or travel."},
    {"code":"smuggler","label":"Smuggler","definition":"Someone known to the victim only as the guide over a border, for a benefit."},
    {"code":"official","label":"Official","definition":"Someone who holds a public office, including teachers and school staff."},
    {"code":"serviceProvider","label":"Service provider","definition":"A worker of an aid, health or other service that the victim used."},
    {"code":"onlineContact","label":"Online contact","definition":"Someone known only through the internet, such as a chat, a game or a dating app, before it began."},
    {"code":"stranger","label":"Stranger","definition":"Someone whom the victim had never met or known of before it began."},
    {"code":"other","label":"Another relation","definition":"A tie that is not listed, such as a religious or armed leader; say which in the details."},
    {"code":"intimateOrFormerPartner","label":"Intimate or former partner (merged)","definition":"Only from data that do not tell a present couple from a past one, such as GBVIMS: never split."},
    {"code":"familyOrIntimatePartner","label":"Family or intimate partner (merged)","definition":"Only from CTDC layout C, which prints kin and couples as one: never split."},
    {"code":"acquaintedUnspecified","label":"Acquainted, not specified (merged)","definition":"Only from data that do not say how the two knew each other: never read as an intimate partner."},
    {"code":"strangerUnknownOrOther","label":"Stranger, unknown or other (merged)","definition":"Only from CTDC layout C, which prints all that is neither kin, couple nor friend as one: never split."},
  ],
}
