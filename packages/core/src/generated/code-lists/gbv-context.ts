// Generated from packages/dictionary/src/codelists/gbv-context.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GbvContextCode } from '../types.ts'

/** Computed from the exposure and never typed in. */
export const gbvContext: CodeList<GbvContextCode> = {
  id: "gbvContext",
  title: "Context of gender-based violence",
  codes: [
    {"code":"intimatePartnerViolence","label":"Intimate partner violence"},
    {"code":"childSexualAbuse","label":"Child sexual abuse"},
    {"code":"earlyMarriage","label":"Early marriage"},
    {"code":"possibleSexualExploitation","label":"Possible sexual exploitation"},
    {"code":"possibleSexualSlavery","label":"Possible sexual slavery"},
    {"code":"harmfulTraditionalPractice","label":"Harmful traditional practice"},
  ],
}
