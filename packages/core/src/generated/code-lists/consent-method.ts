// Generated from packages/dictionary/src/codelists/consent-method.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentMethodCode } from '../types.ts'

/** How consent was given. */
export const consentMethod: CodeList<ConsentMethodCode> = {
  id: "consentMethod",
  title: "Method of consent",
  codes: [
    {"code":"written","label":"Written"},
    {"code":"oral","label":"Oral"},
    {"code":"electronic","label":"Electronic"},
  ],
}
