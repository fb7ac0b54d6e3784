// Generated from packages/dictionary/src/codelists/gbv-phase.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GbvPhaseCode } from '../types.ts'

/** When gender-based violence took place in relation to the trafficking. */
export const gbvPhase: CodeList<GbvPhaseCode> = {
  id: "gbvPhase",
  title: "Phase of violence",
  codes: [
    {"code":"before","label":"Before"},
    {"code":"during","label":"During"},
    {"code":"after","label":"After"},
  ],
}
