// Generated from packages/dictionary/src/codelists/wish-to-pursue.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WishToPursueCode } from '../types.ts'

/** Whether the person wants legal action. */
export const wishToPursue: CodeList<WishToPursueCode> = {
  id: "wishToPursue",
  title: "Wish to pursue",
  codes: [
    {"code":"yes","label":"Yes"},
    {"code":"no","label":"No"},
    {"code":"undecided","label":"Undecided"},
  ],
}
