// Generated from packages/dictionary/src/codelists/travel-document.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TravelDocumentCode } from '../types.ts'

/** Which documents the person had on a leg of the journey. */
export const travelDocument: CodeList<TravelDocumentCode> = {
  id: "travelDocument",
  title: "Travel document",
  definition: "Which documents the person had on a leg of the journey.",
  codes: [
    {"code":"ownDocument","label":"Own document","definition":"A genuine passport, card or pass, in the person’s true name."},
    {"code":"falseDocument","label":"False document","definition":"Forged, altered, or belonging to someone else; it says nothing against the person."},
    {"code":"noDocument","label":"No document","definition":"The person had no paper to show, because none was ever issued, it was lost, or none was needed."},
    {"code":"confiscated","label":"Confiscated by someone","definition":"The person had a paper, and someone else held it on this leg."},
    {"code":"other","label":"Another document","definition":"A paper that is not listed, such as an emergency certificate or a letter of an authority."},
  ],
}
