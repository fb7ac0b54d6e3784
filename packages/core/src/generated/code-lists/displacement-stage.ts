// Generated from packages/dictionary/src/codelists/displacement-stage.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DisplacementStageCode } from '../types.ts'

/** In which stage of displacement an incident took place. */
export const displacementStage: CodeList<DisplacementStageCode> = {
  id: "displacementStage",
  title: "Stage of displacement",
  definition: "In which stage of displacement an incident took place.",
  codes: [
    {"code":"notDisplaced","label":"Not displaced, home community","definition":"The survivor lived at home and had no plan or need to flee."},
    {"code":"preDisplacement","label":"Before displacement","definition":"At home, shortly before the survivor fled because of what was going on there."},
    {"code":"duringFlight","label":"During flight","definition":"On the way from home to the first safe place."},
    {"code":"duringRefuge","label":"During refuge","definition":"In the camp, settlement or host community where the survivor found shelter."},
    {"code":"duringReturnTransit","label":"During return or transit","definition":"On the way home, or between two places of shelter."},
    {"code":"postDisplacement","label":"After displacement","definition":"Back home or settled for good, when the displacement was over."},
  ],
}
