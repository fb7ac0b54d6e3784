// Generated from packages/dictionary/src/codelists/marital-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MaritalStatusCode } from '../types.ts'

/** Marital status of the person. */
export const maritalStatus: CodeList<MaritalStatusCode> = {
  id: "maritalStatus",
  title: "Marital status",
  codes: [
    {"code":"single","label":"Never married"},
    {"code":"married","label":"Married"},
    {"code":"customaryUnion","label":"Customary or informal union"},
    {"code":"widowed","label":"Widowed"},
    {"code":"divorced","label":"Divorced"},
    {"code":"separated","label":"Separated"},
    {"code":"registeredPartnership","label":"Registered partnership"},
  ],
}
