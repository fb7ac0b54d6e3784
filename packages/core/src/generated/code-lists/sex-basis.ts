// Generated from packages/dictionary/src/codelists/sex-basis.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SexBasisCode } from '../types.ts'

/** What the recorded sex rests on. */
export const sexBasis: CodeList<SexBasisCode> = {
  id: "sexBasis",
  title: "Basis of sex",
  codes: [
    {"code":"document","label":"A document"},
    {"code":"observed","label":"Observed by someone else"},
    {"code":"self","label":"Said by the person"},
  ],
}
