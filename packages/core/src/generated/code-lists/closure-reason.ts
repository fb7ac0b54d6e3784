// Generated from packages/dictionary/src/codelists/closure-reason.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ClosureReasonCode } from '../types.ts'

/** Why the organisation ended its work on a case; HTCDS holds free text here. What was checked before closing has a list of its own. */
export const closureReason: CodeList<ClosureReasonCode> = {
  id: "closureReason",
  title: "Reason for closing a case",
  definition: "Why the organisation ended its work on a case; HTCDS holds free text here. What was checked before closing has a list of its own.",
  codes: [
    {"code":"needsMet","label":"Needs met as far as possible","definition":"The needs that the person named were met, as far as the services here allow."},
    {"code":"noContact","label":"No contact for a set period","definition":"The person could not be reached by the safe ways agreed, for as long as the organisation’s procedure sets."},
    {"code":"survivorRequest","label":"Survivor asked to close","definition":"The person said that the work should end, whatever needs remain."},
    {"code":"survivorLeftArea","label":"Survivor left the area","definition":"The person moved or returned to where this organisation cannot work."},
    {"code":"transferredOrganisation","label":"Transferred to another organisation","definition":"Another organisation took over the whole case with the person’s consent."},
    {"code":"fundingConstraints","label":"Funding constraints of the provider","definition":"The organisation has no money or staff to go on, although needs remain."},
    {"code":"noFurtherSupport","label":"Both agree that no more support is needed","definition":"The person and the case worker decided together that support can end; needs may have been met in other ways."},
    {"code":"notTrafficking","label":"Not trafficking in persons","definition":"What happened is not trafficking in persons; the person was told which other services there are. Say why in the details."},
    {"code":"death","label":"Death of the person","definition":"The person has died, of whatever cause."},
    {"code":"other","label":"Another reason","definition":"A reason that this list lacks; give it in the details without names."},
  ],
}
