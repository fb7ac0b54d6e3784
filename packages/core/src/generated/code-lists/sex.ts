// Generated from packages/dictionary/src/codelists/sex.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SexCode } from '../types.ts'

/** Sex as registered or observed; sexBasis says which. ISO/IEC 5218 writes 1 for male and 2 for female; its 0 is an unknown value and its 9 a legal person. */
export const sex: CodeList<SexCode> = {
  id: "sex",
  title: "Sex",
  codes: [
    {"code":"female","label":"Female"},
    {"code":"male","label":"Male"},
    {"code":"otherMarker","label":"Another marker"},
  ],
}
