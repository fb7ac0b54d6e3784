// Generated from packages/dictionary/src/codelists/control-phase.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ControlPhaseCode } from '../types.ts'

/** When a means of control was used. */
export const controlPhase: CodeList<ControlPhaseCode> = {
  id: "controlPhase",
  title: "Phase of control",
  definition: "When a means of control was used.",
  codes: [
    {"code":"recruitment","label":"Recruitment","definition":"Before the person left, or while being drawn in."},
    {"code":"transit","label":"Transit","definition":"On the way, including waiting in a house or a camp between two legs."},
    {"code":"exploitation","label":"Exploitation","definition":"While the person was being made to work, serve, beg, marry or do other acts."},
    {"code":"after","label":"After","definition":"Since the person got out: threats, debts or watching that go on."},
  ],
}
