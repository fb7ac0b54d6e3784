// Generated from packages/dictionary/src/codelists/informed-item.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { InformedItemCode } from '../types.ts'

/** What the person was told before consent; the seven prompts of HTCDS in other words. */
export const informedItem: CodeList<InformedItemCode> = {
  id: "informedItem",
  title: "Informed item",
  definition: "What the person was told before consent; the seven prompts of HTCDS in other words.",
  codes: [
    {"code":"agreesToInterview","label":"Agrees, or the child assents, to be interviewed","definition":"The person said freely that questions may be put; a child said so in its own way."},
    {"code":"toldPurpose","label":"Told why the interview takes place","definition":"The worker explained what the conversation is for and what it cannot bring."},
    {"code":"toldDataUse","label":"Told of actual and possible uses of the data","definition":"The worker explained who will read the answers, for what, and what else might be done with them."},
    {"code":"toldResearchUse","label":"Told that non-identifying data may serve research","definition":"The worker explained that answers without names may be studied, and that saying no is possible."},
    {"code":"toldAccessRight","label":"Told of the right to ask for own data at any time","definition":"The worker explained how to see, correct or get a copy of what is kept."},
    {"code":"toldRetention","label":"Told how long data are kept","definition":"The worker named the date or the event after which the record is deleted."},
    {"code":"toldWithdrawal","label":"Told how to withdraw consent","definition":"The worker explained whom to call to take a yes back, and that no service is lost by it."},
  ],
}
