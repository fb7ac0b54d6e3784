// Generated from packages/dictionary/src/codelists/deception-subject.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DeceptionSubjectCode } from '../types.ts'

/** What the person was deceived about at recruitment. */
export const deceptionSubject: CodeList<DeceptionSubjectCode> = {
  id: "deceptionSubject",
  title: "Subject of deception",
  codes: [
    {"code":"jobNatureLocationOrEmployer","label":"Nature of the job, place or employer"},
    {"code":"wages","label":"Wages or earnings"},
    {"code":"workingConditions","label":"Conditions of work"},
    {"code":"contract","label":"Content or legality of the contract"},
    {"code":"housing","label":"Housing and living conditions"},
    {"code":"documentsOrMigrationStatus","label":"Papers or migration status"},
    {"code":"travelAndRecruitmentConditions","label":"Conditions of travel and recruitment"},
    {"code":"familyReunification","label":"Family reunification"},
    {"code":"marriageOrAdoption","label":"Promise of marriage or adoption"},
    {"code":"education","label":"Access to education"},
  ],
}
