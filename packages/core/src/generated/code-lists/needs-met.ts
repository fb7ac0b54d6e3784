// Generated from packages/dictionary/src/codelists/needs-met.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { NeedsMetCode } from '../types.ts'

/** Whether the needs were met at a follow-up. */
export const needsMet: CodeList<NeedsMetCode> = {
  id: "needsMet",
  title: "Needs met",
  codes: [
    {"code":"yes","label":"Yes"},
    {"code":"no","label":"No"},
    {"code":"partly","label":"Partly"},
  ],
}
