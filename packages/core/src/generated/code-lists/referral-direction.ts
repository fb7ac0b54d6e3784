// Generated from packages/dictionary/src/codelists/referral-direction.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReferralDirectionCode } from '../types.ts'

/** Whether the referral came in or went out. */
export const referralDirection: CodeList<ReferralDirectionCode> = {
  id: "referralDirection",
  title: "Direction of a referral",
  codes: [
    {"code":"incoming","label":"Incoming"},
    {"code":"outgoing","label":"Outgoing"},
  ],
}
