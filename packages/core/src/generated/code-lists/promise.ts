// Generated from packages/dictionary/src/codelists/promise.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PromiseCode } from '../types.ts'

/** What was promised at recruitment. */
export const promise: CodeList<PromiseCode> = {
  id: "promise",
  title: "Promise",
  codes: [
    {"code":"work","label":"Work"},
    {"code":"marriage","label":"Marriage"},
    {"code":"study","label":"Study"},
    {"code":"adoption","label":"Adoption"},
    {"code":"migration","label":"Migration"},
    {"code":"other","label":"Something else"},
  ],
}
