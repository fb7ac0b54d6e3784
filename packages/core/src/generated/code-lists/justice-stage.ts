// Generated from packages/dictionary/src/codelists/justice-stage.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { JusticeStageCode } from '../types.ts'

/** How far proceedings against an alleged perpetrator have come. */
export const justiceStage: CodeList<JusticeStageCode> = {
  id: "justiceStage",
  title: "Stage of justice",
  codes: [
    {"code":"suspected","label":"Suspected"},
    {"code":"arrested","label":"Arrested"},
    {"code":"investigated","label":"Investigated"},
    {"code":"charged","label":"Charged"},
    {"code":"prosecuted","label":"Prosecuted"},
    {"code":"dropped","label":"Dropped"},
    {"code":"convicted","label":"Convicted"},
    {"code":"acquitted","label":"Acquitted"},
    {"code":"appeal","label":"Appeal"},
  ],
}
