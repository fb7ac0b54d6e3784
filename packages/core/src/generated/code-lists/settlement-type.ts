// Generated from packages/dictionary/src/codelists/settlement-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SettlementTypeCode } from '../types.ts'

/** What kind of settlement a place is, so that movement from rural to urban areas can be seen. */
export const settlementType: CodeList<SettlementTypeCode> = {
  id: "settlementType",
  title: "Type of settlement",
  codes: [
    {"code":"urban","label":"Town or city"},
    {"code":"rural","label":"Rural area"},
    {"code":"camp","label":"Camp or settlement for displaced people"},
    {"code":"borderPost","label":"Border post or crossing"},
    {"code":"workSite","label":"Isolated work site"},
  ],
}
