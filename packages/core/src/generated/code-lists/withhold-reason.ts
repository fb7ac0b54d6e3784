// Generated from packages/dictionary/src/codelists/withhold-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WithholdReasonCode } from '../types.ts'

/** Why the person asks to hold something back from someone. */
export const withholdReason: CodeList<WithholdReasonCode> = {
  id: "withholdReason",
  title: "Reason for withholding",
  codes: [
    {"code":"fear","label":"Fear of harm"},
    {"code":"wantsToTellThemselves","label":"Wants to tell it themselves"},
    {"code":"other","label":"Another reason"},
  ],
}
