// Generated from packages/dictionary/src/codelists/risk-level.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { RiskLevelCode } from '../types.ts'

/** How urgent the protection of the person is. */
export const riskLevel: CodeList<RiskLevelCode> = {
  id: "riskLevel",
  title: "Level of risk",
  codes: [
    {"code":"high","label":"High"},
    {"code":"medium","label":"Medium"},
    {"code":"low","label":"Low"},
  ],
}
