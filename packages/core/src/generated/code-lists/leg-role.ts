// Generated from packages/dictionary/src/codelists/leg-role.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { LegRoleCode } from '../types.ts'

/** What a place or a leg of the journey was in the course of events. */
export const legRole: CodeList<LegRoleCode> = {
  id: "legRole",
  title: "Role of a leg or place",
  codes: [
    {"code":"origin","label":"Origin"},
    {"code":"recruitment","label":"Recruitment"},
    {"code":"transit","label":"Transit"},
    {"code":"exploitation","label":"Exploitation"},
    {"code":"identification","label":"Identification"},
    {"code":"return","label":"Return"},
  ],
}
