// Generated from packages/dictionary/src/codelists/reported-elsewhere.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReportedElsewhereCode } from '../types.ts'

/** Whether the same incident was reported by another organisation, to avoid counting twice. */
export const reportedElsewhere: CodeList<ReportedElsewhereCode> = {
  id: "reportedElsewhere",
  title: "Reported elsewhere",
  codes: [
    {"code":"no","label":"No"},
    {"code":"gbvimsOrganisation","label":"Yes, by an organisation that uses GBVIMS"},
    {"code":"otherOrganisation","label":"Yes, by another organisation"},
  ],
}
