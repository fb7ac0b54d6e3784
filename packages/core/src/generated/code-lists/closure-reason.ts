// Generated from packages/dictionary/src/codelists/closure-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ClosureReasonCode } from '../types.ts'

/** Why the organisation ended its work on a case; HTCDS holds free text here. What was checked before closing has a list of its own. */
export const closureReason: CodeList<ClosureReasonCode> = {
  id: "closureReason",
  title: "Reason for closing a case",
  codes: [
    {"code":"needsMet","label":"Needs met as far as possible"},
    {"code":"noContact","label":"No contact for a set period"},
    {"code":"survivorRequest","label":"Survivor asked to close"},
    {"code":"survivorLeftArea","label":"Survivor left the area"},
    {"code":"transferredOrganisation","label":"Transferred to another organisation"},
    {"code":"fundingConstraints","label":"Funding constraints of the provider"},
    {"code":"noFurtherSupport","label":"Both agree that no more support is needed"},
    {"code":"notTrafficking","label":"Not trafficking in persons"},
    {"code":"death","label":"Death of the person"},
    {"code":"other","label":"Another reason"},
  ],
}
