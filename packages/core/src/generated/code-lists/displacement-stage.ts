// Generated from packages/dictionary/src/codelists/displacement-stage.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DisplacementStageCode } from '../types.ts'

/** In which stage of displacement an incident took place. */
export const displacementStage: CodeList<DisplacementStageCode> = {
  id: "displacementStage",
  title: "Stage of displacement",
  codes: [
    {"code":"notDisplaced","label":"Not displaced, home community"},
    {"code":"preDisplacement","label":"Before displacement"},
    {"code":"duringFlight","label":"During flight"},
    {"code":"duringRefuge","label":"During refuge"},
    {"code":"duringReturnTransit","label":"During return or transit"},
    {"code":"postDisplacement","label":"After displacement"},
  ],
}
