// Generated from packages/dictionary/src/codelists/status-basis.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { StatusBasisCode } from '../types.ts'

/** What the trafficking status rests on. */
export const statusBasis: CodeList<StatusBasisCode> = {
  id: "statusBasis",
  title: "Basis of the status",
  codes: [
    {"code":"selfReport","label":"What the person said"},
    {"code":"screening","label":"Screening"},
    {"code":"interview","label":"Interview"},
    {"code":"documents","label":"Documents"},
    {"code":"courtDecision","label":"Decision of a court"},
    {"code":"referralInformation","label":"Information that came with a referral"},
    {"code":"other","label":"Something else"},
  ],
}
