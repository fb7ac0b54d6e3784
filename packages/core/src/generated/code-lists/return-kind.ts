// Generated from packages/dictionary/src/codelists/return-kind.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReturnKindCode } from '../types.ts'

/** Under which conditions a person returned. */
export const returnKind: CodeList<ReturnKindCode> = {
  id: "returnKind",
  title: "Kind of return",
  codes: [
    {"code":"spontaneous","label":"Voluntary, on their own"},
    {"code":"assistedVoluntary","label":"Assisted voluntary return"},
    {"code":"noAlternative","label":"Accepted for lack of another option"},
    {"code":"forced","label":"Forced return"},
    {"code":"rescue","label":"Evacuation or rescue"},
  ],
}
