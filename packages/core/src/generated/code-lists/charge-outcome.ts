// Generated from packages/dictionary/src/codelists/charge-outcome.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ChargeOutcomeCode } from '../types.ts'

/** What became of a charge. */
export const chargeOutcome: CodeList<ChargeOutcomeCode> = {
  id: "chargeOutcome",
  title: "Outcome of a charge",
  codes: [
    {"code":"pending","label":"Pending"},
    {"code":"dropped","label":"Dropped"},
    {"code":"replaced","label":"Replaced by another charge"},
    {"code":"convicted","label":"Convicted"},
    {"code":"acquitted","label":"Acquitted"},
  ],
}
