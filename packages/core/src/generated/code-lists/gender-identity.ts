// Generated from packages/dictionary/src/codelists/gender-identity.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GenderIdentityCode } from '../types.ts'

/** How a person describes their own gender; self-declared, optional, restricted, and never derived from sex. */
export const genderIdentity: CodeList<GenderIdentityCode> = {
  id: "genderIdentity",
  title: "Gender identity",
  codes: [
    {"code":"woman","label":"Woman"},
    {"code":"man","label":"Man"},
    {"code":"transgenderWoman","label":"Transgender woman"},
    {"code":"transgenderMan","label":"Transgender man"},
    {"code":"nonConforming","label":"Gender non-conforming or non-binary"},
    {"code":"selfDescribed","label":"Self-described"},
  ],
}
