// Generated from packages/dictionary/src/codelists/education-level.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EducationLevelCode } from '../types.ts'

/** The highest level that the person has completed, after ISCED 2011; level 0 of attainment is parted into no schooling and less than primary. */
export const educationLevel: CodeList<EducationLevelCode> = {
  id: "educationLevel",
  title: "Highest level of education",
  codes: [
    {"code":"noSchooling","label":"No schooling"},
    {"code":"lessThanPrimary","label":"Less than primary"},
    {"code":"primary","label":"Primary education"},
    {"code":"lowerSecondary","label":"Lower secondary education"},
    {"code":"upperSecondary","label":"Upper secondary education"},
    {"code":"postSecondaryNonTertiary","label":"Post-secondary non-tertiary education"},
    {"code":"shortCycleTertiary","label":"Short-cycle tertiary education"},
    {"code":"bachelor","label":"Bachelor’s or equivalent level"},
    {"code":"master","label":"Master’s or equivalent level"},
    {"code":"doctoral","label":"Doctoral or equivalent level"},
  ],
}
