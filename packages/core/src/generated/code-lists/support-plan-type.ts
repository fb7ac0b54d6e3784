// Generated from packages/dictionary/src/codelists/support-plan-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SupportPlanTypeCode } from '../types.ts'

/** What a support plan is about. */
export const supportPlanType: CodeList<SupportPlanTypeCode> = {
  id: "supportPlanType",
  title: "Type of support plan",
  definition: "What a support plan is about.",
  codes: [
    {"code":"education","label":"Education","definition":"School, catch-up classes or training for a trade."},
    {"code":"financial","label":"Financial support","definition":"Grants, cash, compensation of costs or access to a bank."},
    {"code":"health","label":"Health","definition":"Treatment of body and mind, with appointments and medicines."},
    {"code":"labourExploitationRehabilitation","label":"Rehabilitation after labour exploitation","definition":"Recovery from forced work: health, unpaid wages, skills and a safe job."},
    {"code":"legal","label":"Legal support","definition":"Advice and representation, papers and residence."},
    {"code":"livelihood","label":"Livelihood","definition":"A way to earn: tools, a small business, land or placement."},
    {"code":"rightsBasedTraining","label":"Rights-based training","definition":"Learning about one’s rights at work, in marriage, as migrant or child, and how to use them."},
    {"code":"sexualExploitationRehabilitation","label":"Rehabilitation after sexual exploitation","definition":"Recovery from exploitation in prostitution, images or servitude: safety, health and counselling."},
    {"code":"socialCare","label":"Social care","definition":"Housing, family work, child care and ties in the community."},
  ],
}
