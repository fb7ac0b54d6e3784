// Generated from packages/dictionary/src/codelists/staff-role.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { StaffRoleCode } from '../types.ts'

/** What a person who works on a case or with its data does. */
export const staffRole: CodeList<StaffRoleCode> = {
  id: "staffRole",
  title: "Role of staff",
  codes: [
    {"code":"caseWorker","label":"Case worker"},
    {"code":"supervisor","label":"Supervisor"},
    {"code":"dataOfficer","label":"Data officer"},
    {"code":"interpreter","label":"Interpreter"},
    {"code":"healthWorker","label":"Health worker"},
    {"code":"socialWorker","label":"Social worker"},
    {"code":"lawyer","label":"Lawyer"},
    {"code":"policeOfficer","label":"Police officer"},
    {"code":"prosecutor","label":"Prosecutor"},
    {"code":"researcher","label":"Researcher"},
    {"code":"systemAdministrator","label":"System administrator"},
    {"code":"other","label":"Other role"},
  ],
}
