// Generated from packages/dictionary/src/codelists/closure-check.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ClosureCheckCode } from '../types.ts'

/** What was made sure of before a case was closed. */
export const closureCheck: CodeList<ClosureCheckCode> = {
  id: "closureCheck",
  title: "Check before closing a case",
  codes: [
    {"code":"safetyPlanReviewed","label":"Safety plan reviewed and in place"},
    {"code":"actionPlanComplete","label":"Action plan complete"},
    {"code":"resumeNotification","label":"Told that services can resume at any time"},
    {"code":"supervisorReview","label":"Supervisor reviewed the closure"},
  ],
}
