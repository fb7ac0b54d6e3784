// Generated from packages/dictionary/src/codelists/whereabouts.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WhereaboutsCode } from '../types.ts'

/** Where a dependant lives now. */
export const whereabouts: CodeList<WhereaboutsCode> = {
  id: "whereabouts",
  title: "Whereabouts",
  codes: [
    {"code":"withPerson","label":"With the person"},
    {"code":"withOtherParent","label":"With the other parent"},
    {"code":"withRelatives","label":"With relatives"},
    {"code":"withExploiter","label":"With an alleged exploiter"},
    {"code":"inCare","label":"In care"},
    {"code":"elsewhere","label":"Elsewhere"},
  ],
}
