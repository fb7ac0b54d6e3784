// Generated from packages/dictionary/src/codelists/displacement-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DisplacementStatusCode } from '../types.ts'

/** Whether and how the person is displaced or away from their own country. */
export const displacementStatus: CodeList<DisplacementStatusCode> = {
  id: "displacementStatus",
  title: "Displacement status",
  codes: [
    {"code":"resident","label":"Resident"},
    {"code":"idp","label":"Internally displaced person"},
    {"code":"refugee","label":"Refugee"},
    {"code":"statelessPerson","label":"Stateless person"},
    {"code":"returnedRefugee","label":"Returned refugee"},
    {"code":"returnedMigrant","label":"Returned migrant"},
    {"code":"foreignNational","label":"Foreign national"},
    {"code":"asylumSeeker","label":"Asylum seeker"},
  ],
}
