// Generated from packages/dictionary/src/codelists/legal-basis.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { LegalBasisCode } from '../types.ts'

/** On which ground personal data are processed. */
export const legalBasis: CodeList<LegalBasisCode> = {
  id: "legalBasis",
  title: "Legal basis",
  codes: [
    {"code":"consent","label":"Consent"},
    {"code":"contract","label":"Performance of a contract"},
    {"code":"legalObligation","label":"Legal obligation"},
    {"code":"vitalInterests","label":"Vital interests"},
    {"code":"publicTask","label":"Public task"},
    {"code":"legitimateInterests","label":"Legitimate interests"},
  ],
}
