// Generated from packages/dictionary/src/codelists/referral-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReferralReasonCode } from '../types.ts'

/** Why the person was referred. */
export const referralReason: CodeList<ReferralReasonCode> = {
  id: "referralReason",
  title: "Reason for a referral",
  codes: [
    {"code":"additionalServicesRequired","label":"Additional services required"},
    {"code":"migrationOrChangeOfLocation","label":"Migration or change of location"},
    {"code":"other","label":"Another reason"},
  ],
}
