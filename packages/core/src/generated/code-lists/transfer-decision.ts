// Generated from packages/dictionary/src/codelists/transfer-decision.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TransferDecisionCode } from '../types.ts'

/** Whether the data may be transferred outside the country. */
export const transferDecision: CodeList<TransferDecisionCode> = {
  id: "transferDecision",
  title: "Transfer of data abroad",
  codes: [
    {"code":"yes","label":"Yes"},
    {"code":"no","label":"No"},
    {"code":"underConditions","label":"Under conditions"},
  ],
}
