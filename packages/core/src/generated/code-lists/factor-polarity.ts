// Generated from packages/dictionary/src/codelists/factor-polarity.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { FactorPolarityCode } from '../types.ts'

/** Whether a factor raises risk or protects; a factor is never the cause of the crime. */
export const factorPolarity: CodeList<FactorPolarityCode> = {
  id: "factorPolarity",
  title: "Polarity of a factor",
  codes: [
    {"code":"risk","label":"Risk factor"},
    {"code":"protective","label":"Protective factor"},
  ],
}
