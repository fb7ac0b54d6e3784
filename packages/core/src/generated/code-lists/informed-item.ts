// Generated from packages/dictionary/src/codelists/informed-item.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { InformedItemCode } from '../types.ts'

/** What the person was told before consent; the seven prompts of HTCDS in other words. */
export const informedItem: CodeList<InformedItemCode> = {
  id: "informedItem",
  title: "Informed item",
  codes: [
    {"code":"agreesToInterview","label":"Agrees, or the child assents, to be interviewed"},
    {"code":"toldPurpose","label":"Told why the interview takes place"},
    {"code":"toldDataUse","label":"Told of actual and possible uses of the data"},
    {"code":"toldResearchUse","label":"Told that non-identifying data may serve research"},
    {"code":"toldAccessRight","label":"Told of the right to ask for own data at any time"},
    {"code":"toldRetention","label":"Told how long data are kept"},
    {"code":"toldWithdrawal","label":"Told how to withdraw consent"},
  ],
}
