// Generated from packages/dictionary/src/codelists/information-source.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { InformationSourceCode } from '../types.ts'

/** Who or what a value comes from. */
export const informationSource: CodeList<InformationSourceCode> = {
  id: "informationSource",
  title: "Source of information",
  codes: [
    {"code":"person","label":"The person"},
    {"code":"document","label":"A document"},
    {"code":"observation","label":"Observation"},
    {"code":"otherOrganisation","label":"Another organisation"},
    {"code":"import","label":"An import"},
    {"code":"derived","label":"Derived"},
  ],
}
