// Generated from packages/dictionary/src/codelists/standard-version.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { StandardVersionCode } from '../types.ts'

/** Versions of TIP Standard that a document may follow. */
export const standardVersion: CodeList<StandardVersionCode> = {
  id: "standardVersion",
  title: "Version of the standard",
  codes: [
    {"code":"1.0-rc.1","label":"Version 1.0, candidate 1"},
    {"code":"1.0-rc.2","label":"Version 1.0, candidate 2"},
  ],
}
