// Generated from packages/dictionary/src/codelists/withhold-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WithholdReasonCode } from '../types.ts'

/** Why the person asks to hold something back from someone. */
export const withholdReason: CodeList<WithholdReasonCode> = {
  id: "withholdReason",
  title: "Reason for withholding",
  definition: "Why the person asks to hold something back from someone.",
  codes: [
    {"code":"fear","label":"Fear of harm","definition":"Someone could hurt the person or others if they learned of it."},
    {"code":"wantsToTellThemselves","label":"Wants to tell it themselves","definition":"The person means to speak with them in their own time."},
    {"code":"other","label":"Another reason","definition":"A reason that is not listed, such as shame or advice of a lawyer; none need be given."},
  ],
}
