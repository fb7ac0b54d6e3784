// Generated from packages/dictionary/src/codelists/event-kind.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EventKindCode } from '../types.ts'

/** What the event was: trafficking, or something that is told apart from it and may stand beside it. */
export const eventKind: CodeList<EventKindCode> = {
  id: "eventKind",
  title: "Kind of event",
  codes: [
    {"code":"trafficking","label":"Trafficking in persons"},
    {"code":"smuggling","label":"Smuggling of migrants"},
    {"code":"abduction","label":"Abduction or kidnapping"},
    {"code":"genderBasedViolence","label":"Gender-based violence"},
    {"code":"forcedOrChildMarriage","label":"Forced or child marriage"},
    {"code":"labourRightsViolation","label":"Breach of labour rights"},
    {"code":"illegalAdoption","label":"Illegal adoption"},
    {"code":"other","label":"Another event"},
  ],
}
