// Generated from packages/dictionary/src/codelists/living-condition.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { LivingConditionCode } from '../types.ts'

/** How the person had to live during the exploitation. */
export const livingCondition: CodeList<LivingConditionCode> = {
  id: "livingCondition",
  title: "Living condition",
  definition: "How the person had to live during the exploitation.",
  codes: [
    {"code":"adequate","label":"Adequate","definition":"Safe, clean, with enough room and food; exploitation may still have taken place."},
    {"code":"overcrowded","label":"Overcrowded","definition":"Too many people shared a room or a bed."},
    {"code":"insanitary","label":"Insanitary","definition":"Without clean water, a latrine or protection from vermin and weather."},
    {"code":"lackOfFood","label":"Lack of food","definition":"Too little to eat or drink, or spoiled, or given as a reward."},
    {"code":"noPrivacy","label":"No privacy","definition":"No place to wash, change or sleep out of the sight of others."},
    {"code":"lockedIn","label":"Locked in","definition":"The doors or the compound were shut from outside, so that the person could not go out."},
  ],
}
