// Generated from packages/dictionary/src/codelists/perpetrator-kind.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PerpetratorKindCode } from '../types.ts'

/** Whether the alleged perpetrator is a person or an organisation. */
export const perpetratorKind: CodeList<PerpetratorKindCode> = {
  id: "perpetratorKind",
  title: "Kind of alleged perpetrator",
  codes: [
    {"code":"person","label":"Person"},
    {"code":"organisation","label":"Organisation or company"},
  ],
}
