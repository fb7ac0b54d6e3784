// Generated from packages/dictionary/src/codelists/domain-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DomainStatusCode } from '../types.ts'

/** How a person fares in one domain of reintegration, as person and worker see it together. */
export const domainStatus: CodeList<DomainStatusCode> = {
  id: "domainStatus",
  title: "Status in a domain",
  codes: [
    {"code":"crisis","label":"In crisis"},
    {"code":"unstable","label":"Unstable"},
    {"code":"improving","label":"Improving"},
    {"code":"stable","label":"Stable"},
  ],
}
