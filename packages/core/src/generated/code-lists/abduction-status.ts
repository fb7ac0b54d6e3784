// Generated from packages/dictionary/src/codelists/abduction-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AbductionStatusCode } from '../types.ts'

/** Whether the survivor was abducted when the incident took place. */
export const abductionStatus: CodeList<AbductionStatusCode> = {
  id: "abductionStatus",
  title: "Abduction at the time of an incident",
  definition: "Whether the survivor was abducted when the incident took place.",
  codes: [
    {"code":"none","label":"None","definition":"The survivor was living free: no one held her or him by force when it happened."},
    {"code":"forcedConscription","label":"Forced conscription","definition":"Taken by an army, a militia or another armed group and made to serve it, in any function."},
    {"code":"trafficked","label":"Trafficked","definition":"Already recruited, moved or held for exploitation when the violence took place. It sets or clears no reading of trafficking by itself."},
    {"code":"otherAbductionOrKidnapping","label":"Other abduction or kidnapping","definition":"Taken or held against her or his will for something else, such as ransom, marriage or revenge."},
  ],
}
