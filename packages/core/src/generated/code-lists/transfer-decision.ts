// Generated from packages/dictionary/src/codelists/transfer-decision.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TransferDecisionCode } from '../types.ts'

/** Whether the data may be transferred outside the country. */
export const transferDecision: CodeList<TransferDecisionCode> = {
  id: "transferDecision",
  title: "Transfer of data abroad",
  definition: "Whether the data may be transferred outside the country.",
  codes: [
    {"code":"yes","label":"Yes","definition":"The data may leave the country, to anyone who may receive them here."},
    {"code":"no","label":"No","definition":"The data stay on machines inside the country."},
    {"code":"underConditions","label":"Under conditions","definition":"The data may leave only as the authority’s permit or a contract sets out."},
  ],
}
