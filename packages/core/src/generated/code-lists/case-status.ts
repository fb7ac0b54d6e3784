// Generated from packages/dictionary/src/codelists/case-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { CaseStatusCode } from '../types.ts'

/** The status of the work on a case. */
export const caseStatus: CodeList<CaseStatusCode> = {
  id: "caseStatus",
  title: "Status of the case",
  codes: [
    {"code":"open","label":"Open"},
    {"code":"followUp","label":"Follow-up"},
    {"code":"closed","label":"Closed"},
    {"code":"transferred","label":"Transferred"},
    {"code":"reopened","label":"Reopened"},
  ],
}
