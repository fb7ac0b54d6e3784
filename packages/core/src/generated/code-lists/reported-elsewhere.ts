// Generated from packages/dictionary/src/codelists/reported-elsewhere.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReportedElsewhereCode } from '../types.ts'

/** Whether the same incident was reported by another organisation, to avoid counting twice. */
export const reportedElsewhere: CodeList<ReportedElsewhereCode> = {
  id: "reportedElsewhere",
  title: "Reported elsewhere",
  definition: "Whether the same incident was reported by another organisation, to avoid counting twice.",
  codes: [
    {"code":"no","label":"No","definition":"As far as the person and the worker know, it was told here first."},
    {"code":"gbvimsOrganisation","label":"Yes, by an organisation that uses GBVIMS","definition":"It was told before to an organisation whose figures go into the same system, so it would be counted twice."},
    {"code":"otherOrganisation","label":"Yes, by another organisation","definition":"It was told before to a body whose figures do not go into GBVIMS."},
  ],
}
