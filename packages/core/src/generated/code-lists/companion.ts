// Generated from packages/dictionary/src/codelists/companion.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { CompanionCode } from '../types.ts'

/** Who travelled with the person; a companion is not by that an alleged perpetrator. */
export const companion: CodeList<CompanionCode> = {
  id: "companion",
  title: "Companion on a leg",
  codes: [
    {"code":"alone","label":"Alone"},
    {"code":"family","label":"Family"},
    {"code":"intimatePartner","label":"Intimate partner"},
    {"code":"otherVictims","label":"Other victims"},
    {"code":"recruiter","label":"Alleged recruiter"},
    {"code":"transporter","label":"Alleged transporter"},
    {"code":"smuggler","label":"Alleged smuggler"},
    {"code":"travellingPartner","label":"Travelling partner"},
    {"code":"other","label":"Someone else"},
  ],
}
