// Generated from packages/dictionary/src/codelists/justice-stage.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { JusticeStageCode } from '../types.ts'

/** How far proceedings against an alleged perpetrator have come. */
export const justiceStage: CodeList<JusticeStageCode> = {
  id: "justiceStage",
  title: "Stage of justice",
  definition: "How far proceedings against an alleged perpetrator have come.",
  codes: [
    {"code":"suspected","label":"Suspected"},
    {"code":"arrested","label":"Arrested"},
    {"code":"investigated","label":"Investigated"},
    {"code":"prosecuted","label":"Prosecuted"},
    {"code":"convicted","label":"Convicted","definition":"Only from here on is \"alleged\" dropped."},
    {"code":"acquitted","label":"Acquitted"},
  ],
}
