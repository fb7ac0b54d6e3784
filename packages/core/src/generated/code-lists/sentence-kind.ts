// Generated from packages/dictionary/src/codelists/sentence-kind.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { SentenceKindCode } from '../types.ts'

/** What a court imposed. */
export const sentenceKind: CodeList<SentenceKindCode> = {
  id: "sentenceKind",
  title: "Kind of sentence",
  codes: [
    {"code":"imprisonment","label":"Imprisonment"},
    {"code":"lifeImprisonment","label":"Life imprisonment"},
    {"code":"suspended","label":"Suspended imprisonment"},
    {"code":"fine","label":"Fine"},
    {"code":"communityService","label":"Community service"},
    {"code":"confiscation","label":"Confiscation"},
    {"code":"ban","label":"Ban on an activity"},
    {"code":"compensationOrder","label":"Order to compensate"},
    {"code":"other","label":"Another sentence"},
  ],
}
