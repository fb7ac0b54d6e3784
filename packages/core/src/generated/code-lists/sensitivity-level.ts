// Generated from packages/dictionary/src/codelists/sensitivity-level.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SensitivityLevelCode } from '../types.ts'

/** How much harm a leak could do; the four labels are recalled. */
export const sensitivityLevel: CodeList<SensitivityLevelCode> = {
  id: "sensitivityLevel",
  title: "Level of sensitivity",
  codes: [
    {"code":"low","label":"Low or none"},
    {"code":"moderate","label":"Moderate"},
    {"code":"high","label":"High"},
    {"code":"severe","label":"Severe"},
  ],
}
