// Generated from packages/dictionary/src/codelists/family-relation.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { FamilyRelationCode } from '../types.ts'

/** Who someone is to the person. */
export const familyRelation: CodeList<FamilyRelationCode> = {
  id: "familyRelation",
  title: "Family relation",
  definition: "Who someone is to the person.",
  codes: [
    {"code":"child","label":"Child","definition":"A son or daughter by birth, adoption or marriage, of any age."},
    {"code":"spouseOrPartner","label":"Spouse or partner","definition":"Someone to whom the person is married or with whom they live as a couple, at present or before."},
    {"code":"parent","label":"Parent","definition":"The mother or father, by birth, adoption or marriage."},
    {"code":"sibling","label":"Brother or sister","definition":"Someone who shares at least one parent, or grew up as such in the same home."},
    {"code":"grandparent","label":"Grandparent","definition":"The mother or father of the person’s mother or father."},
    {"code":"grandchild","label":"Grandchild","definition":"A child of the person’s son or daughter."},
    {"code":"otherRelative","label":"Another relative","definition":"An aunt, uncle, cousin, in-law or other kin."},
    {"code":"nonRelative","label":"Not a relative","definition":"Someone in the household or in the person’s care who is not kin."},
  ],
}
