// Generated from packages/dictionary/src/codelists/gbv-phase.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GbvPhaseCode } from '../types.ts'

/** When gender-based violence took place in relation to the trafficking. */
export const gbvPhase: CodeList<GbvPhaseCode> = {
  id: "gbvPhase",
  title: "Phase of violence",
  definition: "When gender-based violence took place in relation to the trafficking.",
  codes: [
    {"code":"before","label":"Before","definition":"Earlier than the recruitment, at home or elsewhere."},
    {"code":"during","label":"During","definition":"From the recruitment until the person got out, on the way or at the place of exploitation."},
    {"code":"after","label":"After","definition":"Since the person got out, in a shelter, at home or in detention."},
  ],
}
