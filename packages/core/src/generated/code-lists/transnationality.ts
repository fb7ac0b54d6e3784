// Generated from packages/dictionary/src/codelists/transnationality.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TransnationalityCode } from '../types.ts'

/** Whether a border was crossed in the course of the trafficking. */
export const transnationality: CodeList<TransnationalityCode> = {
  id: "transnationality",
  title: "Transnational or internal",
  definition: "Whether a border was crossed in the course of the trafficking.",
  codes: [
    {"code":"transnational","label":"Transnational","definition":"Recruitment, journey or exploitation lay in more than one country, or were planned to."},
    {"code":"internal","label":"Within one country","definition":"Everything took place, and was planned, in a single country, as from village to town."},
  ],
}
