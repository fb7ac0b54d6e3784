// Generated from packages/dictionary/src/codelists/screening-outcome.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ScreeningOutcomeCode } from '../types.ts'

/** What a screening found; it is not a legal finding. */
export const screeningOutcome: CodeList<ScreeningOutcomeCode> = {
  id: "screeningOutcome",
  title: "Outcome of screening",
  codes: [
    {"code":"noIndicators","label":"No indicators found"},
    {"code":"indicators","label":"Indicators found"},
    {"code":"presumed","label":"Presumed victim"},
  ],
}
