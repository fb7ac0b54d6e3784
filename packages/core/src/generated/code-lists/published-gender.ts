// Generated from packages/dictionary/src/codelists/published-gender.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PublishedGenderCode } from '../types.ts'

/** What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into sex or gender identity. */
export const publishedGender: CodeList<PublishedGenderCode> = {
  id: "publishedGender",
  title: "Gender as published",
  definition: "What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into sex or gender identity.",
  codes: [
    {"code":"female","label":"Female","definition":"Printed by CTDC up to 2022 for women and girls; it may mean the sex or the gender."},
    {"code":"male","label":"Male","definition":"Printed by CTDC up to 2022 for men and boys; it may mean the sex or the gender."},
    {"code":"woman","label":"Woman","definition":"Printed by CTDC since 2024 for women and girls, in the place of Female."},
    {"code":"man","label":"Man","definition":"Printed by CTDC since 2024 for men and boys, in the place of Male."},
    {"code":"transgenderOrNonConforming","label":"Transgender or non-conforming","definition":"One group that CTDC prints for everyone outside the binary; never split."},
  ],
}
