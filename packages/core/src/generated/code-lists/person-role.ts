// Generated from packages/dictionary/src/codelists/person-role.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PersonRoleCode } from '../types.ts'

/** As whom a person appears in the records. */
export const personRole: CodeList<PersonRoleCode> = {
  id: "personRole",
  title: "Role of a person",
  codes: [
    {"code":"victim","label":"Victim"},
    {"code":"perpetrator","label":"Alleged perpetrator"},
    {"code":"staff","label":"Staff"},
    {"code":"relative","label":"Relative"},
  ],
}
