// Generated from packages/dictionary/src/codelists/travel-document.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TravelDocumentCode } from '../types.ts'

/** Which documents the person had on a leg of the journey. */
export const travelDocument: CodeList<TravelDocumentCode> = {
  id: "travelDocument",
  title: "Travel document",
  codes: [
    {"code":"ownDocument","label":"Own document"},
    {"code":"falseDocument","label":"False document"},
    {"code":"noDocument","label":"No document"},
    {"code":"confiscated","label":"Confiscated by someone"},
    {"code":"other","label":"Another document"},
  ],
}
