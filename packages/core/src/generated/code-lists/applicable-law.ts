// Generated from packages/dictionary/src/codelists/applicable-law.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ApplicableLawCode } from '../types.ts'

/** Under which law the data are processed. */
export const applicableLaw: CodeList<ApplicableLawCode> = {
  id: "applicableLaw",
  title: "Applicable data protection law",
  codes: [
    {"code":"rwandaLaw058Of2021","label":"Law No 058/2021 of Rwanda"},
    {"code":"gdpr","label":"General Data Protection Regulation"},
    {"code":"other","label":"Another law"},
  ],
}
