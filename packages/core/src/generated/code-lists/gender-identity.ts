// Generated from packages/dictionary/src/codelists/gender-identity.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { GenderIdentityCode } from '../types.ts'

/** How a person describes their own gender; self-declared, optional, restricted, and never derived from sex. */
export const genderIdentity: CodeList<GenderIdentityCode> = {
  id: "genderIdentity",
  title: "Gender identity",
  definition: "How a person describes their own gender; self-declared, optional, restricted, and never derived from sex.",
  codes: [
    {"code":"woman","label":"Woman","definition":"The person says that she is a woman and names nothing else."},
    {"code":"man","label":"Man","definition":"The person says that he is a man and names nothing else."},
    {"code":"transgenderWoman","label":"Transgender woman","definition":"A woman who says that she was registered male at birth, if she wants this kept."},
    {"code":"transgenderMan","label":"Transgender man","definition":"A man who says that he was registered female at birth, if he wants this kept."},
    {"code":"nonConforming","label":"Gender non-conforming or non-binary","definition":"Neither only woman nor only man, both, changing, or outside what is expected of the sex."},
    {"code":"selfDescribed","label":"Self-described","definition":"In the person’s own words, which are kept apart; for all that no other code says as the person would."},
  ],
}
