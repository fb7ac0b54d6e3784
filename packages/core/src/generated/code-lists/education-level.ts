// Generated from packages/dictionary/src/codelists/education-level.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EducationLevelCode } from '../types.ts'

/** Levels of ISCED 2011. */
export const educationLevel: CodeList<EducationLevelCode> = {
  id: "educationLevel",
  title: "Highest level of education",
  definition: "Levels of ISCED 2011.",
  codes: [
    {"code":"earlyChildhood","label":"Early childhood education","definition":"ISCED 2011 level 0."},
    {"code":"primary","label":"Primary education","definition":"ISCED 2011 level 1."},
    {"code":"lowerSecondary","label":"Lower secondary education","definition":"ISCED 2011 level 2."},
    {"code":"upperSecondary","label":"Upper secondary education","definition":"ISCED 2011 level 3."},
    {"code":"postSecondaryNonTertiary","label":"Post-secondary non-tertiary education","definition":"ISCED 2011 level 4."},
    {"code":"shortCycleTertiary","label":"Short-cycle tertiary education","definition":"ISCED 2011 level 5."},
    {"code":"bachelor","label":"Bachelor’s or equivalent level","definition":"ISCED 2011 level 6."},
    {"code":"master","label":"Master’s or equivalent level","definition":"ISCED 2011 level 7."},
    {"code":"doctoral","label":"Doctoral or equivalent level","definition":"ISCED 2011 level 8."},
  ],
}
