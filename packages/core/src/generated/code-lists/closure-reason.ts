// Generated from packages/dictionary/src/codelists/closure-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ClosureReasonCode } from '../types.ts'

/** Why a case was closed and what was checked before; HTCDS holds free text here. */
export const closureReason: CodeList<ClosureReasonCode> = {
  id: "closureReason",
  title: "Reason or check at closure",
  definition: "Why a case was closed and what was checked before; HTCDS holds free text here.",
  codes: [
    {"code":"needsMet","label":"Needs met as far as possible"},
    {"code":"noContact","label":"No contact for a set period"},
    {"code":"survivorRequest","label":"Survivor asked to close"},
    {"code":"survivorLeftArea","label":"Survivor left the area"},
    {"code":"transferredOrganisation","label":"Transferred to another organisation"},
    {"code":"fundingConstraints","label":"Funding constraints of the provider"},
    {"code":"safetyPlanReviewed","label":"Safety plan reviewed and in place"},
    {"code":"actionPlanComplete","label":"Action plan complete"},
    {"code":"noFurtherSupport","label":"Both agree that no more support is needed"},
    {"code":"resumeNotification","label":"Told that services can resume at any time"},
    {"code":"supervisorReview","label":"Supervisor reviewed the closure"},
  ],
}
