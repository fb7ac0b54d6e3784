// Generated from packages/dictionary/src/codelists/promise.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PromiseCode } from '../types.ts'

/** What was promised at recruitment. */
export const promise: CodeList<PromiseCode> = {
  id: "promise",
  title: "Promise",
  definition: "What was promised at recruitment.",
  codes: [
    {"code":"work","label":"Work","definition":"A job, a trade or a business abroad or in town."},
    {"code":"marriage","label":"Marriage","definition":"A wedding or a life together with the one who asked or someone else."},
    {"code":"study","label":"Study","definition":"A school, a scholarship, an apprenticeship or sports training."},
    {"code":"adoption","label":"Adoption","definition":"A new family or a better home for a child."},
    {"code":"migration","label":"Migration","definition":"A visa, a passage or a life in another country, whatever the person would do there."},
    {"code":"other","label":"Something else","definition":"A thing that is not listed, such as care, money for parents or a pilgrimage."},
  ],
}
