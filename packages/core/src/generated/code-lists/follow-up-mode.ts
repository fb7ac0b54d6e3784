// Generated from packages/dictionary/src/codelists/follow-up-mode.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { FollowUpModeCode } from '../types.ts'

/** How the follow-up took place. */
export const followUpMode: CodeList<FollowUpModeCode> = {
  id: "followUpMode",
  title: "Mode of follow-up",
  codes: [
    {"code":"inPerson","label":"In person"},
    {"code":"homeVisit","label":"Home visit"},
    {"code":"phone","label":"Telephone"},
    {"code":"message","label":"Message"},
    {"code":"throughThirdParty","label":"Through someone whom the person trusts"},
  ],
}
