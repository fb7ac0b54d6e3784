// Generated from packages/dictionary/src/codelists/marital-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MaritalStatusCode } from '../types.ts'

/** Marital status of the person. */
export const maritalStatus: CodeList<MaritalStatusCode> = {
  id: "maritalStatus",
  title: "Marital status",
  definition: "Marital status of the person.",
  codes: [
    {"code":"single","label":"Never married","definition":"Has lived in no marriage, customary union or registered partnership so far."},
    {"code":"married","label":"Married","definition":"Has a spouse before the civil law, whether or not the couple lives together."},
    {"code":"customaryUnion","label":"Customary or informal union","definition":"Lives with a partner as a couple by custom, religion or agreement, without a civil marriage or registration."},
    {"code":"widowed","label":"Widowed","definition":"The spouse or partner has died and there is no new one."},
    {"code":"divorced","label":"Divorced","definition":"A court or an office has ended the marriage."},
    {"code":"separated","label":"Separated","definition":"The marriage or union still stands in law or custom, but the couple has parted."},
    {"code":"registeredPartnership","label":"Registered partnership","definition":"The couple is entered in a public register as partners, not as spouses."},
  ],
}
