// Generated from packages/dictionary/src/codelists/delphi-dimension.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DelphiDimensionCode } from '../types.ts'

/** The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator. */
export const delphiDimension: CodeList<DelphiDimensionCode> = {
  id: "delphiDimension",
  title: "Dimension of indicators",
  definition: "The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator.",
  codes: [
    {"code":"D1","label":"Deceptive recruitment","definition":"The person was drawn in by lies about what was to come."},
    {"code":"D2","label":"Coercive recruitment","definition":"The person was drawn in by force, threats, debt or confinement."},
    {"code":"D3","label":"Recruitment by abuse of vulnerability","definition":"Those who recruited made use of a situation that left the person no real choice."},
    {"code":"D4","label":"Exploitation","definition":"Hours, pay, safety and living conditions in the work itself."},
    {"code":"D5","label":"Coercion at destination","definition":"What keeps the person there: force, threats, debts, held papers."},
    {"code":"D6","label":"Abuse of vulnerability at destination","definition":"Those who exploit make use of what leaves the person dependent where they now are."},
  ],
}
