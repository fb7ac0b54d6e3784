// Generated from packages/dictionary/src/codelists/transport.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { TransportCode } from '../types.ts'

/** How a leg of the journey was travelled. */
export const transport: CodeList<TransportCode> = {
  id: "transport",
  title: "Means of transport",
  codes: [
    {"code":"foot","label":"On foot"},
    {"code":"road","label":"Road"},
    {"code":"rail","label":"Rail"},
    {"code":"air","label":"Air"},
    {"code":"sea","label":"Sea, lake or river"},
    {"code":"animal","label":"Animal"},
  ],
}
