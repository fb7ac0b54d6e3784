// Generated from packages/dictionary/src/codelists/referral-source.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReferralSourceCode } from '../types.ts'

/** General category of who referred the person. */
export const referralSource: CodeList<ReferralSourceCode> = {
  id: "referralSource",
  title: "Source of a referral",
  codes: [
    {"code":"healthMedical","label":"Health or medical service"},
    {"code":"psychosocial","label":"Psychosocial service"},
    {"code":"policeOther","label":"Police or other security actor"},
    {"code":"legalAssistance","label":"Legal assistance"},
    {"code":"livelihoods","label":"Livelihoods programme"},
    {"code":"selfReferral","label":"Came by themselves"},
    {"code":"teacherSchoolOfficial","label":"Teacher or school official"},
    {"code":"communityOrCampLeader","label":"Community or camp leader"},
    {"code":"safehouse","label":"Safe house or shelter"},
    {"code":"otherHumanitarianOrDevelopmentActor","label":"Other humanitarian or development actor"},
    {"code":"otherGovernmentService","label":"Other government service"},
    {"code":"other","label":"Another source"},
  ],
}
