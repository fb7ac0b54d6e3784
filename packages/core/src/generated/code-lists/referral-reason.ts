// Generated from packages/dictionary/src/codelists/referral-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReferralReasonCode } from '../types.ts'

/** Why the person was referred. */
export const referralReason: CodeList<ReferralReasonCode> = {
  id: "referralReason",
  title: "Reason for a referral",
  definition: "Why the person was referred.",
  codes: [
    {"code":"additionalServicesRequired","label":"Additional services required","definition":"The person needs something that the sender cannot give."},
    {"code":"migrationOrChangeOfLocation","label":"Migration or change of location","definition":"The person is moving or has moved to where another body is in charge."},
    {"code":"other","label":"Another reason","definition":"Something else, such as a conflict of interest or a risk at the present place."},
  ],
}
