// Generated from packages/dictionary/src/codelists/follow-up-result.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { FollowUpResultCode } from '../types.ts'

/** Whether the person was reached at a planned follow-up. */
export const followUpResult: CodeList<FollowUpResultCode> = {
  id: "followUpResult",
  title: "Result of a follow-up contact",
  codes: [
    {"code":"reached","label":"Reached"},
    {"code":"declined","label":"Declined"},
    {"code":"notReached","label":"Not reached"},
    {"code":"postponed","label":"Postponed"},
    {"code":"unsafe","label":"Not attempted for safety"},
  ],
}
