// Generated from packages/dictionary/src/codelists/case-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { CaseStatusCode } from '../types.ts'

/** The status of the work on a case. */
export const caseStatus: CodeList<CaseStatusCode> = {
  id: "caseStatus",
  title: "Status of the case",
  definition: "The status of the work on a case.",
  codes: [
    {"code":"open","label":"Open","definition":"The organisation is working on the case: needs are being assessed or services given."},
    {"code":"followUp","label":"Follow-up","definition":"The main work is done; contact goes on to see how the person is."},
    {"code":"closed","label":"Closed","definition":"The organisation has ended its work and gives the reason."},
    {"code":"transferred","label":"Transferred","definition":"Ended here and handed to another organisation, which goes on with it."},
    {"code":"reopened","label":"Reopened","definition":"Work began again after it had been ended once, because the person came back or new facts appeared."},
  ],
}
