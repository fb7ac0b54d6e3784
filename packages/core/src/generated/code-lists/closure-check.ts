// Generated from packages/dictionary/src/codelists/closure-check.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ClosureCheckCode } from '../types.ts'

/** What was made sure of before a case was closed. */
export const closureCheck: CodeList<ClosureCheckCode> = {
  id: "closureCheck",
  title: "Check before closing a case",
  definition: "What was made sure of before a case was closed.",
  codes: [
    {"code":"safetyPlanReviewed","label":"Safety plan reviewed and in place","definition":"The person and the case worker went through the plan for staying safe, and it still holds after the closure."},
    {"code":"actionPlanComplete","label":"Action plan complete","definition":"Every step that was agreed at the beginning has been done, or was dropped with the person’s consent."},
    {"code":"resumeNotification","label":"Told that services can resume at any time","definition":"The person knows whom to call and that coming back needs no new reason."},
    {"code":"supervisorReview","label":"Supervisor reviewed the closure","definition":"Someone who oversees the case worker read the file and agreed."},
  ],
}
