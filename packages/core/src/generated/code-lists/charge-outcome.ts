// Generated from packages/dictionary/src/codelists/charge-outcome.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ChargeOutcomeCode } from '../types.ts'

/** What became of a charge. */
export const chargeOutcome: CodeList<ChargeOutcomeCode> = {
  id: "chargeOutcome",
  title: "Outcome of a charge",
  definition: "What became of a charge.",
  codes: [
    {"code":"pending","label":"Pending","definition":"No decision has been taken."},
    {"code":"dropped","label":"Dropped","definition":"The prosecution withdrew the charge or did not pursue it."},
    {"code":"replaced","label":"Replaced by another charge","definition":"The charge was changed into another one, which has an entry of its own."},
    {"code":"convicted","label":"Convicted","definition":"A court found the person guilty of it."},
    {"code":"acquitted","label":"Acquitted","definition":"A court found the person not guilty of it; that says nothing about whether someone was a victim."},
  ],
}
