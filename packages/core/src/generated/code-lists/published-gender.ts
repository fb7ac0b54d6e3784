// Generated from packages/dictionary/src/codelists/published-gender.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PublishedGenderCode } from '../types.ts'

/** What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into sex or gender identity. */
export const publishedGender: CodeList<PublishedGenderCode> = {
  id: "publishedGender",
  title: "Gender as published",
  codes: [
    {"code":"female","label":"Female"},
    {"code":"male","label":"Male"},
    {"code":"woman","label":"Woman"},
    {"code":"man","label":"Man"},
    {"code":"transgenderOrNonConforming","label":"Transgender or non-conforming"},
  ],
}
