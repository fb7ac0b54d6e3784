// Generated from packages/dictionary/src/codelists/function-domain.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { FunctionDomainCode } from '../types.ts'

/** Domains in which a person may have difficulty: by function and never by diagnosis. The six domains of the Washington Group Short Set, recalled. The disability classes of GBVIMS are broader and are never expanded into these. */
export const functionDomain: CodeList<FunctionDomainCode> = {
  id: "functionDomain",
  title: "Domain of functioning",
  codes: [
    {"code":"seeing","label":"Seeing"},
    {"code":"hearing","label":"Hearing"},
    {"code":"walking","label":"Walking or climbing steps"},
    {"code":"remembering","label":"Remembering or concentrating"},
    {"code":"selfCare","label":"Self-care"},
    {"code":"communicating","label":"Communicating"},
  ],
}
