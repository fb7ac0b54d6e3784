// Generated from packages/dictionary/src/codelists/act.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ActCode } from '../types.ts'

/** What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment, Transit, Exploitation) are not acts. */
export const act: CodeList<ActCode> = {
  id: "act",
  title: "Act",
  codes: [
    {"code":"recruitment","label":"Recruitment"},
    {"code":"transportation","label":"Transportation"},
    {"code":"transfer","label":"Transfer"},
    {"code":"harbouring","label":"Harbouring"},
    {"code":"receipt","label":"Receipt"},
  ],
}
