// Generated from packages/dictionary/src/codelists/transnationality.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TransnationalityCode } from '../types.ts'

/** Whether a border was crossed in the course of the trafficking. */
export const transnationality: CodeList<TransnationalityCode> = {
  id: "transnationality",
  title: "Transnational or internal",
  codes: [
    {"code":"transnational","label":"Transnational"},
    {"code":"internal","label":"Within one country"},
  ],
}
