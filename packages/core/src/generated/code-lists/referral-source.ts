// Generated from packages/dictionary/src/codelists/referral-source.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReferralSourceCode } from '../types.ts'

/** General category of who referred the person. */
export const referralSource: CodeList<ReferralSourceCode> = {
  id: "referralSource",
  title: "Source of a referral",
  definition: "General category of who referred the person.",
  codes: [
    {"code":"healthMedical","label":"Health or medical service","definition":"A hospital, clinic, health post or community health worker sent the person."},
    {"code":"psychosocial","label":"Psychosocial service","definition":"A counselling or social work programme sent the person."},
    {"code":"policeOther","label":"Police or other security actor","definition":"Police, military, border guards or private guards sent the person."},
    {"code":"legalAssistance","label":"Legal assistance","definition":"A lawyer, paralegal or legal aid office sent the person."},
    {"code":"livelihoods","label":"Livelihoods programme","definition":"A project for income, training or savings sent the person."},
    {"code":"selfReferral","label":"Came by themselves","definition":"The person found the way alone; no service was involved before."},
    {"code":"teacherSchoolOfficial","label":"Teacher or school official","definition":"Someone working in a place of education sent the person."},
    {"code":"communityOrCampLeader","label":"Community or camp leader","definition":"A chief, elder, religious or block leader sent the person."},
    {"code":"safehouse","label":"Safe house or shelter","definition":"A place of protected lodging sent the person on."},
    {"code":"otherHumanitarianOrDevelopmentActor","label":"Other humanitarian or development actor","definition":"An aid organisation whose field is none of those above sent the person."},
    {"code":"otherGovernmentService","label":"Other government service","definition":"A public office that is none of those above, such as immigration or a district, sent the person."},
    {"code":"other","label":"Another source","definition":"Someone outside these groups, such as a relative, a neighbour or a helpline."},
  ],
}
