// Generated from packages/dictionary/src/codelists/gbv-context.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GbvContextCode } from '../types.ts'

/** Computed from the exposure and never typed in. */
export const gbvContext: CodeList<GbvContextCode> = {
  id: "gbvContext",
  title: "Context of gender-based violence",
  definition: "Computed from the exposure and never typed in.",
  codes: [
    {"code":"intimatePartnerViolence","label":"Intimate partner violence","definition":"An alleged perpetrator is a current or former intimate partner."},
    {"code":"childSexualAbuse","label":"Child sexual abuse","definition":"Rape or sexual assault, survivor under 18."},
    {"code":"earlyMarriage","label":"Early marriage","definition":"Forced marriage, survivor under 18."},
    {"code":"possibleSexualExploitation","label":"Possible sexual exploitation","definition":"Rape or sexual assault with goods or money exchanged."},
    {"code":"possibleSexualSlavery","label":"Possible sexual slavery","definition":"Rape or sexual assault with an abduction status other than none."},
    {"code":"harmfulTraditionalPractice","label":"Harmful traditional practice","definition":"A harmful practice is flagged."},
  ],
}
