// Generated from packages/dictionary/src/codelists/employment-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EmploymentStatusCode } from '../types.ts'

/** What the person lived from before the trafficking, by status in employment rather than by occupation. */
export const employmentStatus: CodeList<EmploymentStatusCode> = {
  id: "employmentStatus",
  title: "Employment status",
  codes: [
    {"code":"employee","label":"Employee"},
    {"code":"casualWorker","label":"Casual or day worker"},
    {"code":"selfEmployed","label":"Self-employed"},
    {"code":"familyWorker","label":"Worked for the family unpaid"},
    {"code":"employed","label":"Had work, kind not recorded"},
    {"code":"unemployed","label":"Without work and looking for it"},
    {"code":"student","label":"In school or training"},
    {"code":"careWork","label":"Cared for home and family"},
    {"code":"unableToWork","label":"Unable to work"},
    {"code":"notEmployed","label":"Had no work, reason not recorded"},
  ],
}
