// Generated from packages/dictionary/src/codelists/consent-giver.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentGiverCode } from '../types.ts'

/** Who gave, refused or withdrew consent. */
export const consentGiver: CodeList<ConsentGiverCode> = {
  id: "consentGiver",
  title: "Giver of consent",
  codes: [
    {"code":"self","label":"The person"},
    {"code":"guardian","label":"A parent or guardian"},
    {"code":"both","label":"The person and a guardian"},
  ],
}
