// Generated from packages/dictionary/src/codelists/child-separation.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ChildSeparationCode } from '../types.ts'

/** Whether a child is with the people who care for it. */
export const childSeparation: CodeList<ChildSeparationCode> = {
  id: "childSeparation",
  title: "Separation of a child",
  codes: [
    {"code":"notSeparated","label":"Not separated"},
    {"code":"unaccompaniedMinor","label":"Unaccompanied minor"},
    {"code":"separatedChild","label":"Separated child"},
    {"code":"otherVulnerableChild","label":"Orphan or other vulnerable child"},
  ],
}
