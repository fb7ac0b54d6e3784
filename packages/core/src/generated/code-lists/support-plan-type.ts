// Generated from packages/dictionary/src/codelists/support-plan-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SupportPlanTypeCode } from '../types.ts'

/** What a support plan is about. */
export const supportPlanType: CodeList<SupportPlanTypeCode> = {
  id: "supportPlanType",
  title: "Type of support plan",
  codes: [
    {"code":"education","label":"Education"},
    {"code":"financial","label":"Financial support"},
    {"code":"health","label":"Health"},
    {"code":"labourExploitationRehabilitation","label":"Rehabilitation after labour exploitation"},
    {"code":"legal","label":"Legal support"},
    {"code":"livelihood","label":"Livelihood"},
    {"code":"rightsBasedTraining","label":"Rights-based training"},
    {"code":"sexualExploitationRehabilitation","label":"Rehabilitation after sexual exploitation"},
    {"code":"socialCare","label":"Social care"},
  ],
}
