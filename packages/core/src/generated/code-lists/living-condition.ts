// Generated from packages/dictionary/src/codelists/living-condition.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { LivingConditionCode } from '../types.ts'

/** How the person had to live during the exploitation. */
export const livingCondition: CodeList<LivingConditionCode> = {
  id: "livingCondition",
  title: "Living condition",
  codes: [
    {"code":"adequate","label":"Adequate"},
    {"code":"overcrowded","label":"Overcrowded"},
    {"code":"insanitary","label":"Insanitary"},
    {"code":"lackOfFood","label":"Lack of food"},
    {"code":"noPrivacy","label":"No privacy"},
    {"code":"lockedIn","label":"Locked in"},
  ],
}
