// Generated from packages/dictionary/src/codelists/referral-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReferralStatusCode } from '../types.ts'

/** How far a referral has come; sending it needs consent. */
export const referralStatus: CodeList<ReferralStatusCode> = {
  id: "referralStatus",
  title: "Status of a referral",
  definition: "How far a referral has come; sending it needs consent.",
  codes: [
    {"code":"draft","label":"Draft","definition":"It is being prepared and nothing has left the organisation."},
    {"code":"sent","label":"Sent","definition":"It has left the organisation with the person’s consent, and the recipient’s answer is awaited."},
    {"code":"accepted","label":"Accepted","definition":"The recipient has agreed to help; the person has not been served yet."},
    {"code":"rejected","label":"Rejected","definition":"The organisation that received it cannot or will not help; another has to be found."},
    {"code":"done","label":"Done","definition":"The recipient has reported that the person was served."},
    {"code":"revoked","label":"Revoked","definition":"The sender or the person took it back before it was carried out."},
  ],
}
