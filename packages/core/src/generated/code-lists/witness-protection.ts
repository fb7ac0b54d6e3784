// Generated from packages/dictionary/src/codelists/witness-protection.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WitnessProtectionCode } from '../types.ts'

/** Measures that protect a person who testifies. */
export const witnessProtection: CodeList<WitnessProtectionCode> = {
  id: "witnessProtection",
  title: "Witness protection",
  codes: [
    {"code":"sealedRecords","label":"Sealed records"},
    {"code":"videoLink","label":"Video link"},
    {"code":"pseudonym","label":"Pseudonym"},
  ],
}
