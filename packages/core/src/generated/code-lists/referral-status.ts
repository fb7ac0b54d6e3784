// Generated from packages/dictionary/src/codelists/referral-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReferralStatusCode } from '../types.ts'

/** How far a referral has come; sending it needs consent. */
export const referralStatus: CodeList<ReferralStatusCode> = {
  id: "referralStatus",
  title: "Status of a referral",
  codes: [
    {"code":"draft","label":"Draft"},
    {"code":"sent","label":"Sent"},
    {"code":"accepted","label":"Accepted"},
    {"code":"rejected","label":"Rejected"},
    {"code":"done","label":"Done"},
    {"code":"revoked","label":"Revoked"},
  ],
}
