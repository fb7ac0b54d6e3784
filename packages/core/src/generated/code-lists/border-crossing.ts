// Generated from packages/dictionary/src/codelists/border-crossing.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { BorderCrossingCode } from '../types.ts'

/** How a border was crossed on a leg of the journey. */
export const borderCrossing: CodeList<BorderCrossingCode> = {
  id: "borderCrossing",
  title: "Border crossing",
  codes: [
    {"code":"regular","label":"Regular"},
    {"code":"irregular","label":"Irregular"},
    {"code":"none","label":"No border crossed"},
  ],
}
