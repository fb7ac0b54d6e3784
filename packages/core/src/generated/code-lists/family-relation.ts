// Generated from packages/dictionary/src/codelists/family-relation.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { FamilyRelationCode } from '../types.ts'

/** Who someone is to the person. */
export const familyRelation: CodeList<FamilyRelationCode> = {
  id: "familyRelation",
  title: "Family relation",
  codes: [
    {"code":"child","label":"Child"},
    {"code":"spouseOrPartner","label":"Spouse or partner"},
    {"code":"parent","label":"Parent"},
    {"code":"sibling","label":"Brother or sister"},
    {"code":"grandparent","label":"Grandparent"},
    {"code":"grandchild","label":"Grandchild"},
    {"code":"otherRelative","label":"Another relative"},
    {"code":"nonRelative","label":"Not a relative"},
  ],
}
