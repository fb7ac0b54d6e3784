// Generated from packages/dictionary/src/codelists/child-separation.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ChildSeparationCode } from '../types.ts'

/** Whether a child is with the people who care for it. */
export const childSeparation: CodeList<ChildSeparationCode> = {
  id: "childSeparation",
  title: "Separation of a child",
  definition: "Whether a child is with the people who care for it.",
  codes: [
    {"code":"notSeparated","label":"Not separated","definition":"The child lives with a parent or the person who usually cares for it."},
    {"code":"unaccompaniedMinor","label":"Unaccompanied minor","definition":"A child whom no adult accompanies who is responsible for it by law or custom."},
    {"code":"separatedChild","label":"Separated child","definition":"A child who is without its parents or former carer but is with another relative."},
    {"code":"otherVulnerableChild","label":"Orphan or other vulnerable child","definition":"A child whose parents are dead or who is at risk for another reason, without being separated as above."},
  ],
}
