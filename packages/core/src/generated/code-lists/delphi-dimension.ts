// Generated from packages/dictionary/src/codelists/delphi-dimension.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DelphiDimensionCode } from '../types.ts'

/** The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator. */
export const delphiDimension: CodeList<DelphiDimensionCode> = {
  id: "delphiDimension",
  title: "Dimension of indicators",
  codes: [
    {"code":"D1","label":"Deceptive recruitment"},
    {"code":"D2","label":"Coercive recruitment"},
    {"code":"D3","label":"Recruitment by abuse of vulnerability"},
    {"code":"D4","label":"Exploitation"},
    {"code":"D5","label":"Coercion at destination"},
    {"code":"D6","label":"Abuse of vulnerability at destination"},
  ],
}
