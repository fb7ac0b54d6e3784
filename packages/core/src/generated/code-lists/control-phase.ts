// Generated from packages/dictionary/src/codelists/control-phase.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ControlPhaseCode } from '../types.ts'

/** When a means of control was used. */
export const controlPhase: CodeList<ControlPhaseCode> = {
  id: "controlPhase",
  title: "Phase of control",
  codes: [
    {"code":"recruitment","label":"Recruitment"},
    {"code":"transit","label":"Transit"},
    {"code":"exploitation","label":"Exploitation"},
    {"code":"after","label":"After"},
  ],
}
