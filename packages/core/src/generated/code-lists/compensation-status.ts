// Generated from packages/dictionary/src/codelists/compensation-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { CompensationStatusCode } from '../types.ts'

/** How far a claim for compensation has come. */
export const compensationStatus: CodeList<CompensationStatusCode> = {
  id: "compensationStatus",
  title: "Compensation",
  codes: [
    {"code":"notClaimed","label":"Not claimed"},
    {"code":"claimed","label":"Claimed"},
    {"code":"awarded","label":"Awarded"},
    {"code":"paid","label":"Paid"},
    {"code":"refused","label":"Refused"},
  ],
}
