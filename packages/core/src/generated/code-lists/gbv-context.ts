// Generated from packages/dictionary/src/codelists/gbv-context.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GbvContextCode } from '../types.ts'

/** Computed from the exposure and never typed in. */
export const gbvContext: CodeList<GbvContextCode> = {
  id: "gbvContext",
  title: "Context of gender-based violence",
  definition: "Computed from the exposure and never typed in.",
  codes: [
    {"code":"intimatePartnerViolence","label":"Intimate partner violence","definition":"An alleged perpetrator is a current or former spouse or partner of the survivor."},
    {"code":"childSexualAbuse","label":"Child sexual abuse","definition":"Rape or sexual assault of a survivor who was under 18."},
    {"code":"earlyMarriage","label":"Early marriage","definition":"Forced marriage of a survivor who was under 18."},
    {"code":"possibleSexualExploitation","label":"Possible sexual exploitation","definition":"Rape or sexual assault in exchange for goods, money or favours."},
    {"code":"possibleSexualSlavery","label":"Possible sexual slavery","definition":"Rape or sexual assault of someone who was abducted, conscripted or trafficked at the time."},
    {"code":"harmfulTraditionalPractice","label":"Harmful traditional practice","definition":"The record flags a custom that harms, such as genital cutting or widow inheritance."},
  ],
}
