// Generated from packages/dictionary/src/codelists/preferred-sex.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PreferredSexCode } from '../types.ts'

/** Whom the person prefers as interviewer or interpreter. */
export const preferredSex: CodeList<PreferredSexCode> = {
  id: "preferredSex",
  title: "Preferred sex of a worker",
  codes: [
    {"code":"female","label":"A woman"},
    {"code":"male","label":"A man"},
    {"code":"noPreference","label":"No preference"},
  ],
}
