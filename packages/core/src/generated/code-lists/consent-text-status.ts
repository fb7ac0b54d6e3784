// Generated from packages/dictionary/src/codelists/consent-text-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentTextStatusCode } from '../types.ts'

/** How far the text that was read out or shown had been checked in the language used. */
export const consentTextStatus: CodeList<ConsentTextStatusCode> = {
  id: "consentTextStatus",
  title: "Status of the text read out",
  codes: [
    {"code":"original","label":"The original text"},
    {"code":"reviewedTranslation","label":"Reviewed translation"},
    {"code":"draftTranslation","label":"Draft translation"},
    {"code":"interpreted","label":"Interpreted on the spot"},
  ],
}
