// Generated from packages/dictionary/src/codelists/sex.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SexCode } from '../types.ts'

/** Sex as registered or observed; sexBasis says which. ISO/IEC 5218 writes 1 for male and 2 for female; its 0 is an unknown value and its 9 a legal person. */
export const sex: CodeList<SexCode> = {
  id: "sex",
  title: "Sex",
  definition: "Sex as registered or observed; sexBasis says which. ISO/IEC 5218 writes 1 for male and 2 for female; its 0 is an unknown value and its 9 a legal person.",
  codes: [
    {"code":"female","label":"Female","definition":"The document or record says F, or the person was seen or says to be of this sex; it does not say how the person identifies."},
    {"code":"male","label":"Male","definition":"The document or record says M, or the person was seen or says to be of this sex; it does not say how the person identifies."},
    {"code":"otherMarker","label":"Another marker","definition":"The document or record says X, intersex or something else than F and M. Never recoded to female or male where a target has two values: report the loss."},
  ],
}
