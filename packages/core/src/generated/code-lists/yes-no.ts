// Generated from packages/dictionary/src/codelists/yes-no.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { YesNoCode } from '../types.ts'

/** Yes and no where a published row can hold both, for several people together. */
export const yesNo: CodeList<YesNoCode> = {
  id: "yesNo",
  title: "Yes or no as published",
  codes: [
    {"code":"yes","label":"Yes"},
    {"code":"no","label":"No"},
  ],
}
