// Generated from packages/dictionary/src/codelists/wish-to-pursue.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WishToPursueCode } from '../types.ts'

/** Whether the person wants legal action. */
export const wishToPursue: CodeList<WishToPursueCode> = {
  id: "wishToPursue",
  title: "Wish to pursue",
  definition: "Whether the person wants legal action.",
  codes: [
    {"code":"yes","label":"Yes","definition":"The person wants a complaint, a claim or a trial, knowing what it involves."},
    {"code":"no","label":"No","definition":"The person does not want it now; help does not depend on it, and they may change their mind."},
    {"code":"undecided","label":"Undecided","definition":"The person was asked and wants time or more advice."},
  ],
}
