// Generated from packages/dictionary/src/codelists/abduction-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AbductionStatusCode } from '../types.ts'

/** Whether the survivor was abducted when the incident took place. */
export const abductionStatus: CodeList<AbductionStatusCode> = {
  id: "abductionStatus",
  title: "Abduction at the time of an incident",
  codes: [
    {"code":"none","label":"None"},
    {"code":"forcedConscription","label":"Forced conscription"},
    {"code":"trafficked","label":"Trafficked"},
    {"code":"otherAbductionOrKidnapping","label":"Other abduction or kidnapping"},
  ],
}
