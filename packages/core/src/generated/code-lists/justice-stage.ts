// Generated from packages/dictionary/src/codelists/justice-stage.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { JusticeStageCode } from '../types.ts'

/** How far proceedings against an alleged perpetrator have come. */
export const justiceStage: CodeList<JusticeStageCode> = {
  id: "justiceStage",
  title: "Stage of justice",
  definition: "How far proceedings against an alleged perpetrator have come.",
  codes: [
    {"code":"suspected","label":"Suspected","definition":"Someone has named the person or organisation; no authority has acted yet."},
    {"code":"arrested","label":"Arrested","definition":"The police or another authority has taken the person into custody."},
    {"code":"investigated","label":"Investigated","definition":"An authority is gathering evidence, with or without custody."},
    {"code":"charged","label":"Charged","definition":"The prosecution has stated formally of which offence it accuses the person."},
    {"code":"prosecuted","label":"Prosecuted","definition":"The case is before a court and no judgment has been given."},
    {"code":"dropped","label":"Dropped","definition":"The authority ended the proceedings without a judgment, for lack of evidence or another reason."},
    {"code":"convicted","label":"Convicted","definition":"A court has found the person guilty; only from here on is \"alleged\" dropped."},
    {"code":"acquitted","label":"Acquitted","definition":"A court has found the person not guilty."},
    {"code":"appeal","label":"Appeal","definition":"One side has asked a higher court to review the judgment, which is not final."},
  ],
}
